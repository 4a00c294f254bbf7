import { expect, test } from 'vitest';
import { cover } from '../../reading/coverage.ts';
import type { Outcome } from '../../reading/coverage.ts';
import { textNames, textOf } from '../../reading/measure.ts';
import { keyedTexts } from '../../reading/values/index.ts';
import { isObject } from '../document/is-object.ts';
import { decodePolicy } from '../document/decode.ts';
import { withChanges } from '../document/value-change.ts';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { readText } from '../reading/read-text.ts';
import { proposeValues } from './propose.ts';

/** What docs/reading.md says of each text: values of its key, and what became of them. */
const outcomes: readonly Outcome[] = ['exact', 'likely', 'guess', 'always', 'told', 'silent', 'wrong'];
const measured = {
  'brennholz-kontor': [5, 3, 3, 0, 5, 0, 0],
  'harrow-lane': [5, 7, 2, 1, 3, 0, 0],
  'maple-and-twine': [10, 5, 0, 1, 5, 0, 0],
  'southern-spoke': [4, 4, 3, 2, 7, 0, 0],
  'cedar-tools': [3, 6, 6, 0, 5, 0, 0],
  'loch-linen': [3, 6, 2, 3, 10, 1, 0],
  'tidewater-tea': [2, 5, 7, 4, 2, 3, 0],
  'quiet-press': [13, 6, 0, 1, 1, 0, 0],
  'alder-ceramics': [4, 4, 5, 0, 5, 2, 1],
  'ferrous-games': [2, 8, 2, 1, 8, 2, 0],
  'north-light': [12, 7, 0, 2, 2, 1, 0],
  'delta-audio': [0, 8, 7, 2, 8, 0, 0],
  'juniper-knits': [4, 4, 11, 1, 4, 1, 0],
  'plain-harbor': [8, 10, 0, 1, 2, 0, 0],
  'kiln-and-harbour': [7, 6, 7, 2, 9, 9, 0],
  'queen-west-candle': [6, 5, 5, 3, 6, 6, 0],
} as const;

/** AALLYN’s page is compared with its preset; of the others nobody has written down the values yet. */
const withoutKey = [
  'aallyn',
  ...['fernwood-lane', 'second-kettle', 'spaak-en-kabel', 'tolworth-and-dray'],
  ...['bloembol-direct', 'boreal-paddle-works', 'copperleaf-kettle', 'kirinoya-ceramics'],
  ...['papierwerk-lindau', 'saltbush-swim', 'tamarack-and-tin', 'thistle-and-fell'],
  ...['ha-penny-optics', 'puddle-and-hop', 'saltmeadow-skin', 'wuerfelhof'],
  ...['nz-baby-tuiandme', 'outback-canvas', 'patternhouse', 'prairie-plant'],
];

test('[LINT-01] every text has a key of its values, or is known to have none', () => {
  expect(Object.keys(measured).toSorted()).toEqual(Object.keys(keyedTexts).toSorted());
  expect([...Object.keys(measured), ...withoutKey].toSorted()).toEqual(textNames);
});

test.each(Object.entries(measured))(
  '[LINT-01] of the values of %s so many are proposed as docs/reading.md says',
  (name, counts) => {
    const covered = cover(name).outcomes;
    expect(outcomes.map((wanted) => covered.filter(({ outcome }) => outcome === wanted).length)).toEqual(
      counts,
    );
  },
);

test.each(Object.keys(measured))('[LINT-01] no value of %s that is marked as exact is wrong', (name) => {
  expect(cover(name).wronglyExact).toEqual([]);
});

test.each(textNames)('[LINT-01] no sentence of %s is lost: something came of it, or it is listed', (name) => {
  const reading = readText(textOf(name));
  const shop = { name: 'Shop', country: 'US', currency: 'USD', timeZone: 'UTC', contact: '/pages/contact' };
  const { values, notHeld, always, silent } = proposeValues(reading, minimalPolicy(shop));
  const heard = new Set(
    [
      ...values.flatMap(({ quotes }) => quotes),
      ...[...notHeld, ...always, ...silent].map(({ quote }) => quote),
    ].map(({ from }) => from),
  );
  expect(reading.sentences.filter(({ from }) => !heard.has(from))).toEqual([]);
});

/** Where the draft from AALLYN's page is not its preset, and why. */
const differences: Readonly<Record<string, string>> = {
  'merchant.contact': 'the app knows it, the page names a form',
  'destinations.served': 'what HK$1,000.00 is in dollars is the merchant’s word; it is asked for',
  'addresses.streetAndPoBox': 'the page says nothing of a street with a box',
  'addresses.generalDelivery': 'the page says nothing of general delivery',
  'addresses.responsibility': 'a sentence for shoppers, which the preset words its own way',
  'protection.waives':
    'the page waives fees of returns and exchanges; parcels that come back are the preset’s choice',
  'missingParcels.checks': 'sentences for shoppers, which the preset words its own way',
  'missingParcels.liability': 'a sentence for shoppers, which the preset words its own way',
  'missingParcels.carriers': 'the page links to the carriers, and its text has no address of them',
  'gifts.threshold': 'the page has no amount; a new shop keeps gifts, the preset has not said',
  'support.orderHistory': 'a sentence for shoppers, which the preset words its own way',
  'promotions.events': 'the page’s sentence instead of the preset’s',
  'page.notes': 'the merchant’s own notes',
  'page.facts': 'the merchant’s own facts',
};

test('[LINT-01] AALLYN’s page gives a draft that is its preset, but for what is explained', () => {
  const shop = { name: 'AALLYN', country: 'US', currency: 'USD', timeZone: 'UTC' };
  const base = minimalPolicy({ ...shop, contact: '/pages/faq' });
  const { values } = proposeValues(readText(textOf('aallyn')), base);
  // Of two values for one thing the merchant takes one: the first that the page says.
  const firsts = values.filter(({ id }) => id.endsWith(' 1'));
  const draft = firsts.reduce<unknown>((policy, { changes }) => withChanges(policy, changes), base);
  const decoded = decodePolicy(draft);
  expect(decoded.ok).toBe(true);
  if (!decoded.ok) return;
  expect(differing(inOrder(decoded.value), inOrder(aallyn))).toEqual(Object.keys(differences).toSorted());
});

/** Lists of countries by their names, and events without the ids that refer to them. */
const inOrder = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      Array.isArray(part) && (key === 'served' || key === 'transit')
        ? part.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
        : isObject(part) && (key === '' || !('event' in part || 'id' in part))
          ? part
          : isObject(part)
            ? { ...part, event: '', id: '' }
            : part,
    ),
  );

/** The places, two names deep, in which two policies differ. */
function differing(one: unknown, other: unknown): readonly string[] {
  if (!isObject(one) || !isObject(other)) return ['everything'];
  return Object.keys(other)
    .flatMap((section) => {
      const [mine, theirs] = [one[section], other[section]];
      if (!isObject(mine) || !isObject(theirs)) return isAlike(mine, theirs) ? [] : [section];
      return Object.keys(theirs)
        .filter((name) => !isAlike(mine[name], theirs[name]))
        .map((name) => `${section}.${name}`);
    })
    .toSorted();
}

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
