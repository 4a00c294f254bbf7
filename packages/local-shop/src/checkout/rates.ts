import { createHash } from 'node:crypto';
import type { Cart } from '../state/carts.ts';
import type { Zone } from '../state/delivery.ts';
import type { Market } from '../state/markets.ts';
import { money, sum, type Money } from '../state/money.ts';
import type { MailingAddress } from '../state/addresses.ts';
import type { ShopState } from '../state/state.ts';
import type { DeliveryOption, PricedLine } from './checkout.ts';
import { conditionHolds } from './delivery-conditions.ts';
import { exchange } from '../state/exchange.ts';

/** A price the merchant provisioned, in the currency it was entered in. */
interface Rate {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly price: Money;
}

/**
 * The delivery options an address is offered before any function ran, cheapest first: from delivery profiles, or from
 * the market where the shop's shipping is market-driven. Prices are converted to the presentment currency.
 */
export function deliveryOptionsFor(
  state: ShopState,
  market: Market,
  cart: Pick<Cart, 'id' | 'lines'>,
  lines: readonly PricedLine[],
  address: MailingAddress,
): readonly DeliveryOption[] {
  const subtotal = sum(
    lines.map((line) => line.subtotal),
    market.currency,
  );
  const rates = state.shop.marketDrivenShipping
    ? marketRates(state, market, subtotal)
    : profileRates(state, lines, subtotal, address);
  return rates
    .map((rate) => ({
      handle: handleOf(cart, rate),
      rateId: rate.id,
      title: rate.name,
      code: rate.name,
      description: rate.description,
      cost: exchange(state, rate.price, market.currency),
      shopCost: exchange(state, rate.price, state.shop.currency),
      allocations: [],
    }))
    .sort((a, b) => a.cost.minor - b.cost.minor);
}

function marketRates(state: ShopState, market: Market, subtotal: Money): readonly Rate[] {
  if (!market.shipping?.enabled) return [];
  return market.shipping.options
    .filter((option) => option.active)
    .flatMap((option) => {
      const free =
        option.freeFrom !== null &&
        exchange(state, subtotal, option.freeFrom.currency).minor >= option.freeFrom.minor;
      return option.rateGroups.slice(0, 1).map((group) => ({
        id: group.rateId,
        name: option.name,
        description: option.description,
        price: free ? money(0, option.currency) : group.price,
      }));
    });
}

function profileRates(
  state: ShopState,
  lines: readonly PricedLine[],
  subtotal: Money,
  address: MailingAddress,
): readonly Rate[] {
  const grams = lines.reduce((total, { variant, line }) => total + variant.grams * line.quantity, 0);
  return (zoneFor(state, lines, address)?.methods ?? [])
    .filter((method) => method.active)
    .filter(({ conditions }) =>
      conditions.every((condition) => conditionHolds(state, condition, subtotal, grams)),
    )
    .map(({ id, name, description, price }) => ({ id, name, description, price }));
}

/** The zone of the profile that the lines have in common; the local shop does not split a cart by profiles. */
function zoneFor(state: ShopState, lines: readonly PricedLine[], address: MailingAddress): Zone | null {
  const profiles = [...state.deliveryProfiles.values()];
  const own = profiles.find((profile) =>
    lines.every(({ variant }) => profile.variantIds.includes(variant.id)),
  );
  const profile = own ?? profiles.find((candidate) => candidate.default);
  const zones = profile?.locationGroups.flatMap((group) => group.zones) ?? [];
  const named = zones.find((zone) =>
    zone.countries.some(
      ({ code, provinces }) =>
        code === address.countryCode &&
        (provinces === null || provinces.includes(address.provinceCode ?? '')),
    ),
  );
  return named ?? zones.find((zone) => zone.restOfWorld) ?? null;
}

/** A handle says nothing and changes with the cart, so that nobody comes to rely on it. */
function handleOf(cart: Pick<Cart, 'id' | 'lines'>, rate: Rate): string {
  const lineIds = cart.lines.map(({ id }) => id);
  return createHash('sha256')
    .update([cart.id, rate.id, ...lineIds].join(' '))
    .digest('hex')
    .slice(0, 32);
}
