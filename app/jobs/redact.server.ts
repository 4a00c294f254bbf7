import { ok } from '@doorstep/policy';

import { theApp } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import { customerIn, orderGid } from '../webhooks/personal-data/customer.ts';
import { eraseBodies, eraseOrders } from '../webhooks/personal-data/erase-orders.server.ts';
import { bodiesAbout } from '../webhooks/personal-data/stored-bodies.server.ts';
import { countRequests, eraseRequests } from '../requests/personal-data.server.ts';
import type { JobOutcome } from './outcome.ts';
import { unlessGone } from './uninstalled.server.ts';
import type { ShopToClose } from './uninstalled.server.ts';

/**
 * `customers/redact`: erases what was delivered about the customer's orders, those that Shopify names and those in which
 * their id, e-mail address or telephone number stands, and address and note of their requests. Decisions hold nothing of
 * it. Shopify has this done within 30 days; here it is done at once.
 */
export async function redactCustomer(database: Database, shop: string, body: unknown): Promise<JobOutcome> {
  const customer = customerIn(body);
  const found = await bodiesAbout(database, shop, customer);
  const orders = new Set([
    ...customer.orders.map(orderGid),
    ...found.flatMap(({ orderId }) => orderId ?? []),
  ]);
  const bodies =
    (await eraseOrders(database, shop, [...orders], new Date())) +
    (await eraseBodies(
      database,
      shop,
      found.map(({ webhookId }) => webhookId),
    ));
  const requests = await eraseRequests(database, { shop, email: customer.email });
  if (bodies + requests > 0 && (await database.shop.count({ where: { domain: shop } })) > 0)
    await recordAudit(database, { shop, by: theApp, at: new Date(), what: { kind: 'customer-erased' } });
  return ok(`${bodies} stored bodies and ${requests} requests erased`);
}

/**
 * `customers/data_request`: says what is stored beside the orders that the merchant has at Shopify, for the merchant to
 * hand over: the Requests page shows it.
 */
export async function recordDataRequest(
  database: Database,
  shop: string,
  body: unknown,
): Promise<JobOutcome> {
  const customer = customerIn(body);
  const requests = await countRequests(database, { shop, email: customer.email });
  const stored = (await bodiesAbout(database, shop, customer)).flatMap(({ orderId }) => orderId ?? []);
  const orders = await database.orderDecision.findMany({
    where: { shop, orderId: { in: [...stored, ...customer.orders.map(orderGid)] } },
    orderBy: { placedAt: 'asc' },
  });
  const decided =
    orders.length === 0
      ? ''
      : `; what was decided about ${orders.map((order) => order.orderName).join(', ')}`;
  const bodies = new Set(stored).size;
  const copies = bodies === 0 ? '' : `; copies of ${bodies} orders as they were placed`;
  return ok(
    `recorded: ${requests} requests of this customer, to be seen on the Requests page${decided}${copies}`,
  );
}

/**
 * `shop/redact`: 48 hours after the app was removed everything about the shop goes, but for the record that it did. The
 * body is the same after every uninstall, so one of an earlier uninstall could come again: Shopify is asked first.
 */
export async function redactShop(about: ShopToClose): Promise<JobOutcome> {
  const { database, shop } = about;
  const live = await unlessGone(about);
  if (live) return live;
  await database.effect.deleteMany({ where: { shop } });
  await database.case.deleteMany({ where: { shop } });
  await database.sentMail.deleteMany({ where: { shop } });
  await database.orderDecision.deleteMany({ where: { shop } });
  await database.shopperRequest.deleteMany({ where: { shop } });
  await database.protectionRepair.deleteMany({ where: { shop } });
  await database.session.deleteMany({ where: { shop } });
  await database.shop.deleteMany({ where: { domain: shop } });
  await database.erasedOrder.deleteMany({ where: { shop } });
  const { count } = await database.webhookDelivery.updateMany({ where: { shop }, data: { body: null } });
  return ok(`the shop’s data is deleted, ${count} stored bodies erased`);
}
