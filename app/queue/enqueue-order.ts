import { enqueue } from './enqueue.ts';
import type { Priority } from './enqueue.ts';
import type { Transaction } from './transaction.ts';

/** An order that has to be looked at. */
export interface OrderToFollow {
  readonly shop: string;
  /** GID. */
  readonly orderId: string;
}

/** Asks for an order to be looked at, in a transaction of Prisma or of a client of pg, as {@link enqueue} says. */
export const enqueueOrder = (
  transaction: Transaction,
  order: OrderToFollow,
  priority: Priority = 'news',
): Promise<void> => enqueueOrders(transaction, [order], priority);

/** {@link enqueueOrder} for many orders, of any shops, in one statement. */
export const enqueueOrders = (
  transaction: Transaction,
  orders: readonly OrderToFollow[],
  priority: Priority = 'news',
): Promise<void> =>
  enqueue(
    transaction,
    orders.map(({ shop, orderId }) => ({ shop, subject: orderId })),
    priority,
  );
