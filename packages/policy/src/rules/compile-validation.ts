import type { Policy } from '../document/policy.ts';
import { contactInWords } from '../document/contact.ts';
import { compileExceptions } from './address-exception.ts';
import { addressVerdicts } from './address-verdicts.ts';
import { inAscii } from './bytes.ts';
import { codeList } from '../facts/code-list.ts';
import { compileDestinations } from './compile-shipping.ts';
import { compileText } from './compile-texts.ts';
import type { Publication } from './publication.ts';
import type { AddressRules, ValidationRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

/** [ADDR-01, ADDR-03] The verdicts, and the exceptions where there are any. */
export function compileAddresses(policy: Policy): AddressRules {
  const verdicts = addressVerdicts(policy.addresses);
  const exceptions = compileExceptions(policy);
  return exceptions.length === 0 ? verdicts : { ...verdicts, exceptions };
}

/** [ADDR-01, ADDR-03, SHIP-05, PROT-03..05] What function checkout-policy decides by. */
export function compileValidation(policy: Policy, publication: Publication): ValidationRules {
  const { protectionVariantId: variantId, retiredVariantIds = [], storefront, version } = publication;
  const { offered, countries, finalSaleTag, name } = policy.protection;
  const { contact } = policy.merchant;
  const retired = [...retiredVariantIds].filter((id) => id !== variantId).sort();
  return {
    format: rulesFormat,
    version,
    destinations: compileDestinations(policy),
    addresses: compileAddresses(policy),
    protection:
      variantId === null
        ? null
        : {
            variantId,
            countries: codeList(offered ? [...countries].sort() : []),
            names: inAscii(compileText(name)),
            retired,
          },
    finalSaleTags: variantId === null ? [] : [finalSaleTag],
    contact: contactInWords(contact, storefront),
  };
}
