import type { CountryCode } from '../document/country-code.ts';
import type { Destination } from '../document/policy.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { AmountFact, ThresholdFact } from '../reading/fact.ts';
import type { Scope } from '../reading/reading.ts';
import type { Confidence, FoundHere, Given } from './proposal.ts';
import { notHeld } from './proposal.ts';
import { homeOf } from './whom.ts';

/** A threshold in another currency needs the merchant's word for what it is in the shop's, which a text does not give. */
export function rowFor(
  country: CountryCode,
  flat: Money,
  free: ThresholdFact | null,
  { base }: Given,
): Destination {
  const now = base.destinations.served.find((row) => row.country === country)?.freeFrom ?? null;
  if (free === null) return { country, flat, freeFrom: null };
  const threshold = thresholdOf(free);
  if (threshold.currency === base.merchant.shopCurrency)
    return { country, flat, freeFrom: { amount: threshold, shopEquivalent: null } };
  return {
    country,
    flat,
    freeFrom: now?.amount.currency === threshold.currency ? { ...now, amount: threshold } : null,
  };
}

/** From what amount on it is free: one unit more where the amount itself does not count. */
export const thresholdOf = ({ amount, bound }: ThresholdFact): Money =>
  bound === 'above' ? { ...amount, minor: amount.minor + 1 } : amount;

/** Why a threshold cannot be taken as it is. */
export function whyNotThreshold(
  fact: ThresholdFact,
  countries: readonly CountryCode[],
  given: Given,
): readonly FoundHere[] {
  const { currency } = fact.amount;
  const shop = given.base.merchant.shopCurrency;
  const isKnown = given.base.destinations.served.some(
    ({ country, freeFrom }) => countries.includes(country) && freeFrom?.amount.currency === currency,
  );
  return currency === shop || isKnown
    ? []
    : [
        notHeld(
          fact,
          `Say what ${sayAmount(fact.amount)} is in ${shop}: carts in other currencies are compared with that.`,
          'destinations.served',
        ),
      ];
}

/** How far a rate and its thresholds can be trusted. */
export function confidenceOf(
  rates: readonly AmountFact[],
  free: readonly ThresholdFact[],
  given: Given,
): Confidence {
  const thresholds = new Set(free.map((fact) => `${thresholdOf(fact).minor} ${fact.amount.currency}`));
  if (new Set(rates.map(({ amount }) => amount.minor)).size > 1 || thresholds.size > 1) return 'guess';
  return openOf(rates, free, given) === undefined ? 'exact' : 'likely';
}

/** What a rate leaves open; `undefined` for nothing. */
export function openOf(
  rates: readonly AmountFact[],
  free: readonly ThresholdFact[],
  given: Given,
): string | undefined {
  const home = homeOf(given);
  if ([...rates, ...free].some(({ isCurrencyNamed, scope }) => !isCurrencyNamed && !isHome(scope, home)))
    return `Your text doesn’t say in which currency.`;
  if (free.some(({ amount }) => amount.currency !== given.base.merchant.shopCurrency))
    return 'Free from an amount in another currency.';
  const above = free.find(({ bound }) => bound === 'above');
  if (above !== undefined)
    return `Free above the amount that your text names: from ${sayAmount(thresholdOf(above))} on.`;
  if (free.length === 0 && rates.some(({ scope }) => isHome(scope, home)) && saysFree(given))
    return 'Your text says elsewhere that something is free from an amount on.';
  return [...rates, ...free].some(({ scope }) => scope.countries === null)
    ? 'Your text doesn’t name the country.'
    : undefined;
}

const isHome = ({ countries, except }: Scope, home: CountryCode): boolean =>
  countries === null ? except.length === 0 : countries.includes(home);

/** Whether any sentence gives an amount from which something is free to everybody. */
const saysFree = ({ reading }: Given): boolean =>
  reading.facts.some((fact) => fact.kind === 'threshold' && fact.isFree && fact.scope.countries === null);
