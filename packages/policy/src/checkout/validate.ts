import type { PostalAddress } from '../addresses/address.ts';
import type { Locale } from '../document/locales.ts';
import { checkoutSentence } from '../messages/checkout.ts';
import type { Decided } from '../reasons.ts';
import { decideAddress } from './address.ts';
import type { CheckoutError } from './decisions.ts';
import { decideDestination, isNotServed } from './destination.ts';
import type { ValidationFacts } from './facts.ts';
import { findMisuse } from './misuse.ts';
import { publishedText } from './published-text.ts';
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
  if (inAddress !== null) errors.push(inAddress);
  // A broken metafield may lack the protection's name: its sentence would leave the shopper before a riddle.
  if (inCart !== null && inCart.message !== '') errors.push(inCart);
  return errors;
}

function firstAddressError(rules: ValidationRules, facts: ValidationFacts): CheckoutError | null {
  const { addresses, locale } = facts;
  let before: PostalAddress | null = null;
  for (let at = 0; at < addresses.length; at += 1) {
    const address = addresses[at] ?? {};
    if (before !== null && isSame(address, before)) continue;
    const error = addressError(rules, address, locale);
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
  const destination = isNotServed(rules.destinations, place)
    ? decideDestination(rules.destinations, place)
    : null;
  if (destination?.kind === 'not-served') {
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
  decision: Decided,
): CheckoutError {
  const { contact, protection } = rules;
  const name = target === 'cart' && protection !== null ? publishedText(protection.names, locale) : '';
  const isSayable = target !== 'cart' || name !== '';
  return {
    text,
    target,
    message: isSayable ? checkoutSentence(text, locale, { contact, name }) : '',
    get because() {
      return decision.because;
    },
  };
}
