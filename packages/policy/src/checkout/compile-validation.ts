import type { Policy } from '../document/policy.ts';
import { compileExceptions } from './address-exception.ts';
import { compileDestinations } from './compile-shipping.ts';
import { compileCheckoutTexts } from './compile-texts.ts';
import type { Publication } from './publication.ts';
import type { AddressRules, ValidationRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

/** [ADDR-01, ADDR-03] The verdicts, in one order of keys, and the exceptions where there are any. */
export function compileAddresses(policy: Policy): AddressRules {
  const { poBox, streetAndPoBox, privateMailbox, ruralBox, generalDelivery } = policy.addresses;
  const verdicts = { poBox, streetAndPoBox, privateMailbox, ruralBox, generalDelivery };
  const exceptions = compileExceptions(policy);
  return exceptions.length === 0 ? verdicts : { ...verdicts, exceptions };
}

/** [ADDR-01, ADDR-03, SHIP-05, PROT-03..05] What function checkout-policy decides by. */
export function compileValidation(policy: Policy, publication: Publication): ValidationRules {
  const { protectionVariantId: variantId, retiredVariantIds = [], version } = publication;
  const { offered, countries, finalSaleTag } = policy.protection;
  const destinations = compileDestinations(policy);
  const retired = [...retiredVariantIds].filter((id) => id !== variantId).sort();
  return {
    format: rulesFormat,
    version,
    destinations,
    addresses: compileAddresses(policy),
    protection:
      variantId === null ? null : { variantId, countries: offered ? [...countries].sort() : [], retired },
    finalSaleTags: variantId === null ? [] : [finalSaleTag],
    texts: compileCheckoutTexts(policy, destinations, {
      exists: variantId !== null,
      hasRetired: retired.length > 0,
    }),
  };
}
