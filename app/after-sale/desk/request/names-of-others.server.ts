import type { Asked, SoldOrder } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import { nameOf, readVariants } from '../../../admin-api/variants.ts';
import type { Titles } from './say-asked.ts';

/** [EXCH-01] What is wanted of products that are not in the order, as an exchange that was made at Shopify can name them; nothing without its answer. */
export async function namesOfOthers(
  admin: Admin,
  asked: Asked,
  known: Titles,
  order: Pick<SoldOrder, 'countryCode'> | null,
): Promise<Titles> {
  if (asked.kind !== 'exchange') return new Map();
  const ids = asked.wanted.map(({ variantId }) => variantId).filter((id) => !known.has(id));
  const country = order?.countryCode ?? null;
  if (ids.length === 0 || country === null) return new Map();
  const read = await readVariants(admin, ids, country);
  return new Map(read.ok ? read.value.map((variant) => [variant.id, nameOf(variant)]) : []);
}
