import type { Reason } from '@doorstep/policy';

import type { Database } from '../database.server.ts';

/** What could not be done because of an order: one of its effects, or `delivery`, the work on a webhook as a whole. */
export type UndoneKind =
  'tags' | 'promise' | 'hold' | 'rest' | 'release' | 'mail' | 'protection' | 'delivery';

/** The sentence of the policy that is not kept while it is undone. */
const statementOf: Readonly<Record<UndoneKind, NewCase['statement']>> = {
  tags: 'SIGN-03',
  promise: 'CAL-05',
  hold: 'ADDR-02',
  rest: 'ADDR-02',
  release: 'ADDR-02',
  mail: 'ADDR-02',
  protection: 'PROT-05',
  delivery: 'CAL-05',
};

/** Which order of which shop. */
export interface OrderKey {
  readonly shop: string;
  readonly orderId: string;
}

/**
 * What a person can have to do about an order. `unclear`: it could not be decided, or not in full. What is undone: what was
 * decided could not be made true.
 */
export type CaseKind = 'address' | 'destination' | 'unclear' | UndoneKind;

/** Something that a person must decide about an order. */
interface NewCase extends Reason {
  readonly kind: CaseKind;
}

/** Somebody has to do by hand what no further try of ours will do. A case that was closed before opens again. */
export async function openUndone(
  database: Database,
  key: OrderKey,
  { kind, message }: { readonly kind: UndoneKind; readonly message: string },
): Promise<void> {
  await database.case.upsert({
    where: { shop_orderId_kind: { ...key, kind } },
    create: { ...key, kind, statement: statementOf[kind], message },
    update: { message, closedAt: null },
  });
  await markProblem(database, key);
}

/**
 * Erases what cases say, which may be Shopify's words or a mail server's; that somebody has something to do stays.
 * @param subjects GIDs of orders, and what deliveries without one are kept under.
 */
export async function eraseCases(
  database: Database,
  shop: string,
  subjects: readonly string[],
): Promise<void> {
  await database.case.updateMany({
    where: { shop, orderId: { in: [...subjects] } },
    data: { message: 'Erased with the customer’s data.' },
  });
}

/** A later try did what a person was asked to do. */
export async function closeUndone(database: Database, key: OrderKey, kind: UndoneKind): Promise<void> {
  await database.case.updateMany({ where: { ...key, kind, closedAt: null }, data: { closedAt: new Date() } });
  await markProblem(database, key);
}

/** Opens one case; opening it again changes nothing. */
export async function openCase(
  database: Database,
  key: OrderKey,
  { kind, statement, message }: NewCase,
): Promise<void> {
  await database.case.upsert({
    where: { shop_orderId_kind: { ...key, kind } },
    create: { ...key, kind, statement, message },
    update: {},
  });
  await markProblem(database, key);
}

/** Orders are found by whether something about them waits for a person. To be called whenever a case of one opens or closes. */
export async function markProblem(database: Database, { shop, orderId }: OrderKey): Promise<void> {
  await database.$executeRaw`
    update "OrderDecision" set problem = exists (
      select from "Case" where shop = ${shop} and "orderId" = ${orderId} and "closedAt" is null
    ) where shop = ${shop} and "orderId" = ${orderId}`;
}
