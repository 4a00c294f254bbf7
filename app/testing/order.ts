/** The body of an `orders/create` webhook, as Shopify's REST order; `changes` replaces top-level fields. */
export function orderBody(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 1001,
    admin_graphql_api_id: 'gid://shopify/Order/1001',
    name: '#1001',
    created_at: '2026-11-23T02:00:00-08:00',
    email: 'buyer@example.com',
    customer: { first_name: 'Ada', email: 'buyer@example.com' },
    line_items: [line({ variant_id: 7, price: '100.00' })],
    shipping_address: address('12 Elm Street'),
    shipping_lines: [{ title: 'Standard', carrier_identifier: null }],
    ...changes,
  };
}

export const line = ({
  price,
  ...changes
}: {
  price: string;
  id?: number;
  variant_id: number;
  requires_shipping?: boolean;
}) => ({
  quantity: 1,
  requires_shipping: true,
  price_set: { shop_money: { amount: price, currency_code: 'USD' } },
  ...changes,
});

export const address = (address1: string) => ({
  address1,
  address2: null,
  city: 'Columbus',
  company: null,
  zip: '43004',
  province_code: 'OH',
  country_code: 'US',
});
