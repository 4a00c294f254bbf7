import { createOrder, variantLine } from '../../packages/local-shop/src/orders/create-order.ts';
import { isFulfillable } from '../../packages/local-shop/src/orders/fulfillment.ts';
import { payInFull } from '../../packages/local-shop/src/orders/payment.ts';
import { storeCreditBalance } from '../../packages/local-shop/src/orders/store-credit.ts';
import { exchange } from '../../packages/local-shop/src/state/exchange.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import type { MoneyBag } from '../../packages/local-shop/src/state/money.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import type { Variant } from '../../packages/local-shop/src/state/products.ts';
import { orderAt } from '../../app/testing/shop-orders.ts';
import { reportDelivery, reportNews, sendOff } from '../../app/testing/shop-parcels.ts';
import type { CarrierNews } from '../../app/testing/shop-parcels.ts';
import { work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** A line that is sold: a variant of the seed's by its number, at what it costs today. */
export interface Sold {
  readonly variant: number;
  readonly quantity?: number;
  /** Off the whole line, in minor units of the shop's currency. */
  readonly discount?: number;
}

/** An order, as far as its story depends on it. */
export interface Sale {
  readonly lines: readonly Sold[];
  /** An ISO country code; Ohio unless said otherwise. */
  readonly to?: 'US' | 'CA' | 'JP' | 'KR';
  readonly paid?: 'USD' | 'JPY' | 'KRW';
  readonly locale?: string;
  readonly email?: string;
  readonly codes?: readonly string[];
  /** Hundredths of what is paid for lines: on top of their prices, or in them. */
  readonly tax?: { readonly percent: number; readonly isIncluded: boolean };
  /** With the line of the protection. */
  readonly isProtected?: boolean;
  /** Without an account: Shopify has no customer for it. */
  readonly isGuest?: boolean;
}

const places = {
  US: { address1: '12 Elm Street', city: 'Columbus', zip: '43004', provinceCode: 'OH', countryCode: 'US' },
  CA: { address1: '9 King Street', city: 'Toronto', zip: 'M5H 1A1', provinceCode: 'ON', countryCode: 'CA' },
  JP: { address1: '1-2-3 Ginza', city: 'Tokyo', zip: '104-0061', provinceCode: 'JP-13', countryCode: 'JP' },
  KR: { address1: '7 Sejong-daero', city: 'Seoul', zip: '04524', provinceCode: 'KR-11', countryCode: 'KR' },
} as const;

/** What a product of the seed's costs and how it is marked from now on. */
export function price(
  { shop: { state } }: World,
  variant: number,
  change: Partial<Pick<Variant, 'price' | 'compareAtPrice'>> & { readonly tags?: readonly string[] },
): void {
  const { tags, ...changed } = change;
  const id = `gid://shopify/Product/${variant}`;
  const product = state.products.get(id);
  if (!product) throw new Error(`The seed has no product ${variant}.`);
  const variants = product.variants.map((each) => ({ ...each, ...changed }));
  state.products.set(id, { ...product, variants, tags: tags ?? product.tags });
}

/** Sells something; the app has heard of it when this ends. */
export async function sell(world: World, sale: Sale): Promise<Order> {
  const { context, state } = world.shop;
  const { to = 'US', paid = 'USD', locale = 'en', email = 'ada@example.com', codes = [] } = sale;
  const bag = (minor: number): MoneyBag => ({
    shop: money(minor, 'USD'),
    presentment: exchange(state, money(minor, 'USD'), paid),
  });
  const lines = [...sale.lines, ...(sale.isProtected ? [{ variant: 298 }] : [])];
  const order = createOrder(context, {
    lines: lines.map(({ variant, quantity = 1, discount = 0 }: Sold) => {
      const paidFor = priceOf(world, variant) * quantity - discount;
      return variantLine(context, {
        ...{ variantId: `gid://shopify/ProductVariant/${variant}`, quantity, attributes: [] },
        ...{ unitPrice: bag(priceOf(world, variant)), discount: bag(discount) },
        ...(sale.tax ? { tax: bag(taxOf(paidFor, sale.tax)) } : {}),
      });
    }),
    ...(sale.tax ? { taxesIncluded: sale.tax.isIncluded } : {}),
    shippingLines: [
      {
        ...{ title: 'Standard', code: 'Standard', carrierIdentifier: null, source: 'shopify' },
        ...{ price: bag(5_00), discount: bag(0) },
      },
    ],
    payment: payInFull('manual'),
    ...{ email, phone: null, customerLocale: locale, presentmentCurrency: paid, discountCodes: codes },
    shippingAddress: {
      ...{ firstName: 'Ada', lastName: 'Ito', company: null, address2: null, phone: null },
      ...places[to],
    },
    ...{ billingAddress: null, automaticDiscounts: [], attributes: [], note: null, tags: [], metafields: [] },
    sourceName: 'web',
  });
  if (sale.isGuest) state.orders.set(order.id, { ...order, customerId: null });
  await work(world);
  return orderAt(world.shop, order.id);
}

/** The tax of what was paid for a line, in minor units. */
export const taxOf = (paid: number, { percent, isIncluded }: NonNullable<Sale['tax']>): number =>
  Math.round((paid * percent) / (isIncluded ? 100 + percent : 100));

function priceOf({ shop: { state } }: World, variant: number): number {
  for (const { variants } of state.products.values())
    for (const each of variants) if (each.id === `gid://shopify/ProductVariant/${variant}`) return each.price;
  throw new Error(`The seed has no variant ${variant}.`);
}

/** All of it leaves in one parcel. */
export async function ship(world: World, { id }: Pick<Order, 'id'>, carrier = 'UPS'): Promise<void> {
  if (!orderAt(world.shop, id).fulfillmentOrders.some(isFulfillable))
    throw new Error('Nothing is to be shipped.');
  sendOff(world.shop, carrier, id);
  await work(world);
}

/** The carrier says now that it has arrived. */
export async function arrive(world: World, { id }: Pick<Order, 'id'>): Promise<void> {
  reportDelivery(world.shop, world.shop.context.now(), id);
  await work(world);
}

/** The carrier says something of it now. */
export async function hear(world: World, { id }: Pick<Order, 'id'>, news: CarrierNews): Promise<void> {
  reportNews(world.shop, news, id);
  await work(world);
}

/** What went back of an order's money, in minor units of what was paid in, and how: to the payments, or to store credit. */
export function paidBack(world: World, { id }: Pick<Order, 'id'>) {
  const back = orderAt(world.shop, id).payment.transactions.filter(({ kind }) => kind === 'REFUND');
  const sum = (those: typeof back) =>
    those.reduce((total, { amount }) => total + amount.presentment.minor, 0);
  return {
    toPayments: sum(back.filter(({ parentId }) => parentId !== null)),
    toCredit: sum(back.filter(({ parentId }) => parentId === null)),
    refunds: orderAt(world.shop, id).refunds.length,
  };
}

/** What the customer of an order has to spend at the shop, by account. */
export const creditOf = ({ shop: { state } }: World, { customerId }: Pick<Order, 'customerId'>) =>
  [...state.storeCreditAccounts.values()]
    .filter((account) => account.customerId === customerId)
    .map(storeCreditBalance);
