import { decideShipping } from '../../checkout/shipping.ts';
import type { CountryCode, Destination, Policy } from '../../document/policy.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import type { Money } from '../../money/money.ts';
import { compileShipping } from '../../rules/shipping.ts';
import { cartOf } from './cart.ts';
import { isSameMoney, plus, unless } from './decided.ts';
import type { Drafted, Drafts, ExamplePlace } from './example.ts';
import { ofEach } from './example.ts';
import { unpublished } from './unpublished.ts';
import { amount, country } from './values.ts';

/** So many countries have examples that are told: those of two hundred say nothing that two do not. */
const mostRows = 2;

export interface Row {
  readonly row: Destination;
  readonly at: `destinations.served.${number}`;
}

export const served = (policy: Policy): readonly Row[] =>
  policy.destinations.served.map((row, index) => ({ row, at: `destinations.served.${index}` }));

/** A place, what it is called by, and the value that it is of; `null` for a country that the policy does not name. */
export interface There {
  readonly code: string;
  readonly path: PolicyPath | null;
  readonly to: ExamplePlace;
}

export const inCountry = (countryCode: CountryCode): ExamplePlace => ({ countryCode, provinceCode: null });

/** Shipping to one country. `worth`: merchandise; `null` where any amount will do. */
export function shipping(
  policy: Policy,
  { row, at }: Row,
  worth: { readonly money: Money; readonly path: PolicyPath } | null,
  isFree: boolean,
  there: There = { code: row.country, path: `${at}.country`, to: inCountry(row.country) },
): Drafted {
  const pays = isFree ? { ...row.flat, minor: 0 } : row.flat;
  const asked = worth?.money ?? { minor: 1, currency: policy.merchant.shopCurrency };
  return {
    words: wordsFor(worth !== null, pays.minor > 0),
    slots: {
      country: country(there.path, there.code),
      pays: amount(`${at}.flat`, pays),
      ...(worth === null ? {} : { worth: amount(worth.path, worth.money) }),
    },
    checkout: {
      asks: 'shipping',
      to: there.to,
      worth: worth?.money ?? null,
      pays,
      isProtected: false,
    },
    otherwise: () => {
      const decided = decideShipping(compileShipping(policy, unpublished), cartOf(asked), there.to);
      const isSo =
        decided.kind === 'free'
          ? pays.minor === 0
          : decided.kind === 'flat' && isSameMoney(decided.flat, pays);
      return unless(isSo, decided);
    },
  };
}

/** A rate of nothing is free. */
const wordsFor = (isOfWorth: boolean, isPaid: boolean) =>
  isOfWorth ? (isPaid ? 'pays' : 'free') : isPaid ? 'paysAlways' : 'freeAlways';

/** Shipping at the amount from which it is free, or just below it, in the currency of that amount. */
export function atBound(policy: Policy, given: Row, below: boolean): readonly Drafted[] {
  const { row, at } = given;
  if (row.freeFrom === null) return [];
  const { amount: from, shopEquivalent: equivalent } = row.freeFrom;
  const bounds: readonly { readonly money: Money; readonly path: PolicyPath }[] = [
    { money: from, path: `${at}.freeFrom.amount` },
    ...(equivalent === null ? [] : [{ money: equivalent, path: `${at}.freeFrom.shopEquivalent` as const }]),
  ];
  return bounds.flatMap(({ money, path }) => {
    const worth = plus(money, below ? -1 : 0);
    return worth === null ? [] : [shipping(policy, given, { money: worth, path }, !below)];
  });
}

export const isInShopCurrency = ({ row }: Row): boolean =>
  row.freeFrom !== null && row.freeFrom.shopEquivalent === null;
export const isInAnother = ({ row }: Row): boolean =>
  row.freeFrom !== null && row.freeFrom.shopEquivalent !== null;

export const ofRows =
  (which: (row: Row) => boolean, draft: (policy: Policy, row: Row) => readonly Drafted[]): Drafts =>
  (policy) =>
    ofEach(served(policy).filter(which), mostRows, (row) => draft(policy, row));
