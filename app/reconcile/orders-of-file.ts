import { z } from 'zod';

import type { Line } from '../admin-api/bulk-file.server.ts';
import { digestOf } from '../orders/order-state.ts';
import type { ListedOrder } from './to-follow.server.ts';

const text = z.string().nullable();

const order = z.object({
  id: z.string(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  cancelledAt: text,
  returnStatus: z.string(),
  shippingAddress: z
    .object({
      ...{ company: text, address1: text, address2: text, city: text, zip: text },
      ...{ provinceCode: text, countryCodeV2: text },
    })
    .nullable(),
  fulfillments: z.array(z.object({ id: z.string(), status: z.string(), deliveredAt: text })),
  refunds: z.array(
    z.object({ totalRefundedSet: z.object({ presentmentMoney: z.object({ amount: z.string() }) }) }),
  ),
});

const part = z.union([
  z.object({
    ...{ __parentId: z.string(), id: z.string() },
    ...{ currentQuantity: z.number(), unfulfilledQuantity: z.number() },
  }),
  z.object({
    ...{ __parentId: z.string(), id: z.string(), status: z.string() },
    fulfillmentHolds: z.array(z.object({ id: z.string() })),
  }),
]);

type Order = z.infer<typeof order>;
type Part = z.infer<typeof part>;

/**
 * The orders of a file that app/admin-api/orders-in-bulk.ts has asked for, each with what belongs to it right behind it. Throws where a line
 * is something else.
 */
export async function* readOrdersOfFile(
  shop: string,
  lines: AsyncIterable<Line>,
): AsyncGenerator<ListedOrder> {
  let current: Order | null = null;
  let parts: Part[] = [];
  for await (const line of lines) {
    const entry: unknown = JSON.parse(line.text);
    const own = part.safeParse(entry);
    if (own.success && own.data.__parentId === current?.id) {
      parts.push(own.data);
      continue;
    }
    if (current) yield listed(shop, current, parts);
    current = order.parse(entry);
    parts = [];
  }
  if (current) yield listed(shop, current, parts);
}

function listed(shop: string, { refunds, ...own }: Order, parts: readonly Part[]): ListedOrder {
  const { id, createdAt, updatedAt } = own;
  const state = digestOf(
    { shop, orderId: id },
    {
      ...own,
      lines: parts.flatMap((each) => ('currentQuantity' in each ? [each] : [])),
      fulfillmentOrders: parts.flatMap((each) => ('fulfillmentHolds' in each ? [each] : [])),
      refunded: refunds.map(({ totalRefundedSet }) => totalRefundedSet.presentmentMoney.amount),
    },
  );
  return { id, createdAt, updatedAt, state };
}
