import { textIn } from '../document/texts.ts';
import { placeAt } from '../document/schema/look-up.ts';
import { present, type Described } from '../document/schema/walk.ts';
import { sayCounts } from '../messages/count.ts';
import { choiceJoints, listJoints, sentenceJoints, type Joints } from '../messages/join.ts';
import type { Slot } from '../statements/slots.ts';
import { isChoice } from '../statements/ways.ts';
import { withValue, type Found } from './found.ts';
import { hearOf, hearSaid, tableOf, type Heard } from './heard.ts';
import { firstOf, hearList, type Then } from './hear-list.ts';
import { hearValue, type Hearing } from './hear-value.ts';

/** Where a slot stands. */
export interface SlotStanding {
  /** The row of a list; empty at the root: `destinations.served.*.`. */
  readonly row: string;
  /** The value of a row that may stand there for several rows. */
  readonly together: string | null;
}

/** The value or values of a slot: the inverse of `saySlot`. */
export function hearSlot(
  { path, through, way }: Slot,
  hearing: Hearing,
  { row, together }: SlotStanding,
  at: number,
  found: Found,
  then: Then<Found>,
): Found | null {
  const inPolicy = (each: string): string => (placeAt(row + each) === null ? each : row + each);
  const absolute = inPolicy(path);
  const field = placeAt(absolute)?.field;
  if (field === undefined) return null;
  const take = (value: unknown, isEach = false) => withValue(found, { path: absolute, way, isEach, value });
  if (through !== null) {
    return hearRange({ from: absolute, through: inPolicy(through) }, field, hearing, at, found, then);
  }
  const listed = listedIn(field, way, hearing, path === together);
  if (listed === null) {
    return firstOf(hearValue(field, way, hearing, at), ({ value, to }) =>
      hearing.spend() ? then(to, take(value)) : null,
    );
  }
  return hearList<unknown>(
    hearing.text,
    at,
    (from, next) => firstOf(listed.hear(from), ({ value, to }) => (hearing.spend() ? next(to, value) : null)),
    listed.joints,
    (to, values) => then(to, take(values, path === together)),
  );
}

/** How the items of a list, or the switches that are on, are heard; `null` for a single value. */
function listedIn(
  field: Described,
  way: string | null,
  hearing: Hearing,
  isTogether: boolean,
): { readonly hear: (from: number) => Iterable<Heard>; readonly joints: Joints } | null {
  const { locale } = hearing.tables.inverse.reader;
  const joints = isChoice(way) ? choiceJoints(locale) : listJoints(locale);
  if (field.kind === 'flags' || isTogether)
    return { hear: (from) => hearValue(field, way, hearing, from), joints };
  const item = field.kind === 'list' ? present(field.item) : null;
  if (item === null || item.kind === 'weekday') return null;
  return {
    hear: (from) =>
      item.kind === 'textPerLanguage' ? hearSentencesOf(hearing, from) : hearValue(item, way, hearing, from),
    joints: item.kind === 'textPerLanguage' ? sentenceJoints(locale) : joints,
  };
}

/** One or more sentences of the merchant's own: what the policy has as one text first, else up to the end of a sentence. */
function* hearSentencesOf({ text, tables, base }: Hearing, from: number): Iterable<Heard<string>> {
  const known = base.missingParcels.checks.map((check) => textIn(check, tables.inverse.reader.locale));
  yield* hearOf(tableOf(known.map((each) => [each, each])), text, from);
  for (const { 0: end, index } of text.slice(from).matchAll(/[.!?。！？](?=\s|$|[^\s\d.])/gu)) {
    const to = from + index + end.length;
    yield { value: text.slice(from, to), to };
  }
  if (from < text.length) yield { value: text.slice(from), to: text.length };
}

/** Two numbers as a range, or one for both. */
function hearRange(
  { from, through }: { readonly from: string; readonly through: string },
  field: Described,
  { text, tables }: Hearing,
  at: number,
  found: Found,
  then: Then<Found>,
): Found | null {
  const unit = field.kind === 'wholeNumber' ? field.unit : undefined;
  const [least, next] = (text.slice(at, at + longestRange).match(/\d+/g) ?? []).map(Number);
  if (unit === undefined || least === undefined) return null;
  const ranges = [...(next === undefined ? [] : [next]), least].flatMap((most) =>
    hearSaid(sayCounts(least, most, unit, tables.inverse.reader.locale), most, text, at),
  );
  return firstOf(ranges, ({ value: most, to }) =>
    then(
      to,
      withValue(withValue(found, { ...plain, path: from, value: least }), {
        ...plain,
        path: through,
        value: most,
      }),
    ),
  );
}

const plain = { way: null, isEach: false } as const;

const longestRange = 30;
