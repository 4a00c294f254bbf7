import type { OrderDecision, Reason } from '@doorstep/policy';

import type { Database } from '../database.server.ts';
import type { DeliveredOrder, UnreadableOrder } from './order-body.ts';

/** What could not be done because of an order: one of its effects, or `delivery`, the work on a webhook as a whole. */
export type UndoneKind = 'tags' | 'promise' | 'hold' | 'mail' | 'protection' | 'delivery';

/** The sentence of the policy that is not kept while it is undone. */
const statementOf: Readonly<Record<UndoneKind, NewCase['statement']>> = {
  tags: 'SIGN-03',
  promise: 'CAL-05',
  hold: 'ADDR-02',
  mail: 'ADDR-02',
  protection: 'PROT-05',
  delivery: 'CAL-05',
};

/** Which order of which shop. */
export interface OrderKey {
  readonly shop: string;
  readonly orderId: string;
}

/** Something that a person must decide about an order. */
interface NewCase extends Reason {
  /** `unclear`: it could not be decided, or not in full. The effects: what was decided could not be made true. */
  readonly kind: 'address' | 'destination' | 'unclear' | UndoneKind;
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

/**
 * [ADDR-02] Somebody has to look at an order that could not be decided at all. Where not even its id can be read, the case
 * is kept under the delivery that brought it.
 */
export async function openUnreadable(
  database: Database,
  { shop, webhookId }: { readonly shop: string; readonly webhookId: string },
  { orderId, says }: UnreadableOrder,
): Promise<void> {
  const found: NewCase = { kind: 'unclear', statement: 'ADDR-02', says: `the order cannot be read: ${says}` };
  await open(database, { shop, orderId: orderId ?? `delivery/${webhookId}` }, found);
}

/** Somebody has to do by hand what no further try of ours will do. A case that was closed before opens again. */
export async function openUndone(
  database: Database,
  key: OrderKey,
  { kind, says }: { readonly kind: UndoneKind; readonly says: string },
): Promise<void> {
  await database.case.upsert({
    where: { shop_orderId_kind: { ...key, kind } },
    create: { ...key, kind, statement: statementOf[kind], says },
    update: { says, closedAt: null },
  });
}

/** A later try did what a person was asked to do. */
export async function closeUndone(database: Database, key: OrderKey, kind: UndoneKind): Promise<void> {
  await database.case.updateMany({ where: { ...key, kind, closedAt: null }, data: { closedAt: new Date() } });
}

async function open(database: Database, key: OrderKey, { kind, statement, says }: NewCase): Promise<void> {
  await database.case.upsert({
    where: { shop_orderId_kind: { ...key, kind } },
    create: { ...key, kind, statement, says },
    update: {},
  });
}
