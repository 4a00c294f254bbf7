import { fail, minorOf, ok } from '@doorstep/policy';
import type { OrderFacts, Result } from '@doorstep/policy';
import { z } from 'zod';

const shopMoney = z.object({ shop_money: z.object({ amount: z.string(), currency_code: z.string() }) });

const lineItem = z.object({
  variant_id: z.number().nullish(),
  quantity: z.number().int(),
  requires_shipping: z.boolean().nullish(),
  price_set: shopMoney,
});

const address = z.object({
  address1: z.string().nullish(),
  address2: z.string().nullish(),
  city: z.string().nullish(),
  company: z.string().nullish(),
  zip: z.string().nullish(),
  province_code: z.string().nullish(),
  country_code: z.string().nullish(),
});

/** As much of Shopify's `orders/create` body as the policy asks about. Anything about the customer may be missing. */
const orderBody = z.object({
  admin_graphql_api_id: z.string(),
  name: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  email: z.string().nullish(),
  contact_email: z.string().nullish(),
  customer: z.object({ email: z.string().nullish(), first_name: z.string().nullish() }).nullish(),
  line_items: z.array(lineItem),
  shipping_address: address.nullish(),
  shipping_lines: z
    .array(
      z.object({
        title: z.string().nullish(),
        code: z.string().nullish(),
        carrier_identifier: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** An order as its webhook tells it. `email` is where the customer can be asked; `null` when Shopify gives none. */
export interface DeliveredOrder {
  readonly id: string;
  readonly name: string;
  readonly placedAt: Date;
  readonly email: string | null;
  readonly firstName: string | null;
  /** The facts that a decision needs, but for those that depend on the policy version. */
  readonly facts: Omit<OrderFacts, 'policyVersion' | 'protectionVariantId' | 'carrier'>;
  /** How it is shipped: the carrier where Shopify knows one, and the name of the delivery option that was chosen. */
  readonly shippingLine: { readonly carrier: string | null; readonly option: string } | null;
}

/** Reads the body of `orders/create`. A failure names what is missing, without any of the customer's data. */
export function readOrderBody(body: unknown): Result<DeliveredOrder, string> {
  const read = orderBody.safeParse(body);
  if (!read.success) {
    return fail(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const order = read.data;
  return ok({
    id: order.admin_graphql_api_id,
    name: order.name,
    placedAt: new Date(order.created_at),
    email: order.email || order.contact_email || order.customer?.email || null,
    firstName: order.customer?.first_name ?? null,
    facts: {
      placedAt: order.created_at,
      lines: order.line_items.map(lineFacts),
      shippingAddress: order.shipping_address ? addressFacts(order.shipping_address) : null,
    },
    shippingLine: shippingLineOf(order.shipping_lines?.[0]),
  });
}

function lineFacts(line: z.infer<typeof lineItem>): OrderFacts['lines'][number] {
  const { amount, currency_code: currency } = line.price_set.shop_money;
  return {
    variantId: line.variant_id ? `gid://shopify/ProductVariant/${line.variant_id}` : null,
    quantity: line.quantity,
    requiresShipping: line.requires_shipping ?? false,
    subtotal: (minorOf(amount, currency) ?? 0) * line.quantity,
  };
}

const addressFacts = (given: z.infer<typeof address>): NonNullable<OrderFacts['shippingAddress']> => ({
  address1: given.address1,
  address2: given.address2,
  city: given.city,
  company: given.company,
  zip: given.zip,
  provinceCode: given.province_code,
  countryCode: given.country_code,
});

/** The code keeps an option's own name; its title may carry a note that we added at checkout. */
function shippingLineOf(
  line: { title?: string | null; code?: string | null; carrier_identifier?: string | null } | undefined,
): DeliveredOrder['shippingLine'] {
  return line ? { carrier: line.carrier_identifier ?? null, option: line.code || line.title || '' } : null;
}

/**
 * The carrier of an order: the one that Shopify names, else the name of the option (`UPS Ground`). Our own flat option
 * is named by the policy and may leave with any carrier, so it names none.
 */
export function carrierOf({ shippingLine }: DeliveredOrder, ownOption: string): string | null {
  if (shippingLine === null) return null;
  if (shippingLine.carrier !== null) return shippingLine.carrier;
  return shippingLine.option.startsWith(ownOption) ? null : shippingLine.option;
}
