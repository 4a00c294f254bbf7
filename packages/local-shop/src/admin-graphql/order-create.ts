import { z } from 'zod';

import { createOrder, variantLine, type NewOrderLine } from '../orders/create-order.ts';
import { customLine } from '../orders/custom-line.ts';
import { declarePayment } from '../orders/payment.ts';
import { longTagIndex } from '../orders/tag-list.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import { convert, money, sum, type Money, type MoneyBag } from '../state/money.ts';
import { addressInput } from './address-input.ts';
import { moneyInput } from './money-input.ts';
import { orderView } from './order-view.ts';
import { metafieldInputs, ownedMetafieldProblems, putOwnedMetafields } from './owned-metafields.ts';
import { tagTooLong } from './tags.ts';
import { succeed, refuse, rootField, userError, type RootFields, type View } from './root-field.ts';

const priceSet = z.strictObject({ shopMoney: moneyInput, presentmentMoney: moneyInput.nullish() });
const flag = z.boolean().nullish();

const lineInput = z.strictObject({
  variantId: z.string().nullish(),
  productId: z.string().nullish(),
  title: z.string().nullish(),
  quantity: z.number().int(),
  priceSet: priceSet.nullish(),
  properties: z.array(z.strictObject({ name: z.string(), value: z.string() })).nullish(),
  requiresShipping: flag,
  taxable: flag,
  giftCard: z.literal(false).nullish(),
  sku: z.string().nullish(),
  variantTitle: z.string().nullish(),
  vendor: z.string().nullish(),
  taxLines: z
    .array(
      z.strictObject({
        title: z.string(),
        rate: z.union([z.number(), z.string()]),
        priceSet,
        channelLiable: flag,
      }),
    )
    .nullish(),
});

const orderInput = z.strictObject({
  email: z.string().nullish(),
  phone: z.string().nullish(),
  note: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  test: flag,
  currency: z.string().nullish(),
  presentmentCurrency: z.string().nullish(),
  lineItems: z.array(lineInput).nullish(),
  shippingLines: z
    .array(
      z.strictObject({
        title: z.string(),
        code: z.string().nullish(),
        source: z.string().nullish(),
        priceSet,
      }),
    )
    .nullish(),
  shippingAddress: addressInput.nullish(),
  billingAddress: addressInput.nullish(),
  customAttributes: z.array(z.strictObject({ key: z.string(), value: z.string() })).nullish(),
  financialStatus: z.string().nullish(),
  transactions: z
    .array(
      z.strictObject({
        kind: z.string(),
        status: z.string(),
        gateway: z.string().nullish(),
        test: flag,
        amountSet: priceSet,
      }),
    )
    .nullish(),
  sourceName: z.string().nullish(),
  metafields: metafieldInputs,
  buyerAcceptsMarketing: flag,
  taxesIncluded: flag,
});
type OrderInput = z.infer<typeof orderInput>;

const options = z
  .strictObject({ inventoryBehaviour: z.string().nullish(), sendReceipt: flag, sendFulfillmentReceipt: flag })
  .nullish();

/** orderCreate: an order that no checkout has seen, and so no function. */
export const orderCreate: RootFields = {
  queries: {},
  mutations: {
    orderCreate: rootField(
      'write_orders',
      z.strictObject({ order: orderInput, options }),
      ({ order }, context) => create(context, order),
    ),
  },
};

