import type { SoldAs } from '@doorstep/policy';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';

/** A product is tagged and priced otherwise within days, not hours: so long a webhook may have been under way. */
const longest = 24 * 3_600_000;

/** Whether the price of a line is below what its variant is compared with. */
export const isBelowComparison = ({
  variant,
  originalUnitPriceSet: { shopMoney },
}: Pick<OrderSnapshot['lines'][number], 'variant' | 'originalUnitPriceSet'>): boolean =>
  Number(variant?.compareAtPrice ?? 0) > Number(shopMoney.amount);

/**
 * [RET-06, PRICE-01, PRICE-02] How the lines of an order were marked when it was placed, by how they are marked now; absent for one that was placed
 * more than a day ago: of that nobody knows.
 */
export const marksAtSale = ({ createdAt, lines }: OrderSnapshot, now: Date): SoldAs['marks'] =>
  now.getTime() - Date.parse(createdAt) > longest
    ? undefined
    : lines.map((line) => ({
        ...{ id: line.id, tags: line.product?.tags ?? [] },
        isReduced: isBelowComparison(line),
      }));
