import { textOf } from './address-text.ts';
import type { PostalAddress } from './address.ts';
import { longestText } from './effort.ts';
import { prefilter } from './prefilter.ts';

/**
 * Whether the first look at an address finds a street and nothing to read closely, as in nine of ten: then no policy asks about it or
 * refuses it [ADDR-01..03], and whoever has no room for the vocabulary may say so. `false` says that it has to be read.
 */
export function isStreetAtFirstLook(address: PostalAddress): boolean {
  const text = textOf(address);
  return text.length <= longestText && !prefilter.test(text);
}
