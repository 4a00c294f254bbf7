import type { PlannedCase, Reason } from '@doorstep/policy';

import { run } from '../database.server.ts';
import type { Database, Statement } from '../database.server.ts';

/**
 * What could not be done because of an order: one of its effects, or `delivery`, the work on a webhook as a whole. `mail-unknown`: a
 * mail left, and nothing says whether the mail server took it. `request-…`: to carry out what somebody asked for after the sale. `correction`: to make true what its customer said about the address.
 */
export type UndoneKind =
  | 'tags'
  | 'promise'
  | 'hold'
  | 'release'
  | 'mail'
  | 'mail-unknown'
  | 'confirmation'
  | 'correction'
  | 'protection'
  | 'refund'
  | 'alert'
  | 'delivery'
  | 'request-return'
  | 'request-refund'
  | 'request-invoice'
  | 'request-cancel'
  | 'request-mail';

/** The sentence of the policy that is not kept while it is undone. */
const statementOf: Readonly<Record<UndoneKind, NewCase['statement']>> = {
  tags: 'SIGN-03',
  promise: 'CAL-05',
  hold: 'ADDR-02',
  release: 'ADDR-02',
  mail: 'ADDR-02',
  'mail-unknown': 'ADDR-02',
  confirmation: 'ADDR-02',
  correction: 'ADDR-02',
  protection: 'PROT-05',
  refund: 'PROT-05',
  alert: 'SIGN-03',
  delivery: 'CAL-05',
  'request-return': 'RET-01',
  'request-refund': 'RET-08',
  'request-invoice': 'MISS-04',
  'request-cancel': 'ORD-01',
  'request-mail': 'FORM-01',
};

/** Which order of which shop. */
export interface OrderKey {
  readonly shop: string;
  readonly orderId: string;
}

/**
 * What a person can have to do about an order: what was decided that they have to, and what was decided and could not be made
 * true.
 */
export type CaseKind = PlannedCase | UndoneKind;

/** Something that a person must decide about an order. */
interface NewCase extends Reason {
  readonly kind: CaseKind;
}

/** Somebody has to do by hand what no further try of ours will do, see {@link openCase}. */
export async function openUndone(
  database: Database,
  key: OrderKey,
  { kind, message }: { readonly kind: UndoneKind; readonly message: string },
): Promise<void> {
  await openCase(database, key, { kind, statement: statementOf[kind], message });
}

/** What a case says whose words were erased. */
export const erasedMessage = 'Erased with the customer’s data.';

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
    data: { message: erasedMessage },
  });
}

/** A later try did what a person was asked to do. */
export async function closeUndone(database: Database, key: OrderKey, kind: UndoneKind): Promise<void> {
  const { shop, orderId } = key;
  const closed = await database.$executeRaw`
    update "Case" set "closedAt" = now() at time zone 'utc'
    where shop = ${shop} and "orderId" = ${orderId} and kind = ${kind} and "closedAt" is null`;
  if (closed > 0) await markProblem(database, key);
}

/**
 * These cases of an order are settled by what is so: nobody has to do anything about them any more. That they were put on the list
 * is forgotten, so that what comes back is put there again; what a person has marked as done stays so.
 */
export async function settleCases(
  database: Database,
  { shop, orderId }: OrderKey,
  kinds: readonly CaseKind[],
): Promise<void> {
  const settled = await database.$queryRaw<readonly unknown[]>`
    with settled as (
      update "Case" set "closedAt" = now() at time zone 'utc'
      where shop = ${shop} and "orderId" = ${orderId} and kind = any(${[...kinds]}) and "closedAt" is null
      returning kind
    ), forgotten as (
      delete from "Effect" using settled
      where shop = ${shop} and "orderId" = ${orderId} and "Effect".kind = 'case' and payload->>'kind' = settled.kind
    )
    select kind from settled`;
  if (settled.length > 0) await markProblem(database, { shop, orderId });
}

/**
 * Opens one case, or opens it again: whoever asks for it twice knows by the ledger that it was asked for. None for a domain that is
 * no shop of ours: what names it need not have come from there.
 */
export async function openCase(
  database: Database,
  { shop, orderId }: OrderKey,
  { kind, statement, message }: NewCase,
): Promise<void> {
  await run(database, opening, [shop, orderId, kind, statement, message]);
}

const opening: Statement = {
  name: 'open case',
  text: `
    with opened as (
      insert into "Case" (shop, "orderId", kind, statement, says, "openedAt")
      select domain, $2, $3, $4, $5, now() at time zone 'utc' from "Shop" where domain = $1
      on conflict (shop, "orderId", kind) do update
        set statement = excluded.statement, says = excluded.says, "closedAt" = null
    )
    update "OrderDecision" set problem = true where shop = $1 and "orderId" = $2`,
};

/** Orders are found by whether something about them waits for a person. To be called whenever a case of one opens or closes. */
export async function markProblem(database: Database, { shop, orderId }: OrderKey): Promise<void> {
  await database.$executeRaw`
    update "OrderDecision" set problem = exists (
      select from "Case" where shop = ${shop} and "orderId" = ${orderId} and "closedAt" is null
    ) where shop = ${shop} and "orderId" = ${orderId}`;
}
