import type { OrderDecision, Reason } from '@doorstep/policy';

import type { Database } from '../database.server.ts';
import type { DeliveredOrder, UnreadableOrder } from './order-body.ts';

/** Something that a person must decide about an order. */
interface NewCase extends Reason {
  /** `unclear`: it could not be decided, or not in full. */
  readonly kind: 'address' | 'destination' | 'unclear';
}

/** Opens the cases that follow from a decision [ADDR-02]; opening the same case again changes nothing. */
export async function openCases(
  database: Database,
  shop: string,
  order: Pick<DeliveredOrder, 'id'>,
  { hold, because, unclear }: OrderDecision,
): Promise<void> {
  const key = { shop, orderId: order.id };
  if (hold !== null) {
    const [reason] = because.filter(({ statement }) => /^(ADDR|SHIP)-/.test(statement));
    await open(database, key, {
      kind: hold.what,
      statement: reason?.statement ?? 'ADDR-02',
      says: hold.notes,
    });
  }
  const [first] = unclear;
  if (first === undefined) return;
  const says = unclear.map((reason) => reason.says).join('; ');
  await open(database, key, { kind: 'unclear', statement: first.statement, says });
}

/** [ADDR-02] Somebody has to look at an order that could not be decided at all. Without an id there is no order to look at. */
export async function openUnreadable(
  database: Database,
  shop: string,
  { orderId, says }: UnreadableOrder,
): Promise<void> {
  if (orderId === null) return;
  const found: NewCase = { kind: 'unclear', statement: 'ADDR-02', says: `the order cannot be read: ${says}` };
  await open(database, { shop, orderId }, found);
}

async function open(
  database: Database,
  key: { readonly shop: string; readonly orderId: string },
  { kind, statement, says }: NewCase,
): Promise<void> {
  await database.case.upsert({
    where: { shop_orderId_kind: { ...key, kind } },
    create: { ...key, kind, statement, says },
    update: {},
  });
}
