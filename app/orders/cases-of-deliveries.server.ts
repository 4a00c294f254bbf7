import type { Database } from '../database.server.ts';
import { openCase, openUndone } from './cases.server.ts';
import type { UnreadableOrder } from './order-body.ts';

/** A delivery of the inbox with the order that it is about; `null` where the order's id cannot be read. */
export interface OrderDelivery {
  readonly shop: string;
  readonly webhookId: string;
  readonly orderId: string | null;
}

/** What the case of an order says for which its job could do nothing at all. */
export type Unworked = 'the app has no access to the shop any more' | 'the order could not be worked on';

/**
 * [ADDR-02] Somebody has to look at an order that could not be decided at all. Where not even its id is known, no redaction
 * of its customer may find the case: everything here is said in fixed words, by type.
 */
export async function openUnreadable(
  database: Database,
  delivery: OrderDelivery,
  why: UnreadableOrder['problem'],
): Promise<void> {
  const message = `the order cannot be read: ${why}`;
  await openCase(database, keyOf(delivery), { kind: 'unclear', statement: 'ADDR-02', message });
}

/** Somebody has to look at an order for which its job could do nothing at all. */
export async function openUnworked(
  database: Database,
  delivery: OrderDelivery,
  message: Unworked,
): Promise<void> {
  await openUndone(database, keyOf(delivery), { kind: 'delivery', message });
}

/** What the case of a delivery is kept under when its order's id cannot be read. */
export const subjectOf = (webhookId: string): string => `delivery/${webhookId}`;

const keyOf = ({ shop, webhookId, orderId }: OrderDelivery) => ({
  shop,
  orderId: orderId ?? subjectOf(webhookId),
});
