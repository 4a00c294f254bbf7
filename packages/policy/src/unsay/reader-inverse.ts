import type { CountryCode } from '../document/country-code.ts';
import { exponentOf } from '../money/exponents.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { Reader } from '../statements/reader.ts';
import { sayCountry } from '../statements/say-value.ts';
import { tableOf, type Heard, type Table } from './heard.ts';

/** What a {@link Reader} says, the other way round: from its words to the values. */
export interface ReaderInverse {
  readonly reader: Reader;
  /** Countries by what a sentence calls them: `the United States`. */
  readonly countries: Table<CountryCode>;
  /** IANA time zones by what people call them; several have one name. */
  readonly timeZones: Table<readonly string[]>;
  /** The amounts that a text says from a place on, the longest first. */
  amountsAt(text: string, from: number): readonly Heard<Money>[];
}

/** What a reader may be asked to say: the app knows which countries, currencies and zones there are. */
export interface Sayable {
  readonly countries: readonly CountryCode[];
  readonly currencies: readonly CurrencyCode[];
  readonly timeZones: readonly string[];
}

/**
 * Turns a reader round by having it say everything once. An amount is known by what stands around its digits, and taken
 * only when the reader says it again in the same words.
 */
export function inverseOf(reader: Reader, { countries, currencies, timeZones }: Sayable): ReaderInverse {
  const frames = currencies.map((currency) => frameOf(reader, currency));
  const zones = new Map<string, readonly string[]>();
  for (const zone of timeZones) {
    const name = reader.timeZone(zone);
    zones.set(name, [...(zones.get(name) ?? []), zone]);
  }
  return {
    reader,
    countries: tableOf(countries.map((code) => [sayCountry(code, reader), code])),
    timeZones: tableOf(zones),
    amountsAt: (text, from) =>
      frames.flatMap((frame) => amountsIn(frame, text, from, reader)).sort((one, other) => other.to - one.to),
  };
}

/** What a currency is said with around the digits: `$` and nothing, or nothing and ` €`. */
interface Frame {
  readonly currency: CurrencyCode;
  readonly before: string;
  readonly after: string;
}

function frameOf(reader: Reader, currency: CurrencyCode): Frame {
  const said = reader.amount({ minor: 0, currency });
  const first = said.search(/\d/);
  const last = said.search(/\d\D*$/);
  return { currency, before: said.slice(0, first), after: said.slice(last + 1) };
}

/** The longest amount has 16 digits and what groups them. */
const longestNumber = 24;

function amountsIn(
  { currency, before, after }: Frame,
  text: string,
  from: number,
  reader: Reader,
): readonly Heard<Money>[] {
  if (!text.startsWith(before, from)) return [];
  const start = from + before.length;
  const run = /^\d[\d\s.,'’]*/.exec(text.slice(start, start + longestNumber))?.[0] ?? '';
  for (let length = run.length; length > exponentOf(currency); length -= 1) {
    const to = start + length + after.length;
    if (!text.startsWith(after, start + length)) continue;
    const money = { minor: Number(run.slice(0, length).replace(/\D/g, '')), currency };
    if (reader.amount(money) === text.slice(from, to)) return [{ value: money, to }];
  }
  return [];
}
