import { createOrder, variantLine } from '../orders/create-order.ts';
import { closeDraft } from '../orders/draft.ts';
import { payInFull } from '../orders/payment.ts';
import { metafieldsOf } from '../metafields/put-metafield.ts';
import type { Order } from '../state/orders.ts';
import { money, type Money, type MoneyBag } from '../state/money.ts';
import type { ShopState } from '../state/state.ts';
import { buyerLocale } from './languages.ts';
import { sumAllocations } from './amounts.ts';
import type { Allocation, Checkout, DeliveryOption, PricedLine } from './checkout.ts';
import { exchange } from '../state/exchange.ts';
import type { FunctionRuntime } from './functions/run-function.ts';

/** Turns a checkout without errors into an order; its cart is used up. Every amount is kept in both currencies. */
export function placeOrder({ context }: FunctionRuntime, checkout: Checkout): Order {
  const { cart, draft, market, lines, groups } = checkout;
  const { state } = context;
  const toShop = (amount: Money): MoneyBag => ({
    presentment: amount,
    shop: exchange(state, amount, state.shop.currency),
  });
  const order = createOrder(context, {
    lines: lines.map((line) => orderLine(checkout, context, line, toShop)),
    shippingLines: groups.flatMap(({ selected }) =>
      selected ? [shippingLine(selected, market.currency, toShop)] : [],
    ),
    email: cart.email,
    phone: cart.deliveryAddress?.phone ?? null,
    payment: payInFull('bogus'),
    customerLocale: buyerLocale(cart.locale, cart.countryCode),
    presentmentCurrency: market.currency,
    shippingAddress: groups[0]?.address ?? null,
    billingAddress: groups[0]?.address ?? null,
    discountCodes: checkout.codes.flatMap((state) => (state.kind === 'applied' ? [state.code] : [])),
    automaticDiscounts: automaticTitles(checkout),
    attributes: cart.attributes,
    note: cart.note,
    tags: draft?.tags ?? [],
    metafields: metafieldsOf(context, cart.id),
    sourceName: draft ? 'shopify_draft_order' : 'web',
  });
  if (draft) closeDraft(context, draft, order);
  state.carts.set(cart.id, { ...cart, orderId: order.id });
  return order;
}

type ToShop = (amount: Money) => MoneyBag;

function orderLine(
  checkout: Checkout,
  context: FunctionRuntime['context'],
  priced: PricedLine,
  toShop: ToShop,
) {
  const { state } = context;
  const { market } = checkout;
  return variantLine(context, {
    variantId: priced.variant.id,
    quantity: priced.line.quantity,
    unitPrice: {
      presentment: priced.unitPrice,
      shop: shopPrice(state, checkout, priced),
    },
    discount: toShop(sumAllocations(priced.allocations, market.currency)),
    attributes: priced.line.attributes,
  });
}

/** A price that was converted from the shop's is exactly that one in shop money; a fixed one is converted back. */
function shopPrice(state: ShopState, { market }: Checkout, { variant, unitPrice }: PricedLine): Money {
  const fixed = market.fixedPrices[variant.id] !== undefined;
  return fixed ? exchange(state, unitPrice, state.shop.currency) : money(variant.price, state.shop.currency);
}

/** What Shopify writes into `carrier_identifier` of its own rates, as read in bodies of real shops. */
const SHOPIFYS_RATES = '650f1a14fa979ec5c74d063e968411d4';

function shippingLine(option: DeliveryOption, currency: string, toShop: ToShop) {
  return {
    title: option.title,
    code: option.code,
    carrierIdentifier: SHOPIFYS_RATES,
    source: 'shopify',
    price: { presentment: option.cost, shop: option.shopCost },
    discount: toShop(sumAllocations(option.allocations, currency)),
  };
}

function automaticTitles({ lines, groups }: Checkout): readonly string[] {
  const allocations: readonly Allocation[] = [
    ...lines.flatMap((line) => line.allocations),
    ...groups.flatMap(({ selected }) => selected?.allocations ?? []),
  ];
  return [...new Set(allocations.filter(({ kind }) => kind === 'automatic').map(({ title }) => title))];
}
