import { ok } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import type { JobOutcome } from './outcome.ts';

const redaction = z.object({ orders_to_redact: z.array(z.number()).catch([]) });

/**
 * `customers/redact`: erases the stored bodies of the customer's orders, which is where personal data lies. Decisions
 * hold none. Shopify has this done within 30 days; here it is done at once.
 */
export async function redactCustomer(database: Database, shop: string, body: unknown): Promise<JobOutcome> {
  const read = redaction.safeParse(body);
  const orders = (read.success ? read.data.orders_to_redact : []).map((id) => `gid://shopify/Order/${id}`);
  const { count } = await database.webhookDelivery.updateMany({
    where: { shop, resourceId: { in: orders } },
    data: { body: null },
  });
  return ok(`${count} stored bodies erased`);
}

/** `shop/redact`: 48 hours after the app was removed everything about the shop goes, but for the record that it did. */
export async function redactShop(database: Database, shop: string): Promise<JobOutcome> {
  await database.effect.deleteMany({ where: { shop } });
  await database.case.deleteMany({ where: { shop } });
  await database.orderDecision.deleteMany({ where: { shop } });
  await database.session.deleteMany({ where: { shop } });
  await database.shop.deleteMany({ where: { domain: shop } });
  const { count } = await database.webhookDelivery.updateMany({ where: { shop }, data: { body: null } });
  return ok(`the shop’s data is deleted, ${count} stored bodies erased`);
}
