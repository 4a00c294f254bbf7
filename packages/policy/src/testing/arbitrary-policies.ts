import fc from 'fast-check';
import type { DayRule } from '../calendar/day-rule.ts';
import { daysInMonth, plainDate } from '../calendar/plain-date.ts';
import { decodeField, decodePolicy } from '../document/decode.ts';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import type { Field, Kind } from '../document/schema/kinds.ts';
import { policySchema } from '../document/schema/policy.ts';
import { largestAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';

type Arbitraries = { readonly [Each in Kind]: (field: Field<Each>) => fc.Arbitrary<unknown> };

const words = fc.oneof(
  fc.constantFrom('Free returns', '« Retours »', '返品 "無料"', 'a\\b', 'on', '0 1', '  inside  ', '<b>&'),
  fc.string({ unit: 'grapheme' }),
);
const text = (most: number) =>
  words.map((said) => said.trim()).filter((said) => said !== '' && said.length <= most);

const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
const countries = fc.constantFrom('US', 'CA', 'HK', 'JP', 'KR', 'SG', 'DE');
const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD');
const links = fc.constantFrom('/pages/contact', '/', 'https://help.example/a?b=c');
const weekdays = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const dates = whole(19_000, 25_000).map(plainDate);
const months = whole(1, 12);
const dayRules: fc.Arbitrary<DayRule> = fc.oneof(
  months.chain((month) =>
    whole(1, daysInMonth(2024, month)).map((day) => ({ kind: 'fixed' as const, month, day })),
  ),
  fc.record({
    kind: fc.constant('nth-weekday' as const),
    month: months,
    weekday: fc.constantFrom(0 as const, 1 as const, 4 as const, 6 as const),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
  }),
  dates.map((date) => ({ kind: 'date' as const, date })),
);

/** Something that a code may be, by its example: those that a policy has are time zones and provinces. */
const codes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'America/Los_Angeles': fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'UTC'),
  CA: fc.constantFrom('CA', 'NY', 'WA'),
};

const arbitraries: Arbitraries = {
  text: ({ most }) => text(most),
  textPerLanguage: ({ most }) =>
    fc.record(Object.fromEntries(locales.map((locale) => [locale, text(most)])), { requiredKeys: ['en'] }),
  code: ({ example }) => codes[example] ?? fc.constant(example),
  country: () => countries,
  currency: () => currencies,
  link: () => links,
  contact: () => fc.oneof(links, fc.constant('hello@shop.example')),
  choice: (field) => fc.constantFrom(...Object.keys(field.words)),
  flag: () => fc.boolean(),
  flags: ({ keys }) => fc.record(Object.fromEntries(Object.keys(keys).map((key) => [key, fc.boolean()]))),
  wholeNumber: ({ least, most }) => whole(least, most),
  minutes: () => whole(0, 1_439),
  money: () =>
    fc.record({ minor: fc.oneof(whole(0, 100_000), whole(0, largestAmount)), currency: currencies }),
  date: () => dates,
  weekday: () => weekdays,
  dayRule: () => dayRules,
  period: () => fc.record({ from: dayRules, until: dayRules }),
  section: ({ fields }) =>
    fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valuesOf(field)])), {
      requiredKeys: Object.keys(fields).filter((name) => fields[name]?.kind !== 'optional'),
    }),
  list: ({ item, most, ifEmpty }) => {
    const bounds = { minLength: ifEmpty === undefined ? 0 : 1, maxLength: Math.min(most, 3) };
    return item.kind === 'section'
      ? fc.array(valuesOf(item), bounds)
      : fc.uniqueArray(valuesOf(item), bounds);
  },
  orNull: ({ of }) => fc.option(valuesOf(of)),
  optional: ({ of }) => valuesOf(of),
  version: ({ is }) => fc.constant(is),
};

/** Values of a part of the schema, as different from each other as it allows. */
export function valuesOf<Each extends Kind>(field: Field<Each>): fc.Arbitrary<unknown> {
  const of: Arbitraries[Each] = arbitraries[field.kind];
  return of(field);
}

/** Policies as different from each other as the schema allows, all of them valid. */
export const arbitraryPolicies: fc.Arbitrary<Policy> = valuesOf(policySchema).map((document) => {
  const fields = decodeField(policySchema, document);
  const policy = fields.ok ? decodePolicy(settled(fields.value)) : fields;
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
});

/** What fields say about each other, put right. */
function settled(policy: Policy): Policy {
  const shop = policy.merchant.shopCurrency;
  const inShop = ({ minor }: Money): Money => ({ minor, currency: shop });
  const served = firstOf(policy.destinations.served, ({ country }) => country).map(
    ({ country, flat, freeFrom }) => ({
      country,
      flat: inShop(flat),
      freeFrom: freeFrom && {
        amount: freeFrom.amount,
        shopEquivalent:
          freeFrom.amount.currency === shop ? null : inShop(freeFrom.shopEquivalent ?? freeFrom.amount),
      },
    }),
  );
  const events = firstOf(policy.events, ({ id }) => id);
  const referring = <Rule extends { readonly event: string }>(rules: readonly Rule[]) =>
    rules.flatMap((rule, index) => {
      const event = events[index];
      return event === undefined ? [] : [{ ...rule, event: event.id }];
    });
  const { protection } = policy;
  return {
    ...policy,
    destinations: { ...policy.destinations, served },
    events,
    returns: { ...policy.returns, events: referring(policy.returns.events) },
    promotions: { ...policy.promotions, events: referring(policy.promotions.events) },
    signature: { ...policy.signature, above: inShop(policy.signature.above) },
    page: {
      ...policy.page,
      sections: firstOf(policy.page.sections, ({ section }) => section),
      order: firstOf(policy.page.order, ({ question }) => question),
      titles: firstOf(policy.page.titles, ({ question }) => question),
    },
    protection: {
      ...protection,
      offered: protection.offered && protection.price.minor > 0 && protection.waives.length > 0,
      price: inShop(protection.price),
      countries: protection.countries.filter((country) => served.some((one) => one.country === country)),
    },
  };
}

const firstOf = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] =>
  items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) === index);
