const shop_domain = 'aallyn.myshopify.com';
const customer = { id: 191167, email: 'ada@example.com', phone: '555-625-1199' };

const orderNews = {
  id: 1001,
  admin_graphql_api_id: 'gid://shopify/Order/1001',
  updated_at: '2026-11-23T12:00:00-05:00',
};
const aReturn = { id: 123134564567890, admin_graphql_api_id: 'gid://shopify/Return/123134564567890' };

/** A body of every topic that the app gets, by the samples in Shopify's reference; shortened where it is all alike. */
export const webhookBodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // As shopify.app.toml asks for them, by `include_fields`.
  'orders/create': { ...orderNews, customer: { id: customer.id, phone: customer.phone }, phone: null },
  'orders/updated': orderNews,
  'orders/cancelled': orderNews,
  'orders/paid': orderNews,
  'orders/edited': {
    order_edit: {
      id: 78912328793123780,
      ...{ app_id: null, notify_customer: false, order_id: 1001, staff_note: 'rang up', user_id: null },
      line_items: { additions: [{ id: 78643924236718240, delta: 1 }], removals: [] },
    },
  },
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
  'fulfillment_holds/added': {
    fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/1' },
    fulfillment_hold: {
      id: 'gid://shopify/FulfillmentHold/1',
      reason: 'other',
      reason_notes: 'Waiting for some more details from the customer before this can be fulfilled.',
      held_by_requesting_app: false,
      handle: 'test_handle',
      held_by_app: { id: 'gid://shopify/App/12345' },
    },
  },
  'fulfillment_holds/released': {
    fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/1' },
    fulfillment_hold: {
      id: 'gid://shopify/FulfillmentHold/1',
      reason: 'other',
      held_by_requesting_app: true,
    },
  },
  'fulfillment_orders/cancellation_request_accepted': {
    fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/1', status: 'cancelled' },
    message: 'Order has not been shipped yet.',
  },
  'fulfillment_orders/cancellation_request_rejected': {
    fulfillment_order: {
      id: 'gid://shopify/FulfillmentOrder/1',
      status: 'in_progress',
      request_status: 'cancellation_rejected',
    },
    message: 'Order has already been shipped.',
  },
  'returns/approve': {
    ...aReturn,
    status: 'open',
    order: { id: 1001, admin_graphql_api_id: 'gid://shopify/Order/1001' },
    total_return_line_items: 2,
  },
  'returns/request': {
    ...aReturn,
    status: 'requested',
    order: { id: 1001, admin_graphql_api_id: 'gid://shopify/Order/1001' },
    total_return_line_items: 2,
  },
  'returns/decline': {
    ...aReturn,
    status: 'declined',
    order: { id: 1001, admin_graphql_api_id: 'gid://shopify/Order/1001' },
    decline: { reason: 'final_sale', note: 'It was on final sale.' },
  },
  'returns/cancel': { id: aReturn.id, order_id: 1001, status: 'canceled' },
  'returns/close': { id: aReturn.id, order_id: 1001, status: 'closed' },
  'returns/reopen': { id: aReturn.id, order_id: 1001, status: 'open' },
  // Shopify's reference has an empty sample.
  'returns/process': aReturn,
  'returns/update': {
    admin_graphql_api_id: aReturn.admin_graphql_api_id,
    return_line_items: { removals: [{ admin_graphql_api_id: 'gid://shopify/ReturnLineItem/987654321' }] },
    restocking_fees: { updates: [], removals: [] },
  },
  'refunds/create': {
    id: 890088186047892400,
    order_id: 1001,
    note: 'Things were damaged',
    admin_graphql_api_id: 'gid://shopify/Refund/890088186047892319',
  },
  'draft_orders/update': {
    id: 7,
    admin_graphql_api_id: 'gid://shopify/DraftOrder/7',
    updated_at: '2026-11-23T12:00:00-05:00',
    tags: 'vip, request-0123456789abcdef0123456789abcdef',
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
