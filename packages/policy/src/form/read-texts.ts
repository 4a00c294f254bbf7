import { joinPath } from '../document/join-path.ts';
import { locales } from '../document/locales.ts';
import type { Problem } from '../document/problem.ts';
import type { Field, Kind } from '../document/schema/kinds.ts';
import { subjectOf } from '../document/schema/kinds.ts';
import { isMoney, itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { formatAmount, parseAmount } from '../money/amount.ts';
import type { FormTexts } from './form-texts.ts';
import { formShows, isWord, keysIn } from './form-texts.ts';
import { isSingleText } from './single-text.ts';

/** Where texts are read from, and where what cannot be read is noted. */
interface Source {
  readonly texts: FormTexts;
  /** The shop's, for an amount that names none. */
  readonly currency: string;
  readonly problems: Problem[];
  readonly shown: readonly string[] | undefined;
}

type Readers = {
  readonly [Each in Kind]: (field: Field<Each>, name: string, base: unknown, source: Source) => unknown;
};

const readTyped = ({ texts }: Source, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name]?.trim() : undefined;

const asTyped = (_: unknown, name: string, base: unknown, source: Source) => readTyped(source, name) ?? base;

/** A number, nothing for an empty text; what is no number stays as it is typed, for the decoder to refuse. */
const asNumber = (_: unknown, name: string, base: unknown, source: Source) => {
  const text = readTyped(source, name);
  return text === undefined ? base : numberOf(text);
};
const numberOf = (text: string) => (/^-?\d{1,9}$/.test(text) ? Number(text) : text === '' ? undefined : text);

const onOrOff = (_: unknown, name: string, base: unknown, source: Source) => {
  const text = readTyped(source, name);
  if (text === undefined) return base;
  return text === 'on' ? true : text === 'off' || text === '' ? false : text;
};

const readers: Readers = {
  text: asTyped,
  code: asTyped,
  country: asTyped,
  currency: asTyped,
  link: asTyped,
  contact: asTyped,
  choice: asTyped,
  date: asTyped,
  wholeNumber: asNumber,
  weekday: asNumber,
  flag: onOrOff,
  flags: ({ keys }, name, base, source) =>
    Object.fromEntries(
      Object.keys(keys).map((key) => [key, onOrOff(null, `${name}.${key}`, partOf(base, key), source)]),
    ),
  textPerLanguage: (_, name, base, source) =>
    Object.fromEntries(
      locales.flatMap((locale) => {
        const said = readTyped(source, `${name}.${locale}`) ?? partOf(base, locale);
        return said === undefined || (said === '' && locale !== 'en') ? [] : [[locale, said]];
      }),
    ),
  minutes: (field, name, base, source) => {
    const text = readTyped(source, name);
    if (text === undefined) return base;
    const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
    if (time !== null) return Number(time[1]) * 60 + Number(time[2]);
    const code = text === '' ? 'empty' : 'wrong-type';
    source.problems.push({ path: name, code, message: `${subjectOf(field)} must be a time like 17:30.` });
    return 0;
  },
  money: (_, name, base, source) => {
    const before = isMoney(base) ? base : null;
    const text = readTyped(source, name) ?? (before === null ? '' : formatAmount(before));
    const currency = readTyped(source, `${name}.currency`) ?? before?.currency ?? source.currency;
    const amount = parseAmount(text, currency);
    if (amount.ok) return amount.value;
    source.problems.push({ path: name, ...amount.error });
    return { minor: 0, currency };
  },
  dayRule: (_, name, base, source) => readDay(name, base, source),
  period: (_, name, base, source) => ({
    from: readDay(`${name}.from`, partOf(base, 'from'), source),
    until: readDay(`${name}.until`, partOf(base, 'until'), source),
  }),
  section: ({ fields }, name, base, source) =>
    Object.fromEntries(
      Object.entries(fields).map(([part, field]) => [
        part,
        readTexts(field, joinPath(name, part), partOf(base, part), source),
      ]),
    ),
  list: ({ item }, name, base, source) => {
    if (isWord(item.kind)) {
      if (readTyped(source, name) === undefined) return base;
      const words = keysIn(source.texts, name);
      return item.kind === 'weekday' ? words.map(numberOf) : words;
    }
    const rows = itemsOf(base);
    const keys = readTyped(source, name) === undefined ? Object.keys(rows) : keysIn(source.texts, name);
    return keys.map((key) => readTexts(item, `${name}.${key}`, partOf(Object.assign({}, rows), key), source));
  },
  orNull: ({ of }, name, base, source) => readAbsent(of, name, base, null, source),
  optional: ({ of }, name, base, source) => readAbsent(of, name, base, undefined, source),
  version: (_, __, base) => base,
};

/** A value that may be absent: its text is empty then, or its switch off. */
function readAbsent(of: Field, name: string, base: unknown, absent: null | undefined, source: Source) {
  const text = readTyped(source, name);
  const known = base ?? undefined;
  const isThere = text === undefined ? known !== undefined : isSingleText(of) ? text !== '' : text === 'on';
  return isThere ? readTexts(of, name, known, source) : absent;
}

const partsOfKind: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['fixed', ['month', 'day']],
  ['nth-weekday', ['month', 'weekday', 'nth']],
  ['date', ['date']],
]);

/** A day by rule: of its parts those that its kind has. */
function readDay(name: string, base: unknown, source: Source): unknown {
  const kind = readTyped(source, `${name}.kind`) ?? partOf(base, 'kind');
  const parts = partsOfKind.get(kind) ?? [];
  return Object.fromEntries([
    ['kind', kind],
    ...parts.map((part) => {
      const text = readTyped(source, `${name}.${part}`);
      return [part, text === undefined ? partOf(base, part) : part === 'date' ? text : numberOf(text)];
    }),
  ]);
}

/** The value that the texts below a name say, for the decoder to judge; where there are none, what stands in `base`. */
export function readTexts<Each extends Kind>(
  field: Field<Each>,
  name: string,
  base: unknown,
  source: Source,
): unknown {
  if (source.shown !== undefined && !formShows(source.shown, name)) return base;
  const read: Readers[Each] = readers[field.kind];
  return read(field, name, base, source);
}
