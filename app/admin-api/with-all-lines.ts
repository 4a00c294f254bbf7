import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';
import { readFulfillmentLines } from './fulfillment-lines.ts';

/** How many pieces of which line item a fulfillment order still has. */
export interface LinesSeen {
  readonly lines: readonly { readonly lineItem: string; readonly remainingQuantity: number }[];
}

/** A fulfillment order with the first page of its lines. */
interface FirstLines {
  readonly id: string;
  readonly lineItems: {
    readonly nodes: readonly {
      readonly remainingQuantity: number;
      readonly lineItem: { readonly id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

/** Fulfillment orders with all their lines: those of one that has more than a page are asked for by themselves. */
export async function withAllLines<Seen extends FirstLines>(
  admin: Admin,
  orderId: string,
  orders: readonly Seen[],
): Promise<Result<readonly (Omit<Seen, 'lineItems'> & LinesSeen)[], AdminFailure>> {
  const own = orders.map(({ lineItems: { nodes }, ...order }) => ({
    ...order,
    lines: nodes.map(({ remainingQuantity, lineItem }) => ({ remainingQuantity, lineItem: lineItem.id })),
  }));
  if (!orders.some(({ lineItems }) => lineItems.pageInfo.hasNextPage)) return ok(own);
  const all = await readFulfillmentLines(admin, orderId);
  if (!all.ok) return all;
  return ok(
    own.map((order) => ({
      ...order,
      lines: all.value.filter(({ fulfillmentOrderId }) => fulfillmentOrderId === order.id),
    })),
  );
}
