import { eraseAfterSale, findRequestsOf } from '../../after-sale/personal-data.server.ts';
import type { RequestsOf } from '../../after-sale/personal-data.server.ts';
import { requestSubject } from '../../after-sale/subject.ts';
import type { Database } from '../../database.server.ts';
import { eraseCorrections } from '../../corrections/store.server.ts';
import { eraseCases } from '../../orders/cases.server.ts';
import { eraseEffects } from '../../orders/effects/ledger.server.ts';
import { eraseCustomers } from '../../orders/order-customers.server.ts';
import { eraseMails } from '../../orders/sent-mails.server.ts';
import { eraseNotes } from '../../queue/erase-jobs.server.ts';
import { eraseReplayed } from '../../replay/personal-data.server.ts';

/**
 * Erases what the customers of orders told, whose the orders are, and what was said about them, and keeps the orders' numbers,
 * so that nothing is kept of them again. What the policy decided stays: it holds kinds of addresses and amounts, and nothing
 * that somebody typed.
 */
export async function eraseOrders(
  database: Database,
  shop: string,
  orderIds: readonly string[],
  erasedAt: Date,
): Promise<void> {
  const data = orderIds.map((orderId) => ({ shop, orderId, erasedAt }));
  await database.erasedOrder.createMany({ data, skipDuplicates: true });
  await eraseCustomers(database, shop, orderIds);
  await eraseReplayed(database, shop, orderIds);
  await eraseWords(database, shop, orderIds);
  await eraseNews(database, shop, orderIds, erasedAt);
  await eraseRequests(database, shop, { orderIds, emails: [] });
}

/** Erases what is kept in words about orders, or requests, by what it is kept under. */
export async function eraseWords(
  database: Database,
  shop: string,
  subjects: readonly string[],
): Promise<void> {
  await eraseEffects(database, shop, subjects);
  await eraseCases(database, shop, subjects);
  await eraseMails(database, shop, subjects);
  await eraseCorrections(database, shop, subjects);
  await eraseNotes(database, shop, subjects);
}

/**
 * Erases what was written and shown with somebody's requests, and what was said about them; gives how many requests there are.
 */
export async function eraseRequests(database: Database, shop: string, of: RequestsOf): Promise<number> {
  const ids = await findRequestsOf(database, shop, of);
  await eraseAfterSale(database, shop, ids);
  await eraseWords(database, shop, ids.map(requestSubject));
  return ids.length;
}

/** Erases what was said of the news about orders, which may repeat what a customer typed. Nobody acts on them any more. */
async function eraseNews(
  database: Database,
  shop: string,
  orderIds: readonly string[],
  processedAt: Date,
): Promise<void> {
  const about = { shop, resourceId: { in: [...orderIds] } };
  await database.webhookDelivery.updateMany({ where: about, data: { outcome: 'erased', body: null } });
  await database.webhookDelivery.updateMany({
    where: { ...about, processedAt: null },
    data: { processedAt },
  });
}
