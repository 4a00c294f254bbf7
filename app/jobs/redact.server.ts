import { ok } from '@doorstep/policy';

import { findRequestsOf } from '../after-sale/personal-data.server.ts';
import { theApp } from '../audit/actor.ts';
import type { Happened } from '../audit/happened.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import { codesToFind } from '../orders/customer-codes.ts';
import { codeMaking, findOrdersByCodes, forgetCustomer } from '../orders/order-customers.server.ts';
import { customerIn } from '../webhooks/personal-data/customer.ts';
import type { NamedCustomer } from '../webhooks/personal-data/customer.ts';
import { eraseOrders, eraseRequests } from '../webhooks/personal-data/erase-orders.server.ts';
import { readWholeOrders } from '../webhooks/personal-data/whole-orders.server.ts';
import { countRequests, eraseRequests as eraseWishes } from '../requests/personal-data.server.ts';
import type { JobOutcome } from './outcome.ts';
import { onceGone } from './uninstalled.server.ts';
import type { ShopToClose } from './uninstalled.server.ts';

/**
 * `customers/redact`: erases what is kept about the customer's orders, those that Shopify names and those of which a code of
 * the customer is kept, and what they wrote and showed with their requests. From now on nothing is kept of an order that they
 * have placed before, however late it is told of. Decisions hold nothing of them. Shopify has this done within 30 days; here it
 * is done at once.
 */
export async function redactCustomer(database: Database, shop: string, body: unknown): Promise<JobOutcome> {
  const customer = customerIn(body);
  const erasedAt = new Date();
  await forgetCustomer(database, shop, codesToFind(codeMaking(shop), customer), erasedAt);
  const orders = await findOrders(database, shop, customer);
  await eraseOrders(database, shop, orders, erasedAt);
  const email = emailOf(customer);
  const requests =
    (await eraseWishes(database, { shop, email })) +
    (await eraseRequests(database, shop, { orderIds: orders, emails: email === null ? [] : [email] }));
  const known = await database.orderDecision.count({ where: { shop, orderId: { in: [...orders] } } });
  if (requests + known > 0) await recordIfThere(database, shop, { kind: 'customer-erased' });
  return ok(`erased of ${known} orders and ${requests} requests`);
}

/** The customer's orders, as GIDs: those that Shopify names, and those that are known to be theirs. */
async function findOrders(
  database: Database,
  shop: string,
  customer: NamedCustomer,
): Promise<readonly string[]> {
  await readWholeOrders(database, shop);
  const known = await findOrdersByCodes(database, shop, codesToFind(codeMaking(shop), customer));
  return [...new Set([...customer.orders, ...known])];
}

const emailOf = ({ emails }: NamedCustomer): string | null => emails[0]?.trim().toLowerCase() || null;

/** A shop that is gone has no log. */
async function recordIfThere(database: Database, shop: string, what: Happened): Promise<void> {
  if ((await database.shop.count({ where: { domain: shop } })) > 0)
    await recordAudit(database, { shop, by: theApp, at: new Date(), what });
}

/**
 * `customers/data_request`: lists in the audit log what is stored beside the orders that the merchant has at Shopify, for the
 * merchant to hand over: where each of it is to be seen.
 */
export async function recordDataRequest(
  database: Database,
  shop: string,
  body: unknown,
): Promise<JobOutcome> {
  const customer = customerIn(body);
  const email = emailOf(customer);
  const orderIds = await findOrders(database, shop, customer);
  const asked = await findRequestsOf(database, shop, { orderIds, emails: email === null ? [] : [email] });
  const requests = asked.length + (await countRequests(database, { shop, email }));
  const orderId = { in: [...orderIds] };
  const rows = await database.orderDecision.findMany({
    where: { shop, orderId },
    orderBy: { placedAt: 'asc' },
    select: { orderName: true },
  });
  const orders = rows.map(({ orderName }) => orderName);
  const mails = await database.sentMail.count({ where: { shop, orderId } });
  await recordIfThere(database, shop, { kind: 'data-requested', orders, mails, requests });
  return ok(`recorded: ${requests} requests, decisions about ${orders.length} orders, ${mails} mails`);
}

/**
 * `shop/redact`: 48 hours after the app was removed everything about the shop goes, but for the record that it did. The
 * body is the same after every uninstall, so one of an earlier uninstall could come again: Shopify is asked first.
 */
export const redactShop = (about: ShopToClose): Promise<JobOutcome> =>
  onceGone(about, async (transaction) => {
    const { shop } = about;
    await transaction.effect.deleteMany({ where: { shop } });
    await transaction.case.deleteMany({ where: { shop } });
    await transaction.sentMail.deleteMany({ where: { shop } });
    await transaction.addressCorrection.deleteMany({ where: { shop } });
    await transaction.linkUse.deleteMany({ where: { shop } });
    await transaction.afterSaleRequest.deleteMany({ where: { shop } });
    await transaction.orderDecision.deleteMany({ where: { shop } });
    await transaction.shopperRequest.deleteMany({ where: { shop } });
    await transaction.protectionRepair.deleteMany({ where: { shop } });
    await transaction.schedule.deleteMany({ where: { shop } });
    // The job that does this ends by itself.
    await transaction.job.deleteMany({ where: { shop, takenBy: null } });
    await transaction.shop.deleteMany({ where: { domain: shop } });
    await transaction.erasedOrder.deleteMany({ where: { shop } });
    await transaction.orderCustomer.deleteMany({ where: { shop } });
    await transaction.erasedCustomer.deleteMany({ where: { shop } });
    await transaction.webhookDelivery.updateMany({ where: { shop }, data: { body: null } });
    return 'the shop’s data is deleted';
  });
