import type { ShopContext } from '../shop-context.ts';
import { emptyAddress } from '../state/addresses.ts';
import type { Cart } from '../state/carts.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { findVariant, marketOf } from '../state/catalogue.ts';
import type { Market } from '../state/markets.ts';
import { money } from '../state/money.ts';
import { newGid, type ShopState } from '../state/state.ts';
import type { DeliveryOption, PricedLine } from './checkout.ts';
import { deliveryOptionsFor } from './rates.ts';

/**
 * What an invoice's link leads to. Items without a product have no cart line, and a currency of its own has no market: such
 * drafts are paid on a page of their own, which stands in for their checkout.
 */
export type Invoice =
  | { readonly kind: 'open'; readonly cart: Cart }
  | { readonly kind: 'paid'; readonly orderId: string }
  | { readonly kind: 'by-itself'; readonly draft: DraftOrder };

/** The checkout of a draft order by its invoice's token, made at the first look; `null`: there is no such invoice. */
export function openInvoice({ state }: ShopContext, token: string): Invoice | null {
  const draft = [...state.draftOrders.values()].find(({ invoiceToken }) => invoiceToken === token);
  if (!draft) return null;
  if (draft.orderId !== null) return { kind: 'paid', orderId: draft.orderId };
  const isForeign = draft.currency !== state.shop.currency;
  if (isForeign || draft.lines.some(({ variantId }) => variantId === null))
    return { kind: 'by-itself', draft: asBuyerPays(state, draft) };
  const known = state.carts.get(draft.checkoutCartId ?? '');
  return { kind: 'open', cart: known ?? cartOf(state, draft) };
}

/** A draft as its buyer pays it: where nobody has fixed how it ships, by the cheapest of the shop's rates, which checkout has chosen first. */
function asBuyerPays(state: ShopState, draft: DraftOrder): DraftOrder {
  const { id, currency, shippingAddress, shippingLine } = draft;
  const shipped = draft.lines.flatMap((line) => shippedLine(state, line));
  const address = shippingAddress ?? { ...emptyAddress, countryCode: state.shop.countryCode };
  const market = marketOf(state, address.countryCode ?? state.shop.countryCode);
  if (shippingLine !== null || shipped.length === 0 || market === null) return draft;
  const [first] = deliveryOptionsFor(state, { ...market, currency }, { id, lines: [] }, shipped, address);
  return first ? { ...draft, shippingLine: { title: first.title, price: first.cost } } : draft;
}

function shippedLine(state: ShopState, draft: DraftOrder['lines'][number]): readonly PricedLine[] {
  const { id, variantId, quantity, attributes, unitPrice } = draft;
  const found = variantId === null || !draft.requiresShipping ? null : findVariant(state, variantId);
  if (variantId === null || !found) return [];
  return [
    {
      line: { id, variantId, quantity, attributes },
      ...{ product: found.product, variant: found.variant, unitPrice, compareAtPrice: null },
      subtotal: money(unitPrice.minor * quantity, unitPrice.currency),
      allocations: [],
    },
  ];
}

function cartOf(state: ShopState, draft: DraftOrder): Cart {
  const cart: Cart = {
    id: newGid(state, 'Cart'),
    lines: draft.lines.flatMap(({ variantId, quantity, attributes }) =>
      variantId === null ? [] : [{ id: newGid(state, 'CartLine'), variantId, quantity, attributes }],
    ),
    attributes: draft.attributes,
    note: draft.note,
    countryCode: draft.shippingAddress?.countryCode ?? state.shop.countryCode,
    locale: state.shop.locales[0] ?? 'en',
    email: draft.email,
    deliveryAddress: draft.shippingAddress,
    selectedRateId: null,
    discountCodes: [],
    orderId: null,
  };
  state.carts.set(cart.id, cart);
  state.draftOrders.set(draft.id, { ...draft, checkoutCartId: cart.id });
  return cart;
}

/** The draft order whose invoice a cart pays; `null` for an ordinary cart. */
export function draftOf(state: ShopState, cart: Cart): DraftOrder | null {
  return [...state.draftOrders.values()].find(({ checkoutCartId }) => checkoutCartId === cart.id) ?? null;
}

/** A draft order keeps its currency, here the shop's, wherever it is shipped. */
export function draftMarket(state: ShopState, market: Market): Market {
  return { ...market, currency: state.shop.currency, rate: 1, fixedPrices: {} };
}

/** Lines at the prices that were written into the draft order. */
export function draftPrices(draft: DraftOrder, lines: readonly PricedLine[]): readonly PricedLine[] {
  return lines.map((priced) => {
    const unitPrice = draft.lines.find(({ variantId }) => variantId === priced.variant.id)?.unitPrice;
    if (!unitPrice) return priced;
    return {
      ...priced,
      unitPrice,
      subtotal: money(unitPrice.minor * priced.line.quantity, unitPrice.currency),
    };
  });
}

/** The shipping that the merchant has fixed; `null`: the buyer chooses among the shop's rates. */
export function draftOption({ id, shippingLine }: DraftOrder): DeliveryOption | null {
  return (
    shippingLine && {
      handle: `${id}-shipping`,
      rateId: `${id}-shipping`,
      title: shippingLine.title,
      code: 'custom',
      description: null,
      cost: shippingLine.price,
      shopCost: shippingLine.price,
      allocations: [],
    }
  );
}
