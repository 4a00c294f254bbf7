import { minorOf } from '@doorstep/policy';
import type { MoneyPair, SoldOrder } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { readVariants } from '../../admin-api/variants.ts';

/**
 * [PRICE-01] What one piece of each line costs today in the order's country, by the line's id; none for what is not sold any more, or is shown there in
 * another currency than was paid.
 */
export async function readPricesNow(
  admin: Admin,
  { lines, countryCode }: Pick<SoldOrder, 'lines' | 'countryCode'>,
): Promise<ReadonlyMap<string, MoneyPair>> {
  const ids = lines.flatMap(({ variantId }) => variantId ?? []);
  const found = countryCode === null ? null : await readVariants(admin, ids, countryCode);
  const variants = found?.ok ? found.value : [];
  return new Map(
    lines.flatMap(({ id, variantId, paid }) => {
      const variant = variants.find((each) => each.id === variantId);
      if (variant === undefined) return [];
      const { amount, currencyCode } = variant.contextualPricing.price;
      const there = currencyCode === paid.presentment.currency ? minorOf(amount, currencyCode) : null;
      const here = minorOf(variant.price, paid.shop.currency);
      if (there === null || here === null) return [];
      const { presentment, shop } = paid;
      return [
        [id, { presentment: { ...presentment, minor: there }, shop: { ...shop, minor: here } }] as const,
      ];
    }),
  );
}
