import { minorOf } from '@doorstep/policy';
import type { MoneyPair, SoldOrder } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { readVariants } from '../../admin-api/variants.ts';
import type { PriceThere } from '../../admin-api/variants.ts';
import { priceAsPaid } from './price-as-paid.ts';

/**
 * [PRICE-01] What one piece of each line costs today in the order's country, by the line's id; none for what is not sold any more, or is shown there in
 * another currency than was paid. Who paid in the shop's own, as for a parcel to another country, paid the shop's own price.
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
      const price = priceAsPaid(variant, paid) ?? ownPrice(variant, paid);
      return price === null ? [] : [[id, price] as const];
    }),
  );
}

function ownPrice({ price }: Pick<PriceThere, 'price'>, { presentment, shop }: MoneyPair): MoneyPair | null {
  const minor = presentment.currency === shop.currency ? minorOf(price, shop.currency) : null;
  return minor === null ? null : { presentment: { ...presentment, minor }, shop: { ...shop, minor } };
}
