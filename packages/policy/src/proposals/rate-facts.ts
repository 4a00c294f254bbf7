import type { CountryCode } from '../document/country-code.ts';
import { isSame } from '../document/is-same.ts';
import type { AmountFact, Fact } from '../reading/fact.ts';
import { behind, plainOf } from './part-of.ts';
import type { FoundHere, Given } from './proposal.ts';
import { nothingHere, notHeld } from './proposal.ts';
import { homeOf, isPlain } from './whom.ts';

const topics: readonly string[] = ['shipping', 'destinations', 'delivery'];
/** What a sentence says of a price although nothing names what it is about. */
const priced =
  /\bflat\b|\bprice is\b.*\bper order\b|\b(?:baskets?|orders?|shoppers?|customers?|carts?)\b.*\b(?:pay|charged)\b|\bcharge\b.*\bto (?:ship|deliver|post|send)\b|^[a-z ,.&]{2,40}: \D{0,4}\d/;

/** Whether an amount is about what shipping costs. */
export function isOfShipping(fact: AmountFact, { reading }: Given): boolean {
  const plain = plainOf(fact, reading);
  if (topics.includes(fact.topic)) return !/\brefund|\breturn/.test(plain);
  return (
    (fact.topic === 'other' || fact.topic === 'dispatch') &&
    priced.test(plain) &&
    !/\brefund|\breturn/.test(plain)
  );
}

/** Whether what is free from an amount on is shipping. */
export const isOfFree = ({ topic }: Fact): boolean =>
  topics.includes(topic) || topic === 'other' || topic === 'dispatch' || topic === 'promotion';

/** The price of the one option of a policy: `$10.99 standard or $13.99 express`. */
export function isRate(fact: AmountFact, { reading }: Given): boolean {
  const isStandard = /^ ?standard\b/.test(behind(fact, reading, 12));
  const isBelow = fact.role === 'surcharge' && /^below (?:that|this)\b/.test(plainOf(fact, reading));
  return (
    (fact.role === 'price' || isBelow) &&
    (isPlain(fact) || isStandard) &&
    (fact.per === null || fact.per === 'order')
  );
}

/** Why an amount is no rate of the policy. */
export function whyNotRate(fact: AmountFact): FoundHere {
  if (!isPlain(fact))
    return notHeld(
      fact,
      'It is the price of another delivery option, or of some orders only. The policy has one rate for each country.',
    );
  if (fact.role === 'surcharge')
    return notHeld(fact, 'It comes on top of another rate. The policy has one flat rate for each country.');
  return fact.role === 'price'
    ? notHeld(fact, 'It is paid for each item or parcel. The policy has one rate for each order.')
    : nothingHere;
}

/** The facts that speak of a country, of those the ones that name the fewest countries with it; at home also those that name none. */
export function ofCountry<Of extends Fact>(
  country: CountryCode,
  facts: readonly Of[],
  given: Given,
): readonly Of[] {
  const own = facts.filter(({ scope }) => scope.countries?.includes(country) === true);
  const fewest = Math.min(...own.map(({ scope }) => scope.countries?.length ?? Infinity));
  const closest = own.filter(({ scope }) => scope.countries?.length === fewest);
  if (country === homeOf(given))
    return [
      ...closest,
      ...facts.filter(({ scope }) => scope.countries === null && scope.except.length === 0),
    ];
  if (closest.length > 0) return closest;
  return facts.filter(
    ({ scope }) => scope.countries === null && scope.except.length > 0 && !scope.except.includes(country),
  );
}

/** `All other countries` where none is named, or where those that are named pay something else. */
export const isOfNobody = (
  fact: AmountFact,
  abroad: readonly CountryCode[],
  rates: readonly AmountFact[],
  given: Given,
): boolean =>
  !abroad.some((country) =>
    ofCountry(country, rates, given).some(({ amount }) => isSame(amount, fact.amount)),
  );
