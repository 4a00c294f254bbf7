import type { PostalAddress } from '../addresses/address.ts';
import { textIn } from '../document/texts.ts';
import type { Decided } from '../reasons.ts';
import { decideAddress } from './address.ts';
import type { CheckoutError } from './decisions.ts';
import { decideDestination } from './destination.ts';
import type { ValidationFacts } from './facts.ts';
import { findMisuse } from './misuse.ts';
import type { CheckoutText, ValidationRules } from './rules.ts';

/**
 * Every reason why this cart cannot be checked out, with the place it belongs to and a sentence for the shopper:
 * destinations [SHIP-05, SHIP-06], addresses [ADDR-01, ADDR-03], misuse of the protection line [PROT-03, PROT-05].
 * An address that cannot be served is not examined further; the same error is said once.
 */
export function validateCheckout(rules: ValidationRules, facts: ValidationFacts): readonly CheckoutError[] {
  const errors: CheckoutError[] = [];
  const add = (text: CheckoutText, target: CheckoutError['target'], { because }: Decided): void => {
    if (errors.some((error) => error.text === text && error.target === target)) return;
    errors.push({ text, target, message: textIn(rules.texts[text] ?? {}, facts.locale), because });
  };
  if (facts.step === 'checkout') {
    for (const address of facts.addresses) addAddressErrors(rules, address, add);
  }
  for (const misuse of findMisuse(rules.protection, facts)) add(misuse.text, 'cart', misuse);
  return errors;
}

function addAddressErrors(
  rules: ValidationRules,
  address: PostalAddress,
  add: (text: CheckoutText, target: CheckoutError['target'], decided: Decided) => void,
): void {
  const place = { countryCode: address.countryCode ?? null, provinceCode: address.provinceCode ?? null };
  const destination = decideDestination(rules.destinations, place);
  if (destination.kind === 'not-served') {
    add(destination.text, destination.text === 'country' ? 'countryCode' : 'provinceCode', destination);
    return;
  }
  const decision = decideAddress(rules.addresses, address);
  if (decision.verdict === 'refuse' && decision.text !== null) {
    add(decision.text, decision.field ?? 'address1', decision);
  }
}
