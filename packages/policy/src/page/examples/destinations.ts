import { decideDestination } from '../../checkout/destination.ts';
import type { Policy } from '../../document/policy.ts';
import { territories } from '../../facts/place.ts';
import { compileDestinations } from '../../rules/destinations.ts';
import { plus, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import {
  type There,
  atBound,
  inCountry,
  isInAnother,
  isInShopCurrency,
  ofRows,
  served,
  shipping,
} from './rates.ts';
import { country } from './values.ts';

/** [SHIP-05] Lands that many shops do not ship to, and many shoppers ask for: the first that a policy leaves out. */
const oftenAsked = ['DE', 'GB', 'AU', 'BR'];

const notServed: Drafts = (policy) => {
  const code = oftenAsked.find((each) => !policy.destinations.served.some((row) => row.country === each));
  if (code === undefined || policy.destinations.served.length === 0) return [];
  return [refused(policy, { code, path: null, to: inCountry(code) })];
};

const refused = (policy: Policy, { code, path, to }: There): Drafted => ({
  words: 'notServed',
  slots: { country: country(path, code) },
  checkout: { asks: 'destination', to },
  otherwise: () => {
    const decided = decideDestination(compileDestinations(policy), to);
    return unless(decided.kind === 'not-served', decided);
  },
});

/** [SHIP-06] A territory pays as the United States do, or nothing ships there. */
const toTerritories: Drafts = (policy) => {
  const home = served(policy).find(({ row }) => row.country === 'US');
  if (home === undefined) return [];
  const isOn = (code: (typeof territories)[number]) => policy.destinations.usTerritories[code];
  const there = (code: (typeof territories)[number]): There => ({
    ...{ code, path: `destinations.usTerritories.${code}` },
    // Shopify writes territories as provinces.
    to: { countryCode: 'US', provinceCode: code },
  });
  const [on] = territories.filter(isOn).map(there);
  const [off] = territories.filter((code) => !isOn(code)).map(there);
  const from = home.row.freeFrom?.amount ?? null;
  const below = from === null ? null : plus(from, -1);
  const worth = below === null ? null : ({ money: below, path: `${home.at}.freeFrom.amount` } as const);
  return [
    ...(on === undefined || (from !== null && below === null)
      ? []
      : [shipping(policy, home, worth, false, on)]),
    ...(off === undefined ? [] : [refused(policy, off)]),
  ];
};

/** [SHIP-01..06] What shipping costs, and where nothing ships. */
export const shippingExamples = {
  'SHIP-01': ofRows(isInShopCurrency, (policy, row) => atBound(policy, row, false)),
  'SHIP-02': ofRows(isInShopCurrency, (policy, row) => atBound(policy, row, true)),
  'SHIP-03': ofRows(isInAnother, (policy, row) => atBound(policy, row, false)),
  'SHIP-04': (policy) => [
    ...ofRows(
      ({ row }) => row.freeFrom === null,
      (_, row) => [shipping(policy, row, null, false)],
    )(policy),
    ...ofRows(isInAnother, (_, row) => atBound(policy, row, true))(policy),
  ],
  'SHIP-05': notServed,
  'SHIP-06': toTerritories,
} as const satisfies Readonly<Record<string, Drafts>>;
