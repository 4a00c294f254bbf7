/**
 * What a line is to the protection, from least to most: nothing, as of gift cards, the fee and free gifts, which nobody pays
 * to send back; merchandise that is final sale [PROT-04]; merchandise whose return it makes free.
 */
export type Cover = 0 | 1 | 2;

/**
 * {@link Cover} of a line; what is not known of it (a custom product) counts for the shopper.
 * @param retail `0` for a free gift.
 */
export function coverOf(
  requiresShipping: boolean | undefined,
  finalSale: boolean | undefined,
  retail?: number,
): Cover {
  if (requiresShipping === false || retail === 0) return 0;
  return finalSale === true ? 1 : 2;
}

/** Why the protection is not offered, wherever its country is known; `null` when it is. */
export type NotOffered = 'switched-off' | 'country' | 'nothing-to-protect' | 'all-final-sale' | null;

/**
 * The rule that the toggles offer by and that checkout refuses by [PROT-03..05]: one, because a line that one of them takes
 * and the other does not is put in and taken out in turns, or stops an order.
 * @param outside whether it would go to a country where it is not offered.
 * @param cover the most that any line of the cart is.
 */
export function whyNotOffered(offered: boolean, outside: boolean, cover: Cover): NotOffered {
  if (!offered) return 'switched-off';
  if (outside) return 'country';
  if (cover === 0) return 'nothing-to-protect';
  return cover === 1 ? 'all-final-sale' : null;
}
