import type { Request, Response } from 'express';
import { marketOf, primaryMarket } from '../state/catalogue.ts';
import type { Cart } from '../state/carts.ts';
import type { Market } from '../state/markets.ts';
import { newGid, type ShopState } from '../state/state.ts';
import { plainId } from '../state/gid.ts';

/** Who is looking: where they are, what they read, and their cart once they have one. */
export interface Buyer {
  readonly countryCode: string;
  readonly locale: string;
  readonly market: Market;
  readonly cart: Cart | null;
}

const CART_COOKIE = 'cart';
const LOCALIZATION_COOKIE = 'localization';

/** The buyer of a request; a cart that has become an order is theirs no more. */
export function buyerOf(state: ShopState, request: Request): Buyer {
  const cookies = cookiesOf(request);
  const [country = '', language = ''] = (cookies.get(LOCALIZATION_COOKIE) ?? '').split('.');
  const found = state.carts.get(`gid://shopify/Cart/${cookies.get(CART_COOKIE) ?? ''}`) ?? null;
  const cart = found?.orderId === null ? found : null;
  const countryCode = cart?.countryCode ?? (marketOf(state, country) ? country : state.shop.countryCode);
  const locale =
    cart?.locale ?? (state.shop.locales.includes(language) ? language : (state.shop.locales[0] ?? 'en'));
  return { countryCode, locale, market: marketOf(state, countryCode) ?? primaryMarket(state), cart };
}

/** The buyer's cart, or a new one that their browser will remember. */
export function cartFor(state: ShopState, request: Request, response: Response): Cart {
  const buyer = buyerOf(state, request);
  if (buyer.cart) return buyer.cart;
  const cart: Cart = {
    id: newGid(state, 'Cart'),
    lines: [],
    attributes: [],
    note: null,
    countryCode: buyer.countryCode,
    locale: buyer.locale,
    email: null,
    deliveryAddress: null,
    selectedRateId: null,
    discountCodes: [],
    orderId: null,
  };
  state.carts.set(cart.id, cart);
  response.cookie(CART_COOKIE, plainId(cart.id), { httpOnly: true, sameSite: 'lax' });
  return cart;
}

/** Remembers the country and language a buyer chose, for this cart and the next. */
export function localize(
  state: ShopState,
  request: Request,
  response: Response,
  choice: LocalizationChoice,
): void {
  const buyer = buyerOf(state, request);
  const countryCode = marketOf(state, choice.countryCode) ? choice.countryCode : buyer.countryCode;
  const locale = state.shop.locales.includes(choice.locale) ? choice.locale : buyer.locale;
  response.cookie(LOCALIZATION_COOKIE, `${countryCode}.${locale}`, { sameSite: 'lax' });
  if (buyer.cart)
    state.carts.set(buyer.cart.id, { ...buyer.cart, countryCode, locale, deliveryAddress: null });
}

export interface LocalizationChoice {
  readonly countryCode: string;
  readonly locale: string;
}

/** The cookies of a request by name. */
export function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]));
}
