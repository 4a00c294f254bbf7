import { isObject } from '../document/is-object.ts';
import { decodeField } from '../document/decode.ts';
import type { Policy } from '../document/policy.ts';
import type { PlaceInPolicy } from '../document/schema/look-up.ts';
import { placeAt, policyPlaces } from '../document/schema/look-up.ts';
import type { PolicyPlace } from '../document/schema/paths.ts';
import { policySchema } from '../document/schema/policy.ts';

const fixed = (month: number, day: number) => ({ kind: 'fixed', month, day }) as const;
const date = (on: string) => ({ kind: 'date', date: on }) as const;

/** Where any other value of the kind would not go with the rest of the policy, or would make no difference in it. */
const fitting: Readonly<Partial<Record<PolicyPlace, unknown>>> = {
  'merchant.timeZone': 'America/New_York',
  'destinations.served.*.freeFrom.amount': { minor: 1234_00, currency: 'HKD' },
  'addresses.exceptions.*.address1': 'PO Box 10',
  'addresses.exceptions.*.zip': '10002',
  'calendar.warehouse.workdays': [2, 3, 4, 5],
  'calendar.warehouse.holidays.*.on': { kind: 'nth-weekday', month: 3, weekday: 2, nth: 2 },
  'calendar.carrier.workdays': [2, 3, 4, 5],
  'calendar.carrier.holidays.*.on': { kind: 'nth-weekday', month: 3, weekday: 3, nth: 'last' },
  'calendar.seasons.*.shipsWithin': 4,
  'calendar.seasons.*.refundWithinDays': 40,
  'calendar.transit.*.least': 3,
  'calendar.transit.*.most': 9,
  'calendar.transit.*.holidays.*.on': fixed(5, 12),
  'calendar.handOver': 15 * 60 + 30,
  'events.*.id': 'winter',
  'events.*.period': { from: date('2026-11-20'), until: date('2026-12-20') },
  'protection.countries': ['DE', 'US'],
  'missingParcels.daysAfterExpected': 30,
  'missingParcels.monthsAfterOrder': 3,
  'promotions.codesPerOrder': 3,
  'promotions.events.*.event': 'winter',
  'promotions.flashSale.periods.*': { from: fixed(2, 3), until: fixed(4, 5) },
  'tax.states.*.province': 'NY',
  'returns.countries': ['DE', 'US'],
  'returns.refundDays': 10,
  'returns.creditDays': 12,
  'returns.events.*.event': 'winter',
  'returns.events.*.tiers.*.throughDay': 5,
  'returns.refundWithin.least': 3,
  'returns.refundWithin.most': 4,
  'exchanges.countries': ['DE', 'US'],
  'exchanges.days': 8,
  'international.days': 9,
  'page.hidden': ['confirmation'],
  'page.notes.*.text': { en: 'Another note: {page.facts.made-in.says}.' },
};

/** Another value that a place of the policy may have: the fitting one, or any other of its kind. */
export function anotherValue(place: PolicyPlace, before: unknown): unknown {
  return fitting[place] ?? anotherOf(placeAt(place).field, place, before);
}

/** Any other value that a field may have, whether or not it goes with the rest of a policy. */
export function anotherOf(field: PlaceInPolicy['field'], place: string, before: unknown): unknown {
  switch (field.kind) {
    case 'text':
      return `Another ${
        place
          .split('.')
          .filter((name) => name !== '*')
          .at(-1) ?? ''
      }`;
    case 'textPerLanguage':
      return { ...(isObject(before) ? before : {}), en: `Another ${place}` };
    case 'code':
      return field.example;
    case 'country':
      return 'DE';
    case 'currency':
      return 'EUR';
    case 'link':
    case 'contact':
      return '/pages/another';
    case 'choice':
      return Object.keys(field.words).find((word) => word !== before);
    case 'flag':
      return before !== true;
    case 'flags':
      return Object.fromEntries(
        Object.keys(field.keys).map((key) => [key, !(isObject(before) && before[key] === true)]),
      );
    case 'wholeNumber':
      return before === field.least ? field.least + 1 : field.least;
    case 'minutes':
      return 9 * 60 + 5;
    case 'money':
      return { minor: 1234_00, currency: 'USD' };
    case 'date':
      return '2027-02-03';
    case 'weekday':
      return before === 2 ? 3 : 2;
    case 'dayRule':
      return { kind: 'nth-weekday', month: 5, weekday: 1, nth: 'last' };
    case 'period':
      return { from: fixed(2, 3), until: fixed(4, 5) };
    case 'list': {
      const items = Array.isArray(before) ? before : [];
      if (field.item.kind !== 'choice') return items.slice(0, -1);
      const all = Object.keys(field.item.words);
      return items.length === all.length ? all.slice(1) : all;
    }
    case 'section':
      throw new Error(`${place} is a section, which is no value.`);
    default:
      return field satisfies never;
  }
}

/** What stands at a path of a document; `undefined` where there is nothing. */
export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        Array.isArray(value) ? value[Number(name)] : isObject(value) ? value[name] : undefined,
      document,
    );

/** A policy with another value at a path. What its fields say about each other is not checked. */
export function withValueAt(policy: Policy, path: string, value: unknown): Policy {
  const decoded = decodeField(policySchema, changedAt(policy, path.split('.'), value));
  if (!decoded.ok) throw new Error(`${path}: ${JSON.stringify(decoded.error)}`);
  return decoded.value;
}

function changedAt(part: unknown, [name, ...below]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(part)) {
    const items: readonly unknown[] = part;
    return items.with(Number(name), changedAt(items[Number(name)], below, value));
  }
  return isObject(part) ? { ...part, [name]: changedAt(part[name], below, value) } : part;
}

/** The words of a list stand in a form as the list, and are changed with it. */
const isWord = (place: PolicyPlace): boolean =>
  place.endsWith('.*') && ['choice', 'country', 'weekday'].includes(placeAt(place).kind);

/** A list whose items are no words: single values, or rows with fields. */
export const isListOfRows = (place: PolicyPlace): boolean => {
  const { field } = placeAt(place);
  return field.kind === 'list' && !['choice', 'country', 'weekday'].includes(field.item.kind);
};

/** Every value that a merchant sets: those of a list in the first row of it, and a list before what is in it. */
export const leaves: readonly PolicyPlace[] = policyPlaces().filter((place) => !isWord(place));

/** Where a leaf stands, in the first row of each list. */
export const inFirstRow = (place: PolicyPlace): string => place.replaceAll('*', '0');
