import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, measure, textNames, textOf, today } from '../../../reading/measure.ts';
import { isObject } from '../../document/is-object.ts';
import { takeWayOut } from '../../lint/way-out.ts';
import { minimalPolicy } from '../../presets/minimal.ts';
import { readText } from '../read-text.ts';
import { findContradictions } from './find-contradictions.ts';

/** What docs/reading.md says of each text: contradictions of the key, those that are found, findings beside them. */
const measured = [
  ['aallyn', 69, 64, 3],
  ['alder-ceramics', 12, 12, 0],
  ['bloembol-direct', 6, 6, 0],
  ['boreal-paddle-works', 6, 6, 0],
  ['brennholz-kontor', 4, 4, 0],
  ['cedar-tools', 10, 10, 0],
  ['copperleaf-kettle', 5, 5, 0],
  ['delta-audio', 15, 14, 0],
  ['fernwood-lane', 9, 7, 2],
  ['ferrous-games', 14, 14, 0],
  ['ha-penny-optics', 9, 4, 8],
  ['harrow-lane', 5, 5, 0],
  ['juniper-knits', 12, 12, 0],
  ['kiln-and-harbour', 7, 6, 4],
  ['kirinoya-ceramics', 5, 4, 0],
  ['loch-linen', 11, 11, 0],
  ['maple-and-twine', 0, 0, 0],
  ['north-light', 0, 0, 0],
  ['nz-baby-tuiandme', 5, 0, 1],
  ['outback-canvas', 5, 2, 0],
  ['papierwerk-lindau', 6, 6, 0],
  ['patternhouse', 5, 3, 0],
  ['plain-harbor', 0, 0, 0],
  ['prairie-plant', 5, 4, 1],
  ['puddle-and-hop', 9, 0, 2],
  ['queen-west-candle', 5, 3, 5],
  ['quiet-press', 0, 0, 0],
  ['saltbush-swim', 7, 7, 0],
  ['saltmeadow-skin', 9, 2, 1],
  ['second-kettle', 9, 9, 0],
  ['southern-spoke', 4, 4, 1],
  ['spaak-en-kabel', 10, 10, 0],
  ['tamarack-and-tin', 0, 0, 0],
  ['thistle-and-fell', 6, 6, 0],
  ['tidewater-tea', 13, 13, 0],
  ['tolworth-and-dray', 9, 9, 0],
  ['wuerfelhof', 0, 0, 3],
] as const;

test('[LINT-01] every text that is there is measured', () => {
  expect(measured.map(([name]) => name)).toEqual(textNames);
});

test.each(measured)(
  '[LINT-01] of the text of %s, of %i contradictions %i are found, and %i findings are none of them',
  (name, contradictions, found, beside) => {
    const result = measure(name);
    expect([
      result.contradictions,
      result.contradictions - result.missed.length,
      result.beside.length,
    ]).toEqual([contradictions, found, beside]);
  },
);

test('[LINT-01] the keys quote their texts exactly', () => {
  for (const name of textNames)
    for (const quote of keyOf(name).contradictions.flatMap(({ quotes }) => quotes))
      expect(textOf(name)).toContain(quote);
});

test('[LINT-01] a finding quotes the text exactly, says why and what would settle it, and has an id of its own', () => {
  for (const name of textNames) {
    const { findings } = measure(name);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { quotes, why, fix } of findings) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { text, from, to } of quotes) expect(textOf(name).slice(from, to)).toBe(text);
      expect(`${why} ${fix}`).toMatch(/^.+\. .+\.$/s);
    }
  }
});

test('[LINT-01] the changes of a finding are changes that a policy can take', () => {
  const changes = measure('aallyn').findings.flatMap((finding) => finding.changes ?? []);
  expect(changes.length).toBeGreaterThan(5);
  const policy = minimalPolicy({
    name: 'Elm Street',
    currency: 'USD',
    country: 'US',
    timeZone: 'America/New_York',
    contact: '/pages/contact',
  });
  for (const change of changes) {
    const changed: unknown = takeWayOut(policy, { label: 'Take it', changes: [change] });
    const value = change.path
      .split('.')
      .reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), changed);
    expect({ path: change.path, value }).toEqual({
      path: change.path,
      value: 'value' in change ? change.value : undefined,
    });
  }
});

test('[LINT-01] words elsewhere in a text change no id of a finding, so that a decision about it is kept', () => {
  const idsOf = (text: string) => findContradictions(readText(text), today).map(({ id }) => id);
  const text = textOf('cedar-tools');
  expect(idsOf(`${text}\n\nOur workshop has a garden.\n`)).toEqual(idsOf(text));
});

test('[LINT-01] noise and hostile texts of a million characters come to an end, quoted exactly', () => {
  const parts = [
    'Free shipping on orders over $100 to Canada. ',
    '(For U.S. customers only)\n\n',
    'until may 1, ',
    '1,',
    '((((',
    '😀 ',
  ];
  const text = parts.map((part) => part.repeat(Math.ceil(170_000 / part.length))).join('');
  const reading = readText(text);
  // Everything that is searched is searched within a sentence, and no sentence is long: the time is linear in the text.
  expect(
    reading.sentences.reduce((longest, { plain }) => Math.max(longest, plain.length), 0),
  ).toBeLessThanOrEqual(700);
  const findings = findContradictions(reading, today);
  expect(findings.length).toBeGreaterThan(0);
  for (const { quotes } of findings)
    for (const { text: quote, from, to } of quotes) expect(text.slice(from, to)).toBe(quote);
}, 180_000);

test('[LINT-01] what no policy is never fails', () => {
  const words = fc.constantFrom(
    '$1',
    'over',
    'free',
    'day 1 to 2',
    '\n',
    '(For U.S. customers only)\n\n',
    'returns',
    'within 3 days',
    'of delivery. ',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(Array.isArray(findContradictions(readText(given), today))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
