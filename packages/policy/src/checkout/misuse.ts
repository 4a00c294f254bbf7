import type { Decided, Reason } from '../reasons.ts';
import type { ValidationFacts } from './facts.ts';
import { hasMerchandise } from './merchandise.ts';
import { placeOf } from './place.ts';
import type { ProtectionLineRules } from './rules.ts';

/** A protection line that the policy does not allow, and the text that says so. */
export interface Misuse extends Decided {
  readonly text: 'protectionQuantity' | 'protectionAlone' | 'protectionUnavailable';
}

/**
 * What is wrong with the protection line in a cart: more than one [PROT-05], nothing beside it that ships [PROT-05], or
 * a delivery where it is not offered [PROT-03]. In the cart step only the number counts, because an error there would
 * keep the shopper from changing the cart at all.
 */
export function findMisuse(
  rules: ProtectionLineRules | null,
  facts: Pick<ValidationFacts, 'step' | 'lines' | 'addresses'>,
): readonly Misuse[] {
  if (rules === null) return [];
  let quantity = 0;
  for (const line of facts.lines) if (line.merchandiseId === rules.variantId) quantity += line.quantity;
  if (quantity === 0) return [];
  const found: Misuse[] = [];
  const add = (text: Misuse['text'], reason: Reason): void => {
    found.push({ text, because: [reason] });
  };
  if (quantity > 1) add('protectionQuantity', { statement: 'PROT-05', says: `quantity ${quantity} > 1` });
  if (facts.step === 'cart') return found;
  if (!hasMerchandise(facts.lines))
    add('protectionAlone', { statement: 'PROT-05', says: 'nothing else ships' });
  const outside = facts.addresses
    .map(({ countryCode }) => placeOf({ countryCode: countryCode ?? null, provinceCode: null }).countryCode)
    .find((country) => country !== null && !rules.countries.includes(country));
  if (outside !== undefined) {
    add('protectionUnavailable', { statement: 'PROT-03', says: `not offered in ${outside}` });
  }
  return found;
}
