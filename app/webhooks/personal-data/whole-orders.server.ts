import { z } from 'zod';

import type { Database } from '../../database.server.ts';
import { codesOfBuyer } from '../../orders/customer-codes.ts';
import { codeMaking, keepCodes } from '../../orders/order-customers.server.ts';
import { jsonIn } from '../delivery.ts';

const text = z.string().nullish().catch(null);
const place = z.object({ phone: text }).nullish().catch(null);

/** What an order says about whose it is, in the words of webhooks. */
const buyer = z.object({
  ...{ email: text, contact_email: text, phone: text, shipping_address: place, billing_address: place },
  customer: z
    .object({ id: z.number().nullish().catch(null), email: text, phone: text })
    .nullish()
    .catch(null),
});

/** So many are in memory at once. */
const atOnce = 100;

/**
 * Releases before December 2026 stored the body of `orders/create` whole, to find a customer's orders by it. Of each that is
 * still there codes are kept of whose it is, and the body is erased; gives how many there were. Two releases may run at the
 * same time, so there may be more later.
 * @param shop Of which shop alone; `null`: of all.
 */
export async function readWholeOrders(database: Database, shop: string | null): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await database.webhookDelivery.findMany({
      where: { topic: 'orders/create', body: { not: null }, ...(shop === null ? {} : { shop }) },
      take: atOnce,
      select: { shop: true, webhookId: true, resourceId: true, body: true },
    });
    if (rows.length === 0) return done;
    await keepCodes(
      database,
      rows.flatMap((row) => {
        const { resourceId: orderId, body } = row;
        if (orderId === null || body === null) return [];
        const codes = codesOfBuyer(codeMaking(row.shop), buyerIn(jsonIn(body)));
        return codes.map((code) => ({ shop: row.shop, orderId, code }));
      }),
    );
    for (const { shop: owner, webhookId } of rows) {
      const where = { shop_webhookId: { shop: owner, webhookId } };
      await database.webhookDelivery.update({ where, data: { body: null } });
    }
    done += rows.length;
  }
}

function buyerIn(body: unknown) {
  const read = buyer.safeParse(body);
  const { customer, email, contact_email, phone, shipping_address, billing_address } = read.success
    ? read.data
    : {};
  const given = (...texts: readonly (string | null | undefined)[]) => texts.flatMap((each) => each ?? []);
  return {
    number: customer?.id ?? null,
    emails: given(email, contact_email, customer?.email),
    phones: given(phone, customer?.phone, shipping_address?.phone, billing_address?.phone),
  };
}
