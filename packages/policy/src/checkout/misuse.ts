import type { ValidationFacts } from '../facts/cart.ts';
import type { CodeList } from '../facts/code-list.ts';
import { isListed } from '../facts/code-list.ts';
import { placeOf } from '../facts/place.ts';
import type { CheckoutText } from '../messages/text-names.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { ValidatedProtection } from '../rules/validation.ts';
import { coverOf, whyNotOffered, type Cover } from './protectable.ts';

/** A protection line that the policy does not allow, and the text that says so. */
export interface Misuse extends Decided {
  readonly text: Extract<CheckoutText, `protection${string}`>;
}

/**
 * What is wrong with the protection line in a cart, the first thing only, because all of it is shown in one place: more
 * than one, a variant that is not offered [PROT-05], else what keeps the toggle from being offered: {@link whyNotOffered}.
 * What a line costs is not asked for, because that would be half of the function's instructions: a free gift counts as
 * merchandise here, for which the fee is not offered, but taken. In the cart step only the number counts, because an error
 * there would keep the shopper from changing the cart at all.
 */
export function findMisuse(
  rules: ValidatedProtection | null,
  facts: Pick<ValidationFacts, 'step' | 'lines' | 'ships' | 'addresses'>,
): Misuse | null {
  if (rules === null) return null;
  const { variantId, retired, countries } = rules;
  const anyRetired = retired.length > 0;
  let quantity = 0;
  let isRetired = false;
  let cover: Cover = 0;
  for (const { quantity: count, merchandise } of facts.lines) {
    const id = merchandise?.id;
    if (id === variantId) quantity += count;
    else if (anyRetired && id !== undefined && retired.includes(id)) isRetired = true;
    else if (cover < 2) {
      const of = coverOf(merchandise?.requiresShipping, merchandise?.product?.finalSale);
      if (of > cover) cover = of;
    }
  }
  if (quantity > 1) return misuse('protectionQuantity', 'PROT-05', `It is in the cart ${quantity} times.`);
  if ((quantity === 0 && !isRetired) || facts.step === 'cart') return null;
  if (isRetired) return misuse('protectionRetired', 'PROT-05', 'This variant of it is not offered.');
  if (facts.ships === false) cover = 0;
  const outside = countryOutside(countries, facts.addresses);
  switch (whyNotOffered(countries !== '', outside !== null, cover)) {
    case 'switched-off':
      return misuse('protectionRetired', 'PROT-03', 'It is switched off.');
    case 'country':
      return misuse('protectionUnavailable', 'PROT-03', `It is not offered in ${outside ?? ''}.`);
    case 'nothing-to-protect':
      return misuse('protectionAlone', 'PROT-05', 'Nothing else in the cart ships.');
    case 'all-final-sale':
      return misuse('protectionFinalSale', 'PROT-04', 'Every item is final sale.');
    case null:
      return null;
  }
}

/** The first country of a delivery in which the protection is not offered. */
function countryOutside(countries: CodeList, addresses: ValidationFacts['addresses']): string | null {
  for (let at = 0; at < addresses.length; at += 1) {
    const { countryCode } = placeOf(addresses[at]);
    if (countryCode !== null && !isListed(countries, countryCode)) return countryCode;
  }
  return null;
}

function misuse(text: Misuse['text'], statement: Reason['statement'], message: string): Misuse {
  return { text, because: [{ statement, message }] };
}
