import { z } from 'zod';

import type { Customer } from '../../orders/customer-codes.ts';

/**
 * Whom a privacy request is about, with the orders that Shopify names, as GIDs. Shopify may name none of somebody who has some.
 */
export interface NamedCustomer extends Customer {
  readonly orders: readonly string[];
}

const numbers = z.array(z.number()).nullish().catch(null);
const text = z.string().nullish().catch(null);

const request = z.object({
  customer: z
    .object({ id: z.number().nullish().catch(null), email: text, phone: text })
    .nullish()
    .catch(null),
  orders_to_redact: numbers,
  orders_requested: numbers,
});

/** Whom the body of `customers/redact` or `customers/data_request` is about; whatever of it cannot be read is nobody. */
export function customerIn(body: unknown): NamedCustomer {
  const read = request.safeParse(body);
  const { customer = null, orders_to_redact, orders_requested } = read.success ? read.data : {};
  const orders = orders_to_redact ?? orders_requested ?? [];
  return {
    number: customer?.id ?? null,
    emails: customer?.email ? [customer.email] : [],
    phones: customer?.phone ? [customer.phone] : [],
    orders: orders.map((number) => `gid://shopify/Order/${number}`),
  };
}
