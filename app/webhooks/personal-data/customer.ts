import { z } from 'zod';

/** The customer of a privacy request. Shopify may know only some of it: a guest has no id, a deleted customer only an address. */
export interface Customer {
  readonly id: number | null;
  /** In lower case. */
  readonly email: string | null;
  /** Digits alone. */
  readonly phone: string | null;
  /** The numbers of the orders that Shopify names. */
  readonly orders: readonly number[];
}

const numbers = z.array(z.number()).nullish().catch(null);

const request = z.object({
  customer: z
    .object({
      id: z.number().nullish().catch(null),
      email: z.string().nullish().catch(null),
      phone: z.string().nullish().catch(null),
    })
    .nullish()
    .catch(null),
  orders_to_redact: numbers,
  orders_requested: numbers,
});

/** Fewer digits than a telephone number has are found in anything. */
const fewestDigits = 7;

/** Whom the body of `customers/redact` or `customers/data_request` is about; whatever of it cannot be read is nobody. */
export function customerIn(body: unknown): Customer {
  const read = request.safeParse(body);
  const { customer = null, orders_to_redact, orders_requested } = read.success ? read.data : {};
  return {
    id: customer?.id ?? null,
    email: customer?.email?.trim().toLowerCase() || null,
    phone: digitsOf(customer?.phone),
    orders: orders_to_redact ?? orders_requested ?? [],
  };
}

function digitsOf(phone: unknown): string | null {
  const digits = typeof phone === 'string' ? phone.replaceAll(/\D/g, '') : '';
  return digits.length >= fewestDigits ? digits : null;
}

/** Whether a stored body is about one of the customer's orders, or holds their id, e-mail address or telephone number. */
export function isAbout(customer: Customer, body: unknown): boolean {
  const { id, email, phone } = customer;
  const holds = (value: unknown, key: string): boolean => {
    if (Array.isArray(value)) return value.some((each) => holds(each, key));
    if (typeof value === 'object' && value !== null) {
      if (id !== null && key === 'customer' && 'id' in value && value.id === id) return true;
      return Object.entries(value).some(([name, each]) => holds(each, name));
    }
    if (typeof value === 'number') return id !== null && key === 'customer_id' && value === id;
    if (typeof value !== 'string') return false;
    if (email !== null && value.trim().toLowerCase() === email) return true;
    return phone !== null && /phone/i.test(key) && samePhone(phone, digitsOf(value));
  };
  const number = orderNumberIn(body);
  return (number !== null && customer.orders.includes(number)) || holds(body, '');
}

/** With and without the code of the country a number is the same. */
const samePhone = (phone: string, other: string | null): boolean =>
  other !== null && (phone.endsWith(other) || other.endsWith(phone));

const aboutOrder = z.object({ order_id: z.number().nullish(), id: z.number().nullish() });

function orderNumberIn(body: unknown): number | null {
  const read = aboutOrder.safeParse(body);
  return read.success ? (read.data.order_id ?? read.data.id ?? null) : null;
}

export const orderGid = (number: number): string => `gid://shopify/Order/${number}`;
