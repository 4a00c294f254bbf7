import { placeAt } from '../document/schema/look-up.ts';
import { policySchema } from '../document/schema/policy.ts';
import type { Field } from '../document/schema/kinds.ts';
import { isMoney } from '../document/schema/value-kinds.ts';
import type { Expected } from '../statements/statement.ts';
import type { FoundTurn } from './found.ts';

/** What is known of a policy, or of a row of it, so far: by path, with a star for the row of a list. */
export interface Known {
  readonly values: Map<string, unknown>;
  /** The words that a choice is not; once one is left it is that. */
  readonly ruledOut: Map<string, ReadonlySet<string>>;
}

export const nothingKnown = (): Known => ({ values: new Map(), ruledOut: new Map() });

/** Where the conditions of a sentence are looked up. */
export interface ConditionsAt {
  /** `destinations.served.*.` in a row, else empty. */
  readonly row: string;
  /** The lists that the sentence says by rows: whether it says any is no condition on the whole list. */
  readonly lists: ReadonlySet<string>;
  readonly saysRows: (list: string) => boolean;
  /** The value that stands there now: an amount of nothing keeps its currency. */
  readonly now: (path: string) => unknown;
}

/** Learns what the wording of a sentence asks for. */
export function learnWhatHolds(known: Known, turns: readonly FoundTurn[], at: ConditionsAt): void {
  for (const { variants, said } of turns) {
    for (const [path, expected] of Object.entries((said === null ? null : variants[said]?.when) ?? {})) {
      if (expected !== undefined) learnThat(known, path, expected, at);
    }
  }
}

/** Learns that no earlier wording of a sentence held. */
export function learnWhatDoesNot(known: Known, turns: readonly FoundTurn[], at: ConditionsAt): void {
  for (const { variants, said } of turns) {
    for (const { when = {} } of variants.slice(0, said ?? variants.length)) learnNot(known, when, at);
  }
}

const placeIn = (row: string, path: string): string => (placeAt(row + path) === null ? path : row + path);

function learnThat(known: Known, path: string, expected: Expected, at: ConditionsAt): void {
  const place = placeIn(at.row, path);
  if (typeof expected === 'object') {
    learnSame(known, place, placeIn(at.row, expected.sameAs));
    return;
  }
  if (at.lists.has(path) || known.values.has(place)) return;
  if (expected === 'nothing') known.values.set(place, nothingAt(place));
  else if (expected !== 'something') known.values.set(place, valueOf(place, expected, at.now(place)));
}

/** Two values that are the same: whichever is known says the other. */
function learnSame({ values }: Known, one: string, other: string): void {
  if (values.has(one)) values.set(other, values.get(one));
  else if (values.has(other)) values.set(one, values.get(other));
}

function valueOf(place: string, expected: boolean | number | string, now: unknown): unknown {
  if (placeAt(place)?.kind !== 'money') return expected;
  return isMoney(now) ? { minor: Number(expected), currency: now.currency } : undefined;
}

/** A condition that did not hold, when all but one of its parts are known to hold: that one did not. */
function learnNot(
  known: Known,
  when: Readonly<Record<string, Expected | undefined>>,
  at: ConditionsAt,
): void {
  const open: (readonly [string, Expected])[] = [];
  for (const [path, expected] of Object.entries(when)) {
    if (expected === undefined) continue;
    const holds = at.lists.has(path)
      ? at.saysRows(path) === (expected === 'something')
      : isKnownAs(known, placeIn(at.row, path), expected);
    if (holds === false) return;
    if (holds === null) open.push([placeIn(at.row, path), expected]);
  }
  const [only, ...more] = open;
  if (only === undefined || more.length > 0) return;
  const [place, expected] = only;
  if (expected === 'something') known.values.set(place, nothingAt(place));
  else if (typeof expected === 'boolean') known.values.set(place, !expected);
  else if (typeof expected === 'string' && expected !== 'nothing') ruleOut(known, place, expected);
}

/** Whether something is as expected; `null` when that is not known. */
function isKnownAs({ values, ruledOut }: Known, place: string, expected: Expected): boolean | null {
  if (!values.has(place))
    return typeof expected === 'string' && ruledOut.get(place)?.has(expected) === true ? false : null;
  const value = values.get(place);
  if (expected === 'something' || expected === 'nothing')
    return isNothing(value) === (expected === 'nothing');
  if (typeof expected === 'object') return null;
  return (isMoney(value) ? value.minor : value) === expected;
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function ruleOut({ values, ruledOut }: Known, place: string, word: string): void {
  const field = placeAt(place)?.field;
  if (field?.kind !== 'choice' || values.has(place)) return;
  const out = new Set([...(ruledOut.get(place) ?? []), word]);
  ruledOut.set(place, out);
  const [only, ...more] = Object.keys(field.words).filter((each) => !out.has(each));
  if (more.length === 0) values.set(place, only);
}

/** A value that is not there, as its place has it. */
export function nothingAt(place: string): unknown {
  const field = placeAt(place)?.field;
  if (field?.kind === 'list') return [];
  if (field?.kind === 'flags') return Object.fromEntries(Object.keys(field.keys).map((key) => [key, false]));
  return declaredAt(place)?.kind === 'optional' ? undefined : null;
}

/** A part of the schema as it is declared, with whether it may be absent. */
function declaredAt(path: string): Field | undefined {
  return path.split('.').reduce<Field | undefined>((field, name) => {
    const inside = field?.kind === 'orNull' || field?.kind === 'optional' ? field.of : field;
    if (inside?.kind === 'list') return inside.item;
    return inside?.kind === 'section' ? inside.fields[name] : undefined;
  }, policySchema);
}
