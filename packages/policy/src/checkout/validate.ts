import type { PostalAddress } from '../addresses/address.ts';
import type { Locale } from '../document/locales.ts';
import { checkoutSentence } from '../messages/checkout.ts';
import { fill } from '../messages/fill.ts';
import { judgeAddress } from './address.ts';
import type { CheckoutError, Refusal } from './decisions.ts';
import { whyUnserved } from './destination.ts';
import type { ValidationFacts } from '../facts/cart.ts';
import { findMisuse } from './misuse.ts';
import { isSameAddress } from '../facts/place.ts';
import { readPublishedText } from '../rules/published-text.ts';
import type { ValidationRules } from '../rules/validation.ts';

/**
 * Every reason why this cart cannot be checked out, with the place it belongs to: destinations [SHIP-05, SHIP-06], addresses
 * [ADDR-01, ADDR-03], misuse of the protection line [PROT-03..05]. One for each place at most: an address that cannot be
 * served is not examined further, and of several addresses the first that cannot be accepted speaks, because Shopify shows
 * them all in the same form.
 */
export function findRefusals(rules: ValidationRules, facts: ValidationFacts): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const inAddress = facts.step === 'checkout' ? findRefusedAmong(rules, facts.addresses) : null;
  if (inAddress !== null) refusals.push(inAddress);
  const misuse = findMisuse(rules.protection, facts);
  if (misuse !== null) refusals.push({ text: misuse.text, target: 'cart' });
  return refusals;
}

/**
 * Refusals with a sentence for the shopper. A broken metafield may lack the protection's name: its sentence would leave the
 * shopper before a riddle, so that refusal is not made.
 */
export function sayRefusals(
  { contact, protection }: ValidationRules,
  refusals: readonly Refusal[],
  locale: Locale,
): readonly CheckoutError[] {
  const errors: CheckoutError[] = [];
  for (let at = 0; at < refusals.length; at += 1) {
    const refusal = refusals[at];
    if (refusal === undefined) continue;
    const { text, target } = refusal;
    const sentence = checkoutSentence(text, locale);
    if (target === 'countryCode' || target === 'provinceCode') {
      errors.push({ text, target, message: fill(sentence, '{contact}', contact) });
    } else if (target !== 'cart') {
      errors.push({ text, target, message: sentence });
    } else {
      const name = readPublishedText(protection?.names ?? '', locale);
      if (name !== '') errors.push({ text, target, message: fill(sentence, '{name}', name) });
    }
  }
  return errors;
}

function findRefusedAmong(rules: ValidationRules, addresses: ValidationFacts['addresses']): Refusal | null {
  for (let at = 0; at < addresses.length; at += 1) {
    const address = addresses[at] ?? {};
    const before = addresses[at - 1];
    const refusal = before && isSameAddress(address, before) ? null : refusalOf(rules, address);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOf(rules: ValidationRules, address: PostalAddress): Refusal | null {
  const text = whyUnserved(rules.destinations, address);
  if (text !== null) return { text, target: text === 'country' ? 'countryCode' : 'provinceCode' };
  const judged = judgeAddress(rules.addresses, address);
  return judged?.verdict === 'refuse' ? { text: judged.text, target: judged.field } : null;
}
