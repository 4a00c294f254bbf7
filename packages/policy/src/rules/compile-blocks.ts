import { compileSavings } from '../fees/savings.ts';
import type { Policy } from '../document/policy.ts';
import { compileArrivals } from './compile-arrivals.ts';
import { compileSignature } from './compile-delivery.ts';
import { compileDestinations, compileShipping } from './compile-shipping.ts';
import { compileText } from './compile-texts.ts';
import { compileAddresses } from './compile-validation.ts';
import type { Publication } from './publication.ts';
import type { BlockRules, ProtectionRules } from './block-rules.ts';
import { rulesFormat } from './rules.ts';

/** [PROT-01..06] The offer; `null` as long as the protection product does not exist. */
export function compileProtection(policy: Policy, publication: Publication): ProtectionRules | null {
  const { offered, name, price, countries, waives, finalSaleTag, terms } = policy.protection;
  if (publication.protectionVariantId === null) return null;
  return {
    variantId: publication.protectionVariantId,
    offered,
    countries: [...countries].sort(),
    price: price.minor,
    currency: price.currency,
    waives: [...waives].sort(),
    saves: compileSavings(policy),
    finalSaleTag,
    ...(terms === undefined ? {} : { terms }),
    name: compileText(name),
  };
}

/** What the checkout blocks show. */
export function compileBlocks(policy: Policy, publication: Publication): BlockRules {
  const { currency, basis, rates } = compileShipping(policy, publication);
  return {
    format: rulesFormat,
    version: publication.version,
    contact: policy.merchant.contact,
    destinations: compileDestinations(policy),
    addresses: compileAddresses(policy),
    responsibility: compileText(policy.addresses.responsibility),
    protection: compileProtection(policy, publication),
    signature: compileSignature(policy),
    arrivals: compileArrivals(policy, publication),
    clock: { timeZone: policy.merchant.timeZone, cutOff: policy.calendar.cutOff },
    freeShipping: { currency, basis, rates },
  };
}
