import { ok } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { countRequests, eraseRequests } from '../requests/personal-data.server.ts';
import type { JobOutcome } from './outcome.ts';
import { unlessGone } from './uninstalled.server.ts';
import type { ShopToClose } from './uninstalled.server.ts';

const about = z.object({
  customer: z
    .object({ email: z.string().nullish() })
    .nullish()
    .transform((customer) => customer?.email ?? null),
  orders_to_redact: z.array(z.number()).catch([]),
});

/**
 * `customers/redact`: erases the stored bodies of the customer's orders, and address and note of their requests, which is
 * where personal data lies. Decisions hold none. Shopify has this done within 30 days; here it is done at once.
 */
export async function redactCustomer(database: Database, shop: string, body: unknown): Promise<JobOutcome> {
  const read = about.safeParse(body);
  const { customer: email, orders_to_redact: numbers } = read.success ? read.data : nobody;
  const orders = numbers.map((id) => `gid://shopify/Order/${id}`);
  const { count } = await database.webhookDelivery.updateMany({
    where: { shop, resourceId: { in: orders } },
    data: { body: null },
  });
  const requests = await eraseRequests(database, { shop, email });
  return ok(`${count} stored bodies and ${requests} requests erased`);
}

const nobody = { customer: null, orders_to_redact: [] };

/**
 * `customers/data_request`: says what is stored beside the orders that the merchant has at Shopify, for the merchant to
 * hand over: the Requests page shows it.
 */
export async function recordDataRequest(
  database: Database,
  shop: string,
  body: unknown,
): Promise<JobOutcome> {
  const read = about.safeParse(body);
  const requests = await countRequests(database, { shop, email: read.success ? read.data.customer : null });
  return ok(`recorded: ${requests} requests of this customer, to be seen on the Requests page`);
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
  await database.orderDecision.deleteMany({ where: { shop } });
  await database.shopperRequest.deleteMany({ where: { shop } });
  await database.protectionRepair.deleteMany({ where: { shop } });
  await database.session.deleteMany({ where: { shop } });
  await database.shop.deleteMany({ where: { domain: shop } });
  const { count } = await database.webhookDelivery.updateMany({ where: { shop }, data: { body: null } });
  return ok(`the shop’s data is deleted, ${count} stored bodies erased`);
}
