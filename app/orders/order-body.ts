import { fail, ok } from '@doorstep/policy';
import type { OrderFacts, Result, Unread } from '@doorstep/policy';
import { z } from 'zod';

import type { GivenAddress, MailedOrder } from '../mail/addressee.ts';
import { deliveryMethodOf } from './delivery-method.ts';
import { moneySet, paidSide, readLines, shopSide } from './order-lines.ts';
import { chargedShipping } from './line-amounts.ts';
import type { ToldFacts, ToldOrder } from './told-order.ts';

/** A text that may be missing; of another kind than text it counts as missing. */
const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

const instant = z.iso.datetime({ offset: true }).nullish().catch(null);

const address = z.object({
  address1: text,
  address2: text,
  city: text,
  company: text,
  zip: text,
  province: text,
  province_code: text,
  country_code: text,
});

const shippingLine = z.object({
  title: text,
  code: text,
  source: text,
  delivery_category: text,
  is_removed: z.boolean().nullish().catch(null),
  discounted_price_set: moneySet,
});

/** As much of Shopify's `orders/create` body as the policy asks about. Anything may be missing, in old bodies more than in new ones. */
const orderBody = z.object({
  id: z.number().int().nullish().catch(null),
  admin_graphql_api_id: text,
  name: text,
  created_at: instant,
  processed_at: instant,
  cancelled_at: text,
  fulfillment_status: text,
  source_name: text,
  currency: text,
  presentment_currency: text,
  email: text,
  contact_email: text,
  customer: z.object({ email: text, first_name: text, last_name: text }).nullish().catch(null),
  customer_locale: text,
  order_status_url: z
    .url({ protocol: /^https?$/ })
    .nullish()
    .catch(null),
  line_items: z.unknown().optional(),
  shipping_address: z.unknown().optional(),
  shipping_lines: z.array(z.unknown()).nullish().catch(null),
});

/** An order as its webhook tells it. `email` is where the customer can be asked; `null` when Shopify gives none. */
export interface DeliveredOrder extends ToldOrder, MailedOrder {
  readonly id: string;
  readonly email: string | null;
}

/** An order that cannot be decided at all, in words of ours alone. `orderId` is `null` when not even that can be read. */
export interface UnreadableOrder {
  readonly orderId: string | null;
  readonly problem: 'the body is no order' | 'it has no id' | 'it does not say when it was placed';
}

/**
 * Reads the body of `orders/create`. What cannot be read of it is said in `facts.unread` and costs nothing else; an order
 * fails only when it has no id or no date, without which it is not known which policy it was sold under.
 */
export function readOrderBody(body: unknown): Result<DeliveredOrder, UnreadableOrder> {
  const read = orderBody.safeParse(body);
  if (!read.success) return fail({ orderId: null, problem: 'the body is no order' });
  const order = read.data;
  const id = order.admin_graphql_api_id || (order.id ? `gid://shopify/Order/${order.id}` : null);
  if (id === null) return fail({ orderId: null, problem: 'it has no id' });
  const told = order.created_at ?? order.processed_at ?? null;
  if (told === null) return fail({ orderId: id, problem: 'it does not say when it was placed' });
  const placedAt = new Date(told);
  return ok({
    id,
    name: order.name ?? `#${id.split('/').at(-1)}`,
    placedAt,
    email: order.email || order.contact_email || order.customer?.email || null,
    buyer: {
      firstName: order.customer?.first_name ?? null,
      lastName: order.customer?.last_name ?? null,
      locale: order.customer_locale,
    },
    givenAddress: readGivenAddress(order.shipping_address),
    statusUrl: order.order_status_url ?? null,
    facts: { placedAt: placedAt.toISOString(), ...factsOf(order) },
    shippingLines: shippingLinesOf(order).map(({ title, code, source }) => ({ title, code, source })),
  });
}

type Body = z.infer<typeof orderBody>;

function factsOf(order: Body): Omit<ToldFacts, 'placedAt'> {
  const { lines, currency, unread } = readLines(order.line_items, {
    currency: order.currency,
    paidIn: order.presentment_currency,
    fulfilled: order.fulfillment_status === 'fulfilled',
  });
  const { shippingAddress, unread: unreadAddress } = readAddress(order.shipping_address);
  return {
    lines,
    ...(currency === null ? {} : { currency }),
    ...readShipping(order, currency),
    unread: [...unread, ...unreadAddress],
    cancelled: order.cancelled_at !== null,
    deliveryMethod: deliveryMethodOf({
      sourceName: order.source_name,
      hasAddress: (order.shipping_address ?? null) !== null,
      shippingLines: shippingLinesOf(order).map(({ title, code, delivery_category: deliveryCategory }) => ({
        title,
        code,
        deliveryCategory,
      })),
    }),
    shippingAddress,
  };
}

function readAddress(given: unknown): {
  readonly shippingAddress: OrderFacts['shippingAddress'];
  readonly unread: readonly Unread[];
} {
  if ((given ?? null) === null) return { shippingAddress: null, unread: [] };
  const read = address.safeParse(given);
  if (!read.success) {
    return { shippingAddress: null, unread: [{ about: 'address', message: 'its address cannot be read' }] };
  }
  const { province_code: provinceCode, country_code: countryCode, province: _, ...rest } = read.data;
  return { shippingAddress: { ...rest, provinceCode, countryCode }, unread: [] };
}

/** With the region's name, which no rule asks for. */
function readGivenAddress(given: unknown): GivenAddress | null {
  const read = address.safeParse(given);
  if (!read.success) return null;
  const { province_code: code, country_code: countryCode, province, ...rest } = read.data;
  return { ...rest, province: province ?? code, countryCode };
}

type ShippingLine = z.infer<typeof shippingLine>;

/** What shipping was charged at, and what the buyer paid in. */
function readShipping(order: Body, currency: string | null): Pick<ToldFacts, 'shipping' | 'paid'> {
  const sets = shippingLinesOf(order).map((line) => line.discounted_price_set);
  return chargedShipping(
    { currency, charged: sets.map(shopSide) },
    { currency: order.presentment_currency, charged: sets.map(paidSide) },
  );
}

/** The shipping lines that are still there; one that cannot be read says nothing. */
function shippingLinesOf({ shipping_lines: given }: Body): readonly ShippingLine[] {
  return (given ?? []).flatMap((line) => {
    const read = shippingLine.safeParse(line);
    return read.success && !read.data.is_removed ? [read.data] : [];
  });
}
