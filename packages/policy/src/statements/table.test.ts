import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import type { Described } from '../document/schema/walk.ts';
import { present } from '../document/schema/walk.ts';
import { placeAt, placesOf, statementsWithoutValue } from '../document/schema/look-up.ts';
import { textIn } from '../document/texts.ts';
import { aallyn } from '../presets/aallyn.ts';
import { statementIds } from '../statements.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { piecesOf } from './say-statement.ts';
import { partsOf, type Slot } from './slots.ts';
import type { Expected, Rows, Variant } from './statement.ts';
import { statements } from './table.ts';
import { isWay, ways } from './ways.ts';

/** A wording of the table, and the list whose row it says; the empty text at the root. */
interface Worded {
  readonly where: string;
  readonly row: string;
  readonly variant: Variant<string>;
  readonly rows: Readonly<Record<string, Rows | undefined>>;
}

const words = (where: string, row: string, variants: readonly Variant<string>[], rows: Worded['rows']) =>
  variants.map((variant, index) => ({ where: `${where}.${index}`, row, variant, rows }));

const wordsOfRows = (where: string, row: string, rows: Worded['rows']): readonly Worded[] =>
  Object.entries(rows).flatMap(([list, said]) => {
    if (said === undefined) return [];
    const inRow = `${row}${list}.*.`;
    const within = said.rows ?? {};
    return [...words(`${where} ${list}`, inRow, said.as, within), ...wordsOfRows(where, inRow, within)];
  });

const worded: readonly Worded[] = statementIds.flatMap((id) => {
  const { sentences, rows = {} } = statements[id];
  return [
    ...sentences.flatMap((variants, index) => words(`${id}.${index}`, '', variants, rows)),
    ...wordsOfRows(id, '', rows),
  ];
});

const slotsOf = (template: string): readonly Slot[] =>
  partsOf(template).flatMap((part) => (typeof part === 'string' ? [] : [part]));

const pathFrom = (row: string, path: string): string => (placeAt(row + path) === null ? path : row + path);

/** Every slot of the table with what is declared about its value. */
const slots = worded.flatMap(({ where, row, variant, rows }) =>
  locales.flatMap((locale) =>
    slotsOf(textIn(variant, locale)).flatMap(({ path, through, way }) =>
      [path, through].flatMap((each) =>
        each === null
          ? []
          : [
              {
                where,
                path: pathFrom(row, each),
                way,
                place: placeAt(pathFrom(row, each)),
                isRows: each in rows,
              },
            ],
      ),
    ),
  ),
);

/** Every condition of the table. */
const conditions = [
  ...worded.flatMap(({ where, row, variant: { when = {} } }) =>
    Object.entries(when).map(([path, expected]) => ({ where, path: pathFrom(row, path), expected })),
  ),
  ...statementIds.flatMap((id) =>
    Object.entries(statements[id].rows ?? {}).flatMap(([list, { where = [] }]) =>
      where.flatMap((condition) =>
        Object.entries(condition).map(([path, expected]) => ({
          where: `${id} ${list}`,
          path: pathFrom(`${list}.*.`, path),
          expected,
        })),
      ),
    ),
  ),
];

test('every slot is a value of the policy, and every way to say one is known', () => {
  expect(slots.filter(({ place }) => place === null)).toEqual([]);
  expect(slots.filter(({ way }) => way !== null && !isWay(way))).toEqual([]);
});

test('every language of a sentence speaks of the same values', () => {
  const speaksOf = (template: string) =>
    slotsOf(template)
      .map((slot) => JSON.stringify(slot))
      .sort();
  const differing = worded.filter(({ variant }) =>
    locales.some((locale) => String(speaksOf(textIn(variant, locale))) !== String(speaksOf(variant.en))),
  );
  expect(differing.map(({ where }) => where)).toEqual([]);
});

test('every language has its own words', () => {
  const missing = worded.flatMap(({ where, variant }) =>
    (['fr', 'ja', 'ko', 'zh-TW'] as const).flatMap((locale) =>
      variant[locale] === variant.en && /[a-z]/i.test(variant.en.replace(/\{[^}]*\}/g, ''))
        ? [`${where} in ${locale}`]
        : [],
    ),
  );
  expect(missing).toEqual([]);
});

/** What a value is said by, or whether it has to be by a way of its own: a code means nothing to a reader. */
const needsWay = (field: Described): boolean => {
  if (field.kind !== 'list') return ['choice', 'flags', 'flag'].includes(field.kind);
  const item = present(field.item);
  return item !== null && (item.kind === 'section' || needsWay(item));
};

test('no code and no list of rows is said without its words', () => {
  const bare = slots.filter(
    ({ place, way, isRows }) => place && needsWay(place.field) && way === null && !isRows,
  );
  expect(bare).toEqual([]);
});

test('every word that a choice may be is known to the way that says it, in every language', () => {
  const wordsIn = (field: Described): readonly string[] => {
    if (field.kind === 'choice') return Object.keys(field.words);
    if (field.kind === 'flags') return Object.keys(field.keys);
    const item = field.kind === 'list' ? present(field.item) : null;
    return item === null ? [] : wordsIn(item);
  };
  const unknown = slots.flatMap(({ where, way, place }) =>
    place === null || way === null || !isWay(way)
      ? []
      : wordsIn(place.field).flatMap((word) =>
          locales.flatMap((locale) => {
            const said = ways[way](word, readerIn(locale), { policy: aallyn, row: '' });
            return said === word ? [`${where}: ${word} in ${locale}`] : [];
          }),
        ),
  );
  expect(unknown).toEqual([]);
});

/** Whether a value of a kind can be what a condition expects. */
function canBe(field: Described, expected: Expected): boolean {
  if (typeof expected === 'object') return placeAt(expected.sameAs).kind === field.kind;
  if (typeof expected === 'boolean') return field.kind === 'flag';
  if (typeof expected === 'number') return field.kind === 'money' || field.kind === 'wholeNumber';
  if (expected === 'something' || expected === 'nothing')
    return field.kind !== 'flag' && field.kind !== 'choice';
  if (field.kind === 'country') return /^[A-Z]{2}$/.test(expected);
  return field.kind === 'choice' && Object.hasOwn(field.words, expected);
}

test('every condition asks for what the value can be', () => {
  const impossible = conditions.filter(({ path, expected }) => {
    const place = placeAt(path);
    return place === null || expected === undefined || !canBe(place.field, expected);
  });
  expect(impossible).toEqual([]);
});

test('[FAQ-01] every statement speaks of a value of its own, but for those that hold whatever a merchant sets', () => {
  const spoken = (id: string) =>
    [...slots, ...conditions].filter(({ where }) => where.split(/[ .]/)[0] === id).map(({ path }) => path);
  const silent = statementIds.filter((id) => {
    const own = placesOf(id);
    return !spoken(id).some((path) => own.some((place) => place === path || path.startsWith(`${place}.`)));
  });
  expect(silent).toEqual(statementsWithoutValue);
});

test('[FAQ-01] under any policy every statement is said in every language, with nothing left out', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const reader = readerIn(locale);
      for (const id of statementIds) {
        const pieces = piecesOf(policy, id, reader);
        expect(pieces.length, id).toBeGreaterThan(0);
        for (const { text, path } of pieces) {
          expect(text, `${id} ${path ?? ''}`).not.toBe('');
          if (path === null) expect(text, id).not.toMatch(/[{}]/);
          else expect(text, `${id} ${path}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }),
  );
});
