import type { PostalAddress } from '../addresses/address.ts';
import type { Locale } from '../document/locales.ts';
import { checkoutText } from '../messages/checkout.ts';
import { fill } from '../messages/fill.ts';
import { refusedAddress } from './address.ts';
import type { CheckoutError } from './decisions.ts';
import { whyUnserved } from './destination.ts';
import type { ValidationFacts } from './facts.ts';
import { findMisuse } from './misuse.ts';
import { publishedText } from './published-text.ts';
import type { ValidationRules } from './rules.ts';

/**
 * Every reason why this cart cannot be checked out, with the place it belongs to and a sentence for the shopper:
 * destinations [SHIP-05, SHIP-06], addresses [ADDR-01, ADDR-03], misuse of the protection line [PROT-03..05]. One error
 * for each place at most: an address that cannot be served is not examined further, and of several addresses the first
 * that cannot be accepted speaks, because Shopify shows them all in the same form.
 */
export function validateCheckout(rules: ValidationRules, facts: ValidationFacts): readonly CheckoutError[] {
  const errors: CheckoutError[] = [];
  const inAddress = facts.step === 'checkout' ? firstAddressError(rules, facts) : null;
  if (inAddress !== null) errors.push(inAddress);
  const misuse = findMisuse(rules.protection, facts);
  const name = misuse === null ? '' : publishedText(rules.protection?.names ?? '', facts.locale);
  // A broken metafield may lack the protection's name: its sentence would leave the shopper before a riddle.
  if (misuse !== null && name !== '') {
    const message = fill(checkoutText(misuse.text, facts.locale), '{name}', name);
    errors.push({ text: misuse.text, target: 'cart', message });
  }
  return errors;
}

function firstAddressError(
  rules: ValidationRules,
  { addresses, locale }: ValidationFacts,
): CheckoutError | null {
  for (let at = 0; at < addresses.length; at += 1) {
    const address = addresses[at] ?? {};
    const before = addresses[at - 1];
    const error = before && isSame(address, before) ? null : addressError(rules, address, locale);
    if (error !== null) return error;
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
  const { countryCode = null, provinceCode = null } = address;
  const unserved = whyUnserved(rules.destinations, { countryCode, provinceCode });
  if (unserved !== null) {
    const target = unserved === 'country' ? 'countryCode' : 'provinceCode';
    const message = fill(checkoutText(unserved, locale), '{contact}', rules.contact);
    return { text: unserved, target, message };
  }
  const refused = refusedAddress(rules.addresses, address);
  if (refused === null) return null;
  const { text, field } = refused;
  return { text, target: field, message: checkoutText(text, locale) };
}
