import { z } from 'zod';

const number = z.number().int();
const gid = (type: string) => z.string().regex(new RegExp(`^gid://shopify/${type}/\\d+$`));

/** A key that tells the body of another topic; here it must not stand. */
const absent = z.undefined().optional();

/** Which shop it is for, as the bodies of the compliance topics say. */
const ofShop = { shop_id: number.nullish(), shop_domain: z.string() };

const person = z
  .object({ id: number.nullish(), email: z.string().nullish(), phone: z.string().nullish() })
  .nullish();

const ofFulfillment = z.object({
  id: number.nullish(),
  order_id: number,
  admin_graphql_api_id: gid('Fulfillment(?:Event)?').optional(),
});

/** What Shopify sends under a topic. */
export interface TopicBody {
  /** The shape that the signed body has to have. Shapes of two topics that do different things exclude each other. */
  readonly body: z.ZodType<Readonly<Record<string, unknown>>>;
  /** `true`: the bytes are stored as they came. Otherwise what `body` reads, and nothing else about anybody. */
  readonly storedWhole?: true;
}

/**
 * Every topic of shopify.app.toml with the shape of its body. The topic stands in a header, and headers are not signed:
 * only the shape keeps a signed body from being sent again under a topic that does something else.
 */
export const topicBodies: Readonly<Record<string, TopicBody>> = {
  'orders/create': {
    body: z
      .looseObject({
        admin_graphql_api_id: gid('Order').nullish(),
        order_id: absent,
        myshopify_domain: absent,
      })
      // What is wrong with an order is said to a person later; here it only has to be one.
      .refine((order) => order.admin_graphql_api_id || order['line_items'] || order['name']),
    storedWhole: true,
  },
  'fulfillments/create': { body: ofFulfillment },
  'fulfillments/update': { body: ofFulfillment },
  'fulfillment_events/create': { body: ofFulfillment },
  'products/update': {
    body: z.object({ id: number, admin_graphql_api_id: gid('Product'), updated_at: z.string().nullish() }),
  },
  // The number of the product and nothing else.
  'products/delete': { body: z.strictObject({ id: z.unknown() }) },
  'app/uninstalled': {
    body: z.object({
      myshopify_domain: z.string(),
      shop_domain: absent,
      shop_id: absent,
      line_items: absent,
      customer: absent,
    }),
  },
  'app/scopes_update': {
    body: z.object({
      previous: z.array(z.string()),
      current: z.array(z.string()),
      id: z.unknown().optional(),
    }),
  },
  'customers/data_request': {
    body: z
      .object({
        ...ofShop,
        customer: person,
        orders_requested: z.array(number).nullish(),
        data_request: z.object({ id: number.nullish() }).nullish(),
        orders_to_redact: absent,
      })
      .refine((asks) => asks.orders_requested || asks.data_request),
  },
  'customers/redact': {
    body: z
      .object({
        ...ofShop,
        customer: person,
        orders_to_redact: z.array(number).nullish(),
        orders_requested: absent,
        data_request: absent,
      })
      .refine((asks) => asks.customer || asks.orders_to_redact),
  },
  'shop/redact': { body: z.strictObject(ofShop) },
};
