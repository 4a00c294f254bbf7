import { minorOf } from '@doorstep/policy';
import type { CurrencyCode } from '@doorstep/policy';

import { readerIn } from '../reader.ts';
import { worthOf } from './case.ts';
import type { CaseLine } from './case.ts';
import type { Goods } from './shop.ts';

/** What stands for the lines that are no product's: something that ships, of that price and with no tags. */
export function goodsOfWorth(lines: readonly CaseLine[], currency: CurrencyCode): readonly Goods[] {
  return lines.flatMap(({ variantId }) => {
    const minor = minorOf(worthOf(variantId), currency);
    if (minor === null) return [];
    const title = `Goods of ${readerIn('en').amount({ minor, currency })}`;
    return [{ variantId, title, price: minor, fixed: {}, requiresShipping: true, tags: [] }];
  });
}
