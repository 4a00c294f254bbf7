import { carrierOfLines, convert, decideOrder, justPlaced, planEffects } from '@doorstep/policy';
import type { OrderFacts, Policy, PromisedDates } from '@doorstep/policy';

import type { SimulatedCase } from './case.ts';
import { postalAddress } from './function-facts.ts';
import type { OutcomeLine, OutcomeOption, OutcomeOrder } from './outcome.ts';
import type { PaidIn } from './priced-lines.ts';
import type { SimulatedShop } from './shop.ts';
import { zoneNamed } from '../shop-clock.ts';

/** What a checkout leaves for the order. */
interface CheckedOut {
  readonly lines: readonly OutcomeLine[];
  readonly options: readonly OutcomeOption[];
  readonly placedAt: string;
  readonly paid: PaidIn;
}

/** The version that an order is sold under. */
interface SoldUnder {
  readonly policy: Policy;
  readonly version: number;
  readonly protectionVariantId: string | null;
}

/** [ADDR-02, SHIP-05, SIGN-03, PROT-01, CAL-05] What happens to the order when it arrives, as the job that receives it decides. */
export function placeOrder(
  { policy, version, protectionVariantId }: SoldUnder,
  shop: SimulatedShop,
  given: SimulatedCase,
  { lines, options, placedAt, paid }: CheckedOut,
): OutcomeOrder {
  const ships = lines.some(({ requiresShipping }) => requiresShipping);
  const chosen = options.filter((option) => option.chosen);
  const ways = chosen.map(({ title, name }) => ({ title, code: name }));
  const facts: OrderFacts = {
    ...{ policyVersion: version, protectionVariantId, placedAt, currency: shop.currency },
    ...chargedFor(chosen, shop, paid),
    lines: lines.map((line) => ({
      ...{ variantId: line.variantId, quantity: line.quantity, requiresShipping: line.requiresShipping },
      ...{ subtotal: inShopMoney(line, shop, paid), discount: toShop(discountOf(line), shop, paid) },
      paid: { subtotal: line.subtotal.minor, discount: discountOf(line) },
    })),
    shippingAddress: ships ? postalAddress(given.address) : null,
    carrier: carrierOfLines(ways, policy.signature.carrier),
    zone: zoneNamed(policy.merchant.timeZone),
  };
  const decision = decideOrder(policy, facts);
  const shipped = lines.filter(({ requiresShipping }) => requiresShipping);
  const pieces = shipped.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    placedAt,
    decision,
    effects: planEffects(decision, justPlaced(pieces)).effects,
    ifLate: datesIfLate(policy, facts, decision.promise.dates),
  };
}

/** [SHIP-01..04] What shipping is charged at, to the shop and to the buyer. */
function chargedFor(chosen: readonly OutcomeOption[], shop: SimulatedShop, paid: PaidIn) {
  const minor = chosen.reduce((sum, { total }) => sum + total.minor, 0);
  return {
    shipping: toShop(minor, shop, paid),
    paid: { currency: paid.currency, shipping: minor },
  };
}

const discountOf = ({ takenOff }: OutcomeLine): number =>
  takenOff.reduce((sum, { amount }) => sum + amount.minor, 0);

/** An amount that was paid, in the shop's currency. */
function toShop(minor: number, shop: SimulatedShop, { currency, rate }: PaidIn): number {
  if (currency === shop.currency) return minor;
  return convert({ minor, currency }, shop.currency, String(1 / Number(rate)))?.minor ?? 0;
}

/** A line at the shop's own price; one that was fixed in another currency is converted back, as Shopify does. */
function inShopMoney(
  { variantId, quantity, unitPrice }: OutcomeLine,
  shop: SimulatedShop,
  paid: PaidIn,
): number {
  const goods = shop.goods.find((each) => each.variantId === variantId);
  if (paid.currency === shop.currency) return unitPrice.minor * quantity;
  if (goods && goods.fixed[paid.currency] === undefined) return goods.price * quantity;
  return toShop(unitPrice.minor, shop, paid) * quantity;
}

/** The dates of the order if it ships and arrives as late as it is promised: the windows for returns and claims count from there. */
function datesIfLate(policy: Policy, facts: OrderFacts, dates: PromisedDates | null): PromisedDates | null {
  if (!dates?.arrives) return null;
  const late = { ...facts, shippedOn: dates.ships.latest, deliveredOn: dates.arrives.latest };
  return decideOrder(policy, late).promise.dates;
}
