import { orderBody } from './order.ts';

const shop_domain = 'aallyn.myshopify.com';
const customer = { id: 191167, email: 'ada@example.com', phone: '555-625-1199' };

/** A body of every topic that the app gets, by the samples in Shopify's reference; shortened where it is all alike. */
export const webhookBodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'orders/create': orderBody(),
  'fulfillments/create': {
    id: 123456,
    order_id: 1001,
    status: 'pending',
    created_at: '2026-11-23T12:00:00-05:00',
    tracking_company: 'UPS',
    email: 'ada@example.com',
    destination: { first_name: 'Ada', address1: '123 Amoebobacterieae St', phone: '555-625-1199' },
    line_items: [{ id: 669751112, variant_id: 7, quantity: 1 }],
    admin_graphql_api_id: 'gid://shopify/Fulfillment/123456',
  },
  'fulfillments/update': { id: 123456, order_id: 1001 },
  'fulfillment_events/create': {
    id: 1234567,
    fulfillment_id: 123456,
    status: 'in_transit',
    order_id: 1001,
    admin_graphql_api_id: 'gid://shopify/FulfillmentEvent/1234567',
  },
  'products/update': {
    id: 298,
    admin_graphql_api_id: 'gid://shopify/Product/298',
    updated_at: '2026-11-23T12:00:00-05:00',
  },
  'products/delete': { id: 298 },
  'app/uninstalled': {
    id: 548380009,
    name: 'AALLYN',
    email: 'owner@aallyn.example',
    domain: 'aallyn.example',
    address1: '1 Main Street',
    phone: '3213213210',
    shop_owner: 'Grace Hopper',
    myshopify_domain: shop_domain,
  },
  'app/scopes_update': {
    id: 1,
    previous: ['read_products'],
    current: ['read_products', 'write_orders'],
    updated_at: '2026-11-23T12:00:00-05:00',
  },
  'customers/data_request': {
    shop_id: 954889,
    shop_domain,
    orders_requested: [1001],
    customer,
    data_request: { id: 9999 },
  },
  'customers/redact': { shop_id: 954889, shop_domain, customer, orders_to_redact: [1001] },
  'shop/redact': { shop_id: 954889, shop_domain },
};
