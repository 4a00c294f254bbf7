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

const changesOf = (
  text: string,
  currency: string,
  country: string,
): readonly (readonly [string, unknown])[] =>
  proposeValues(readText(text), shop(currency, country)).values.flatMap(({ changes }) =>
    changes.map((change) => [change.path, change.kind === 'remove' ? null : change.value] as const),
  );

test('[SHIP-01] [CAL-05] a line that names a country heads the prices and times below it, also without an empty line between', () => {
  const text = `How much is delivery?
United Kingdom
Tracked 48: £4.95, 2 to 3 working days.
DPD Next Day: £8.50, 1 working day.

United States
Tracked parcel: £24.00 (7 to 12 working days). Free on orders over £300.`;
  const changes = changesOf(text, 'GBP', 'GB');
  const home = { country: 'GB', flat: { minor: 4_95, currency: 'GBP' }, freeFrom: null };
  expect(changes).toContainEqual(['destinations.served.0', home]);
  expect(changes).toContainEqual(['calendar.transit.0', { country: 'GB', least: 2, most: 3, holidays: [] }]);
  expect(changes).toContainEqual(rate('US', 24_00, 300_01, 'GBP'));
  expect(changes).toContainEqual(transit('US', 7, 12));
});

test('[SHIP-05] below the name of a group, the countries that are listed are those that have its price', () => {
  const text = `European Union
Parcels: £14.50, 5 to 8 working days.
We ship to Ireland and France.`;
  const served = changesOf(text, 'GBP', 'GB').filter(([path]) => path === 'destinations.served');
  const flat = { minor: 14_50, currency: 'GBP' };
  expect(served.map(([, value]) => value)).toEqual(
    ['FR', 'IE'].map((country) => ({ country, flat, freeFrom: null })),
  );
});

test('[CAL-01] [RET-01] what is said of collecting an order is neither when orders are packed nor what a return costs', () => {
  const text = `We pack orders Monday to Friday, excluding bank holidays in England.

Can I collect my order?
The studio is open Wednesday to Saturday. Please collect within 21 days; after that we refund you less a £5 restocking charge.`;
  const changes = changesOf(text, 'GBP', 'GB').filter(([path]) => path !== 'merchant.shopCurrency');
  expect(changes).toEqual([['calendar.warehouse.workdays', [1, 2, 3, 4, 5]]]);
});

test('[SIGN-01] of several carriers that a page names elsewhere the first one is proposed, and the others are told', () => {
  const text = 'Royal Mail or DPD bring your parcel.\n\nOrders over £150 need a signature.';
  const { values } = proposeValues(readText(text), shop('GBP', 'GB'));
  const signature = values.find(({ path }) => path === 'signature');
  expect(signature).toMatchObject({ confidence: 'likely', changes: [{ value: { carrier: 'Royal Mail' } }] });
  expect(signature?.note).toBe(
    'Your text names Royal Mail, DPD elsewhere: Doorstep asks for parcels by Royal Mail, unless you set another one.',
  );
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
