import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../reading/measure.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { readText } from '../reading/read-text.ts';
import { decodePolicy } from '../document/decode.ts';
import { takeWayOut } from '../lint/way-out.ts';
import { proposeValues } from './propose.ts';

const shop = (currency: string, country: string) =>
  minimalPolicy({ ...{ name: 'Shop', currency, country, timeZone: 'UTC' }, contact: '/pages/contact' });

const certain = (name: string, currency: string, country: string) =>
  proposeValues(readText(textOf(name)), shop(currency, country)).values.flatMap(
    ({ path, confidence, changes }) =>
      confidence !== 'exact'
        ? []
        : changes.map((change) => [path, change.kind === 'remove' ? null : change.value] as const),
  );

const rate = (country: string, flat: number, free: number, currency: string) =>
  [
    'destinations.served',
    {
      country,
      flat: { minor: flat, currency },
      freeFrom: { amount: { minor: free, currency }, shopEquivalent: null },
    },
  ] as const;
const transit = (country: string, least: number, most: number) =>
  ['calendar.transit', { country, least, most, holidays: [] }] as const;

test('[LINT-01] of a text that has two times for a return none is exact, and a country has the rate that names it', () => {
  const values = certain('brennholz-kontor', 'EUR', 'DE');
  expect(values.filter(([path]) => path === 'returns.refundDays')).toEqual([]);
  expect(values).toContainEqual(rate('DE', 4_95, 39_00, 'EUR'));
  expect(values).toContainEqual(rate('FR', 14_95, 100_00, 'EUR'));
  expect(values).toContainEqual(transit('DE', 2, 3));
  expect(values).not.toContainEqual(transit('DE', 4, 7));
});

test('[LINT-01] what no policy can hold is told with its sentence, and every value has one', () => {
  const { values, notHeld } = proposeValues(readText(textOf('harrow-lane')), shop('USD', 'US'));
  expect(notHeld.map(({ quote }) => quote.text.slice(0, 27))).toContain('Parcels for other countries');
  for (const { quotes } of values) expect(quotes.length).toBeGreaterThan(0);
});

test('[CAL-01] a page that says on which days the shop is closed proposes the others', () => {
  const { values } = proposeValues(
    readText('Our workshop is closed on Sundays and Mondays.'),
    shop('USD', 'US'),
  );
  expect(values.flatMap(({ changes }) => changes)).toEqual([
    { kind: 'set', path: 'calendar.warehouse.workdays', value: [2, 3, 4, 5, 6] },
  ]);
});

test('[LINT-01] whatever is pasted, what is proposed makes a policy or is refused with its reasons', () => {
  const pieces = [
    'Free shipping over ',
    '$50',
    ' to Canada',
    '. ',
    'Returns within ',
    '14 days',
    ' of delivery',
    ' cost ',
    '€5',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
      const base = shop('USD', 'US');
      const { values } = proposeValues(readText(parts.join('')), base);
      const changes = values.flatMap((value) => value.changes);
      expect(decodePolicy(takeWayOut(base, { label: '', changes })).ok).toBe(true);
    }),
  );
});
