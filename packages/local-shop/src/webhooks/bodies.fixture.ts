import { cancelOrder } from '../orders/cancel-order.ts';
import { createOrder, variantLine, type NewOrder } from '../orders/create-order.ts';
import { customLine, customShippingLine, priceOn } from '../orders/custom-line.ts';
import { commitEdit } from '../orders/edit-order.ts';
import { fulfill, reportFulfillmentEvent } from '../orders/fulfill.ts';
import { orderPayload } from '../orders/order-payload.ts';
import { payInFull } from '../orders/payment.ts';
import { deleteProduct, storeProduct } from '../products/store-product.ts';
import type { ShopContext } from '../shop-context.ts';
import { money, type MoneyBag } from '../state/money.ts';
import { emptyEdit } from '../state/order-edits.ts';
import { testShop } from '../test-shop.ts';

const bag = (usd: number, cad: number): MoneyBag => ({
  shop: money(usd, 'USD'),
  presentment: money(cad, 'CAD'),
});

/** What a Canadian buys, with every kind of thing that an order can have. */
const full = (context: ShopContext): NewOrder => ({
  lines: [
    variantLine(context, {
      variantId: 'gid://shopify/ProductVariant/3',
      quantity: 2,
      unitPrice: bag(10000, 14000),
      discount: bag(1000, 1400),
      attributes: [{ key: 'engraving', value: 'ANA' }],
    }),
  ],
  shippingLines: [
    {
      title: 'Standard',
      code: 'Standard',
      carrierIdentifier: null,
      source: 'shopify',
      price: bag(500, 700),
      discount: bag(500, 700),
    },
  ],
  email: 'ana@example.com',
  phone: '+14165550100',
  payment: payInFull('bogus'),
  customerLocale: 'en-CA',
  presentmentCurrency: 'CAD',
  shippingAddress: {
    firstName: 'Ana',
    lastName: 'Roy',
    company: null,
    address1: '123 Queen St W',
    address2: null,
    city: 'Toronto',
    provinceCode: 'ON',
    countryCode: 'CA',
    zip: 'M5H 2M9',
    phone: '+14165550100',
  },
  billingAddress: null,
  discountCodes: ['TEN'],
  automaticDiscounts: ['Free shipping'],
  attributes: [{ key: 'gift', value: 'yes' }],
  note: 'Ring twice',
  tags: ['vip'],
  metafields: [],
  sourceName: 'web',
});

/** The body of every webhook that the local shop sends, from orders that have everything, and that have next to nothing. */
export function bodiesOfAShop() {
  const { context, events } = testShop();
  const of = (what: string, from: number) => events.slice(from).map((event) => ({ ...event, of: what }));
  const everything = createOrder(context, full(context));
  const parcel = fulfill(context, everything.fulfillmentOrders[0]?.id ?? '', {
    company: 'UPS',
    number: '1Z999AA10123456784',
    url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  });
  if (parcel.kind !== 'fulfilled') throw new Error(`The order could not ship: ${parcel.kind}.`);
  reportFulfillmentEvent(context, parcel.fulfillment.id, {
    status: 'IN_TRANSIT',
    happenedAt: context.now(),
    message: 'Item is now in transit',
  });
  const shipped = context.state.orders.get(everything.id) ?? everything;
  context.publish({
    topic: 'orders/create',
    resourceId: shipped.id,
    payload: orderPayload(context.state, shipped),
  });
  const rich = of('everything', 0);
  const counter = createOrder(context, {
    ...full(context),
    shippingLines: [],
    email: null,
    phone: null,
    shippingAddress: null,
    discountCodes: [],
    automaticDiscounts: [],
    attributes: [],
    note: null,
    sourceName: 'pos',
  });
  fulfill(context, counter.fulfillmentOrders[0]?.id ?? '', { company: null, number: null, url: null });
  const poor = of('next to nothing', rich.length);
  const changed = createOrder(context, full(context));
  commitEdit(context, changed, {
    ...emptyEdit('gid://shopify/CalculatedOrder/1', changed.id),
    quantities: new Map(changed.lines.map(({ id }) => [id, 1])),
    added: [customLine({ title: 'Wrapping', quantity: 1, unitPrice: priceOn(changed, money(500, 'USD')) })],
    addedShipping: [customShippingLine({ title: 'Courier', price: priceOn(changed, money(900, 'USD')) })],
    removedShipping: changed.shippingLines.map(({ id }) => id),
  });
  cancelOrder(context, context.state.orders.get(changed.id) ?? changed, 'CUSTOMER');
  const altered = of('an altered order', rich.length + poor.length);
  const [product] = context.state.products.values();
  if (!product) throw new Error('The seed has no product.');
  storeProduct(context, product);
  storeProduct(context, { ...product, id: 'gid://shopify/Product/9000' });
  deleteProduct(context, product);
  const before = [...rich, ...poor, ...altered];
  return [...before, ...of('a product', before.length)];
}
