import type { PostalAddress } from '../addresses/address.ts';
import type { Locale } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';
import type { Decided } from '../reasons.ts';
import { decideAddress } from './address.ts';
import type { CheckoutError } from './decisions.ts';
import { decideDestination } from './destination.ts';
import type { ValidationFacts } from './facts.ts';
import { findMisuse } from './misuse.ts';
import type { ValidationRules } from './rules.ts';
import type { CheckoutText } from './rule-texts.ts';

/**
 * Every reason why this cart cannot be checked out, with the place it belongs to and a sentence for the shopper:
 * destinations [SHIP-05, SHIP-06], addresses [ADDR-01, ADDR-03], misuse of the protection line [PROT-03..05]. One error
 * for each place at most: an address that cannot be served is not examined further, and of several addresses the first
 * that cannot be accepted speaks, because Shopify shows them all in the same form.
 */
export function validateCheckout(rules: ValidationRules, facts: ValidationFacts): readonly CheckoutError[] {
  const inAddress = facts.step === 'checkout' ? firstAddressError(rules, facts) : null;
  const misuse = findMisuse(rules.protection, facts);
  const inCart = misuse === null ? null : errorOf(rules, facts.locale, misuse.text, 'cart', misuse);
  const errors: CheckoutError[] = [];
  for (const error of [inAddress, inCart]) {
    // A text that a broken metafield lacks would leave the shopper before a refusal without words.
    if (error !== null && error.message !== '') errors.push(error);
  }
  return errors;
}

function firstAddressError(rules: ValidationRules, facts: ValidationFacts): CheckoutError | null {
  let before: PostalAddress | null = null;
  for (const address of facts.addresses) {
    if (before !== null && isSame(address, before)) continue;
    const error = addressError(rules, address, facts.locale);
    if (error !== null) return error;
    before = address;
  }
  return null;
}

/** The groups of a cart nearly always go to one address, and to examine it is most of what the function costs. */
function isSame(a: PostalAddress, b: PostalAddress): boolean {
  return (
    a.address1 === b.address1 &&
    a.address2 === b.address2 &&
    a.city === b.city &&
    a.company === b.company &&
    a.zip === b.zip &&
    a.provinceCode === b.provinceCode &&
    a.countryCode === b.countryCode
  );
}

function addressError(rules: ValidationRules, address: PostalAddress, locale: Locale): CheckoutError | null {
  const place = { countryCode: address.countryCode ?? null, provinceCode: address.provinceCode ?? null };
  const destination = decideDestination(rules.destinations, place);
  if (destination.kind === 'not-served') {
    const target = destination.text === 'country' ? 'countryCode' : 'provinceCode';
    return errorOf(rules, locale, destination.text, target, destination);
  }
  const decision = decideAddress(rules.addresses, address);
  if (decision.verdict !== 'refuse' || decision.text === null) return null;
  return errorOf(rules, locale, decision.text, decision.field ?? 'address1', decision);
}

function errorOf(
  rules: ValidationRules,
  locale: Locale,
  text: CheckoutText,
  target: CheckoutError['target'],
  { because }: Decided,
): CheckoutError {
  return { text, target, message: textIn(rules.texts[text] ?? {}, locale), because };
}
