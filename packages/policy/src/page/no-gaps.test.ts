import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideShipping } from '../checkout/shipping.ts';
import type { CountryCode, Policy, Remedy } from '../document/policy.ts';
import type { Money } from '../money/money.ts';
import { compileShipping } from '../rules/shipping.ts';
import { remediesOn, returnWindow } from '../schedule/return-window.ts';
import { dayIn } from '../calendar/day-rule.ts';
import { isWithin } from '../calendar/period.ts';
import { partsOf, parseDate } from '../calendar/plain-date.ts';
import { eventOf } from '../document/events.ts';
import { piecesOf, saysNone } from '../statements/say-statement.ts';
import type { Said } from '../statements/say-slot.ts';
import { sayCountry } from '../statements/say-value.ts';
import type { StatementId } from '../statements.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';

/** A page is read here as a shopper reads it: amounts, days and countries by the words in which they stand, in their order. */
const reader = readerIn('en');

const said = (policy: Policy, id: StatementId): readonly Said[] =>
  saysNone(policy, id) ? [] : piecesOf(policy, id, reader);

/** What a sentence says of each country: the amounts before its name, and those between it and the next amount group. */
function byCountry(pieces: readonly Said[]): ReadonlyMap<string, { before: string; after: string | null }> {
  const found = new Map<string, { before: string; after: string | null }>();
  let before = '';
  let named: string[] = [];
  for (const { text, path } of pieces) {
    if (path === null) continue;
    if (path.endsWith('.country')) {
      named.push(text);
      found.set(text, { before, after: null });
    } else if (path.endsWith('.shopEquivalent')) {
      for (const each of named) found.set(each, { before, after: text });
    } else {
      before = text;
      named = [];
    }
  }
  return found;
}

/** What shipping costs by the page; `null` where no sentence or more than one says it. */
function costs(policy: Policy, country: CountryCode, worth: Money): string | null {
  const there = sayCountry(country, reader);
  const amounts = new Map(
    policy.destinations.served
      .flatMap(({ freeFrom }) => [freeFrom?.amount, freeFrom?.shopEquivalent])
      .flatMap((money) => (money ? [[reader.amount(money), money] as const] : [])),
  );
  const free = (['SHIP-01', 'SHIP-03'] as const).flatMap(
    (id) => byCountry(said(policy, id)).get(there) ?? [],
  );
  const flat = (['SHIP-02', 'SHIP-04'] as const).flatMap(
    (id) => byCountry(said(policy, id)).get(there) ?? [],
  );
  if (flat.length !== 1 || free.length > 1) return null;
  const bounds = free
    .flatMap(({ before, after }) => [before, after])
    .flatMap((text) => (text === null ? [] : (amounts.get(text) ?? [])));
  const bound = bounds.find(({ currency }) => currency === worth.currency);
  return bound !== undefined && worth.minor >= bound.minor ? 'nothing' : (flat[0]?.before ?? null);
}

const near = fc.constantFrom(-1, 0, 1);

test('[SHIP-01..04] law: for each amount and country one sentence of the page applies, and it says what checkout charges', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.nat(), fc.nat(200_000), near, (policy, which, any, over) => {
      const { served } = policy.destinations;
      const row = served[which % Math.max(1, served.length)];
      if (row === undefined) return;
      const { amount, shopEquivalent = null } = row.freeFrom ?? { amount: null };
      const bounds = [amount, shopEquivalent].flatMap((money) => money ?? []);
      const worths = [
        { minor: any, currency: policy.merchant.shopCurrency },
        ...bounds.map((money) => ({ ...money, minor: Math.max(0, money.minor + over) })),
      ];
      for (const worth of worths) {
        const lines = [
          { merchandiseId: 'a', quantity: 1, requiresShipping: true, subtotal: worth.minor, discount: 0 },
        ];
        const decided = decideShipping(
          compileShipping(policy, { version: 1 }),
          { currency: worth.currency, rate: '1', lines },
          { countryCode: row.country, provinceCode: null },
        );
        const charged =
          decided.kind === 'free'
            ? 'nothing'
            : decided.kind === 'flat'
              ? reader.amount(decided.flat)
              : decided.kind;
        expect(costs(policy, row.country, worth), `${row.country} ${reader.amount(worth)}`).toBe(charged);
      }
    }),
    { numRuns: 300 },
  );
});

const daysAt = (pieces: readonly Said[], path: string): number | null => {
  const piece = pieces.find((each) => each.path === path);
  return piece === undefined ? null : Number.parseInt(piece.text, 10);
};

/** What can be asked for on a day after delivery, by the page. */
function remediesBy(policy: Policy, country: CountryCode, day: number): readonly Remedy[] {
  const window = said(policy, 'RET-02');
  const refund = daysAt(window, 'returns.refundDays') ?? -1;
  const credit = daysAt(window, 'returns.creditDays') ?? refund;
  const exchanges = said(policy, 'EXCH-01');
  const exchanged = exchanges.some(({ text, path }) => path !== null && text === sayCountry(country, reader))
    ? (daysAt(exchanges, 'exchanges.days') ?? -1)
    : -1;
  return [
    ...(day <= refund ? (['refund'] as const) : []),
    ...(day <= exchanged ? (['exchange'] as const) : []),
    ...(day <= credit ? (['store-credit'] as const) : []),
  ];
}

/** The same for orders of an event: the first of its tiers whose days are not over. */
function remediesOfEvent(policy: Policy, index: number, day: number): readonly Remedy[] {
  const names = new Map<string, Remedy>([
    ['a refund', 'refund'],
    ['an exchange', 'exchange'],
    ['store credit', 'store-credit'],
  ]);
  let remedies: Remedy[] = [];
  for (const { text, path } of said(policy, 'RET-07')) {
    if (path?.startsWith(`returns.events.${index}.tiers.`) !== true) continue;
    if (path.endsWith('.throughDay')) {
      if (day <= Number.parseInt(text, 10)) return remedies;
      remedies = [];
    } else {
      const remedy = names.get(text);
      if (remedy !== undefined) remedies.push(remedy);
    }
  }
  return [];
}

test('[RET-02, RET-07, EXCH-01] law: for each day after delivery the page says what can be asked for, and the engine decides so', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.nat(), near, (policy, any, over) => {
      const [country] = policy.returns.countries;
      if (country === undefined) return;
      const { returns, exchanges } = policy;
      const tiers = returns.events.flatMap((rule) => rule.tiers.map(({ throughDay }) => throughDay));
      const days = [any % 400, returns.refundDays, returns.creditDays, exchanges.days, ...tiers]
        .map((day) => day + over)
        .filter((day) => day >= 0);
      const ordinary = returnWindow({ ...policy, returns: { ...returns, events: [] } }, country, 20_000);
      const periods = returns.events.map(({ event }) => eventOf(policy.events, event)?.period);
      const [from] = periods.map((period) => period?.from);
      const year = from?.kind === 'date' ? partsOf(parseDate(from.date) ?? 0).year : 2026;
      const placed = from === undefined ? null : dayIn(from, year);
      const index = periods.findIndex((period) => period && placed !== null && isWithin(period, placed));
      const event = placed === null || index < 0 ? null : returnWindow(policy, country, placed);
      for (const day of days) {
        if (ordinary !== null)
          expect(remediesBy(policy, country, day), `day ${day}`).toEqual(remediesOn(ordinary, day));
        if (event !== null)
          expect([...remediesOfEvent(policy, index, day)], `day ${day} of the event`).toEqual([
            ...new Set(remediesOn(event, day)),
          ]);
      }
    }),
    { numRuns: 300 },
  );
});
