import { marketOf, primaryMarket } from '../state/catalogue.ts';
import type { Cart } from '../state/carts.ts';
import { discountCart } from './cart-discounts.ts';
import type { BuyerJourneyStep, Checkout } from './checkout.ts';
import { discountDelivery } from './delivery-discounts.ts';
import { deliveryGroups } from './delivery-groups.ts';
import { draftMarket, draftOf, draftPrices } from './draft-checkout.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import type { InputFacts } from './functions/input-root.ts';
import { priceLines } from './pricing.ts';
import { soldOutErrors } from './sold-out.ts';
import { validate } from './validations.ts';

/**
 * Everything that follows from a cart, in Shopify's order of execution: line discounts, delivery options, delivery
 * customizations, delivery discounts, validations. https://shopify.dev/docs/api/functions/latest
 */
export async function computeCheckout(
  runtime: FunctionRuntime,
  cart: Cart,
  step: BuyerJourneyStep,
): Promise<Checkout> {
  const { state } = runtime.context;
  const draft = draftOf(state, cart);
  const there = marketOf(state, cart.countryCode) ?? primaryMarket(state);
  const market = draft ? draftMarket(state, there) : there;
  const ordinary = priceLines(state, market, cart);
  const priced = draft ? draftPrices(draft, ordinary) : ordinary;
  if (priced.length === 0) return { cart, draft, market, step, lines: [], groups: [], codes: [], errors: [] };

  const facts: InputFacts = {
    cart,
    draft,
    market,
    step,
    lines: priced,
    groups: [],
    discountClasses: [],
    enteredCodes: cart.discountCodes.map((code) => ({ code, rejectable: true })),
  };
  const { lines, codes } = await discountCart(runtime, facts);
  const withLines = { ...facts, lines };
  const inCheckout = step !== 'CART_INTERACTION';
  const offered = inCheckout ? await deliveryGroups(runtime, withLines) : [];
  const groups = await discountDelivery(runtime, { ...withLines, groups: offered });
  // A draft order's items were set aside when it was made.
  const soldOut = draft ? [] : soldOutErrors(state, lines);
  const errors = [...soldOut, ...(await validate(runtime, { ...withLines, groups }))];
  return { cart, draft, market, step, lines, groups, codes, errors };
}
