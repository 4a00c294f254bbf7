import type { Actor } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import { markProblem } from './cases.server.ts';

/** What names a case among those of its shop. */
export interface CaseKey {
  /** The order's GID, or what a delivery without one is kept under. */
  readonly subject: string;
  readonly kind: string;
}

/** Something that waits for a person. */
export interface OpenCase extends CaseKey {
  /** `null` when the order's id could not be read. */
  readonly orderId: string | null;
  /** `null` for an order that was never decided. */
  readonly orderName: string | null;
  readonly statement: string;
  readonly message: string;
  readonly openedAt: Date;
}

/** The open cases of a shop, newest first, and how many there are in all. Orders that were never decided are among them. */
export async function openCasesOf(
  database: Database,
  shop: string,
  limit: number,
): Promise<{ readonly cases: readonly OpenCase[]; readonly total: number }> {
  const where = { shop, closedAt: null };
  const rows = await database.case.findMany({ where, orderBy: { openedAt: 'desc' }, take: limit });
  const decided = await database.orderDecision.findMany({
    where: { shop, orderId: { in: rows.map(({ orderId }) => orderId) } },
    select: { orderId: true, orderName: true },
  });
  const names = new Map(decided.map(({ orderId, orderName }) => [orderId, orderName]));
  const cases = rows.map(({ orderId: subject, kind, statement, message, openedAt }) => ({
    subject,
    kind,
    orderId: orderIdOf(subject),
    orderName: names.get(subject) ?? null,
    statement,
    message,
    openedAt,
  }));
  return { cases, total: await countOpenCases(database, shop) };
}

const orderIdOf = (subject: string): string | null =>
  subject.startsWith('gid://shopify/Order/') ? subject : null;

/** How many cases of a shop wait for a person. */
export const countOpenCases = (database: Database, shop: string): Promise<number> =>
  database.case.count({ where: { shop, closedAt: null } });

/** Which of these orders have an open case. */
export async function withOpenCase(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const where = { shop, closedAt: null, orderId: { in: [...orderIds] } };
  const rows = await database.case.findMany({ where, select: { orderId: true } });
  return new Set(rows.map(({ orderId }) => orderId));
}

/** A person has done what a case asked for. False when the shop has no such case; one that is done already stays so. */
export async function markDone(
  database: Database,
  shop: string,
  { subject, kind }: CaseKey,
  by: Actor,
  now: Date,
): Promise<boolean> {
  const where = { shop, orderId: subject, kind };
  if ((await database.case.count({ where })) === 0) return false;
  const { count } = await database.case.updateMany({
    where: { ...where, closedAt: null },
    data: { closedAt: now },
  });
  if (count === 0) return true;
  await markProblem(database, { shop, orderId: subject });
  const order = await database.orderDecision.findUnique({
    where: { shop_orderId: { shop, orderId: subject } },
  });
  const what = {
    kind: 'case-done',
    orderId: orderIdOf(subject),
    orderName: order?.orderName ?? null,
  } as const;
  await recordAudit(database, { shop, by, at: now, what });
  return true;
}
