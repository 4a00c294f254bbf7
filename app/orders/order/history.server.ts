import { namesOfStaff } from '../../access/staff.server.ts';
import { readEntry } from '../../audit/list.server.ts';
import { correctionsOf } from '../../corrections/store.server.ts';
import type { Database } from '../../database.server.ts';
import { mailsOf } from '../sent-mails.server.ts';
import type { KeptOrder } from './kept-order.server.ts';
import type { KeptHistory } from './timeline.ts';

/** More entries than a person makes about one order. */
const most = 100;

/** What is kept about an order beside its decision. */
export async function readHistory(database: Database, order: KeptOrder): Promise<KeptHistory> {
  const { shop, orderId } = order;
  const where = { shop, orderId };
  const [deliveries, effects, mails, cases, corrections, entries] = await Promise.all([
    database.webhookDelivery.findMany({
      where: { shop, resourceId: orderId },
      select: { topic: true, receivedAt: true },
      orderBy: { receivedAt: 'desc' },
      take: most,
    }),
    database.effect.findMany({ where, orderBy: { claimedAt: 'asc' } }),
    mailsOf(database, where),
    database.case.findMany({ where, orderBy: { openedAt: 'asc' } }),
    correctionsOf(database, where),
    database.auditEntry.findMany({
      where: { shop, about: { path: ['orderId'], equals: orderId } },
      orderBy: { id: 'desc' },
      take: most,
    }),
  ]);
  const audit = entries.map(readEntry);
  const nameOf = await namesOfStaff(
    database,
    shop,
    audit.map(({ by }) => by.user),
  );
  return { order, deliveries, effects, mails, cases, corrections, audit, nameOf };
}