function create(context: ShopContext, input: OrderInput): View {
  const lines = input.lineItems ?? [];
  if (lines.length === 0)
    return refuse(
      ['order'],
      userError(['order', 'lineItems'], 'Line items must have at least one line item', 'INVALID'),
    );
  const longTag = longTagIndex(input.tags ?? []);
  if (longTag !== null) return refuse(['order'], tagTooLong(['order', 'tags', String(longTag)]));
  const problems = ownedMetafieldProblems(context, input.metafields, 'order');
  if (problems.length > 0) return refuse(['order'], ...problems);
  const currency = input.presentmentCurrency ?? input.currency ?? context.state.shop.currency;
  const order = createOrder(context, {
    email: input.email ?? null,
    phone: input.phone ?? null,
    payment: declarePayment(
      input.financialStatus ?? null,
      (input.transactions ?? []).map(({ kind, status, gateway, amountSet }) => ({
        kind,
        status,
        gateway: gateway ?? 'manual',
        amount: bagOf(context, amountSet, currency),
      })),
    ),
    note: input.note ?? null,
    tags: input.tags ?? [],
    attributes: input.customAttributes ?? [],
    shippingAddress: input.shippingAddress ?? null,
    billingAddress: input.billingAddress ?? input.shippingAddress ?? null,
    presentmentCurrency: currency,
    customerLocale: context.state.shop.locales[0] ?? 'en',
    lines: lines.map((line) => orderLine(context, line, currency)),
    shippingLines: (input.shippingLines ?? []).map((line) => ({
      title: line.title,
      code: line.code ?? null,
      carrierIdentifier: null,
      source: line.source ?? 'shopify',
      price: bagOf(context, line.priceSet, currency),
      discount: zero(context, currency),
    })),
    discountCodes: [],
    automaticDiscounts: [],
    metafields: [],
    sourceName: input.sourceName ?? context.app.id,
  });
  putOwnedMetafields(context, order.id, input.metafields);
  return succeed({ order: orderView(context, order) });
}

function orderLine(context: ShopContext, line: z.infer<typeof lineInput>, currency: string): NewOrderLine {
  const attributes = (line.properties ?? []).map(({ name, value }) => ({ key: name, value }));
  const found = line.variantId ? findVariant(context.state, line.variantId) : null;
  const price = line.priceSet ?? { shopMoney: money(found?.variant.price ?? 0, context.state.shop.currency) };
  const priced = {
    quantity: line.quantity,
    attributes,
    unitPrice: bagOf(context, price, currency),
    discount: zero(context, currency),
    ...taxOf(context, line, currency),
  };
  // Shopify takes the input's default, false, even for a variant that is shipped.
  const requiresShipping = line.requiresShipping ?? false;
  const taxable = line.taxable ?? true;
  if (found) {
    const known = variantLine(context, { ...priced, variantId: found.variant.id });
    return { ...known, title: line.title ?? known.title, requiresShipping, taxable };
  }
  return {
    ...customLine({ ...priced, title: line.title ?? '', requiresShipping, taxable }),
    productId: line.productId ?? null,
    variantTitle: line.variantTitle ?? null,
    sku: line.sku ?? null,
    vendor: line.vendor ?? null,
  };
}

/** The tax of a line, in its parts and added up. */
function taxOf(
  context: ShopContext,
  line: z.infer<typeof lineInput>,
  currency: string,
): Pick<NewOrderLine, 'tax' | 'taxLines'> {
  if (!line.taxLines?.length) return {};
  const taxLines = line.taxLines.map(({ title, rate, priceSet: set }) => ({
    title,
    rate: Number(rate),
    price: bagOf(context, set, currency),
  }));
  const { shop, presentment } = zero(context, currency);
  const all = (side: 'shop' | 'presentment', of: string): Money =>
    sum(
      taxLines.map(({ price }) => price[side]),
      of,
    );
  return {
    taxLines,
    tax: { shop: all('shop', shop.currency), presentment: all('presentment', presentment.currency) },
  };
}

function bagOf(
  { state }: ShopContext,
  set: { readonly shopMoney: Money; readonly presentmentMoney?: Money | null },
  currency: string,
): MoneyBag {
  const rate = [...state.markets.values()].find((market) => market.currency === currency)?.rate ?? 1;
  return { shop: set.shopMoney, presentment: set.presentmentMoney ?? convert(set.shopMoney, currency, rate) };
}

const zero = ({ state }: ShopContext, currency: string): MoneyBag => ({
  shop: money(0, state.shop.currency),
  presentment: money(0, currency),
});
