/** What an order of the file below differs in from the others. */
interface Sold {
  readonly number: number;
  readonly price: string;
  readonly country: string;
  readonly address1: string;
  readonly isProtected: boolean;
}

const countries = ['US', 'US', 'US', 'US', 'CA', 'JP', 'HK', 'DE'] as const;
const streets = [
  '12 Elm Street',
  'PO Box 48213',
  '900 Harbour Road Apt 4',
  'UPS Store 12, 4 Main St',
] as const;

/** An order that follows from its number alone, so that any two makers of a file make the same one. */
function soldAs(number: number): Sold {
  const spread = (number * 7919) % 100_003;
  return {
    number,
    price: (20 + (spread % 18_000) / 100).toFixed(2),
    country: countries[spread % countries.length] ?? 'US',
    address1: streets[number % 7 === 0 ? spread % streets.length : 0] ?? '',
    isProtected: spread % 5 === 0,
  };
}

const money = (amount: string) => ({
  shopMoney: { amount, currencyCode: 'USD' },
  presentmentMoney: { amount, currencyCode: 'USD' },
});

/** The lines of an order in the file of a bulk operation, as Shopify groups them: it, and right behind it what belongs to it. */
export function linesOfOrder(number: number): readonly string[] {
  const { price, country, address1, isProtected } = soldAs(number);
  const id = `gid://shopify/Order/${number}`;
  const lineItem = (at: number, variant: string, amount: string, requiresShipping: boolean) => ({
    id: `gid://shopify/LineItem/${number}${at}`,
    ...{ quantity: 1, currentQuantity: 1, unfulfilledQuantity: 1, requiresShipping },
    variant: { id: `gid://shopify/ProductVariant/${variant}` },
    ...{ originalUnitPriceSet: money(amount), discountAllocations: [], __parentId: id },
  });
  const order = {
    ...{ id, name: `#${number}`, createdAt: new Date(Date.UTC(2026, 9, 1) + number * 300_000).toISOString() },
    ...{ sourceName: 'web', currencyCode: 'USD', presentmentCurrencyCode: 'USD' },
    ...{ email: `buyer${number % 997}@example.com`, tags: [], edited: number % 50 === 0, fulfillments: [] },
    shippingAddress: {
      ...{ company: null, address1, address2: null, city: 'Columbus', zip: '43004' },
      ...{ provinceCode: country === 'US' ? 'OH' : null, countryCodeV2: country },
    },
  };
  const shippingLine = {
    ...{ id: `gid://shopify/ShippingLine/${number}`, title: 'Standard', code: 'Standard', source: 'shopify' },
    ...{ deliveryCategory: null, discountedPriceSet: money('5.0'), __parentId: id },
  };
  const fulfillmentOrder = {
    ...{ id: `gid://shopify/FulfillmentOrder/${number}`, deliveryMethod: { methodType: 'SHIPPING' } },
    __parentId: id,
  };
  return [
    order,
    shippingLine,
    lineItem(1, '7', price, true),
    lineItem(2, '8', '10.00', true),
    ...(isProtected ? [lineItem(3, '298', '2.98', false)] : []),
    fulfillmentOrder,
  ].map((line) => JSON.stringify(line));
}

/** The file of so many orders, in pieces of about 64 kB, as it comes over the wire; never more than a piece of it is in memory. */
export async function* fileOfOrders(count: number): AsyncGenerator<Uint8Array> {
  let text = '';
  for (let number = 1; number <= count; number += 1) {
    for (const line of linesOfOrder(number)) text += `${line}\n`;
    if (text.length < 64 * 1024) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
  await Promise.resolve();
}
