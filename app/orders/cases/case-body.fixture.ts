type Changes = Readonly<Record<string, unknown>>;

/** What is special about the body of a case; everything else is as in an ordinary order of 2026. */
export interface BodyChanges {
  /** Top-level keys; `undefined` leaves one out. */
  readonly order?: Changes;
  /** Keys of the one line that an order has, or its lines. */
  readonly line?: LineChanges;
  readonly lines?: readonly unknown[];
  /** Keys of the address, or `null` for none. */
  readonly address?: Changes | null;
  /** Keys of the one shipping line; `null` for an order without. */
  readonly shipping?: Changes | null;
  readonly shippingLines?: readonly unknown[];
}

export interface LineChanges extends Changes {
  /** Shop money; what the buyer paid too, unless `paid` says otherwise. */
  readonly price?: string;
  readonly paid?: readonly [amount: string, currency: string];
}

const moneySet = (amount: string, [paid, currency]: readonly [string, string] = [amount, 'USD']) => ({
  shop_money: { amount, currency_code: 'USD' },
  presentment_money: { amount: paid, currency_code: currency },
});

/** A line as REST gives it, a bag of $100.00. */
export const bodyLine = ({ price = '100.00', paid, ...changes }: LineChanges = {}) => ({
  id: 9007,
  admin_graphql_api_id: 'gid://shopify/LineItem/9007',
  variant_id: 7,
  product_id: 70,
  quantity: 1,
  current_quantity: 1,
  fulfillable_quantity: 1,
  fulfillment_status: null,
  price,
  price_set: moneySet(price, paid),
  requires_shipping: true,
  gift_card: false,
  taxable: true,
  total_discount: '0.00',
  discount_allocations: [],
  product_exists: true,
  properties: [],
  ...changes,
});

/** A shipping line as REST gives it, the policy's own option. */
export const bodyShipping = (changes: Changes = {}) => ({
  id: 5001,
  title: 'Standard',
  code: 'Standard',
  source: 'shopify',
  carrier_identifier: null,
  delivery_category: null,
  phone: null,
  price: '5.00',
  price_set: moneySet('5.00'),
  requested_fulfillment_service_id: null,
  is_removed: false,
  tax_lines: [],
  discount_allocations: [],
  ...changes,
});

const street = {
  first_name: 'Ada',
  last_name: 'Ito',
  name: 'Ada Ito',
  address1: '12 Elm Street',
  address2: null,
  city: 'Columbus',
  company: null,
  zip: '43004',
  province: 'Ohio',
  province_code: 'OH',
  country: 'United States',
  country_code: 'US',
  phone: null,
  latitude: null,
  longitude: null,
};

const placed = '2026-11-23T10:00:00-08:00';

/** The body of an `orders/create` webhook, as Shopify sends it. */
export function caseBody(changes: BodyChanges): Record<string, unknown> {
  const { order = {}, line, lines = [bodyLine(line)], address = {}, shipping = {} } = changes;
  const { shippingLines = shipping === null ? [] : [bodyShipping(shipping)] } = changes;
  return {
    id: 1001,
    admin_graphql_api_id: 'gid://shopify/Order/1001',
    name: '#1001',
    created_at: placed,
    processed_at: placed,
    updated_at: '2026-11-23T10:00:01-08:00',
    cancelled_at: null,
    closed_at: null,
    currency: 'USD',
    presentment_currency: 'USD',
    financial_status: 'paid',
    fulfillment_status: null,
    source_name: 'web',
    test: false,
    tags: '',
    app_id: 580111,
    email: 'buyer@example.com',
    contact_email: 'buyer@example.com',
    phone: null,
    customer: { id: 1, email: 'buyer@example.com', first_name: 'Ada' },
    line_items: lines,
    shipping_address: address === null ? null : { ...street, ...address },
    shipping_lines: shippingLines,
    fulfillments: [],
    refunds: [],
    location_id: null,
    ...order,
  };
}
