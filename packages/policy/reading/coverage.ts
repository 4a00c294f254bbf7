import { isObject } from '../src/document/is-object.ts';
import { isSame } from '../src/document/is-same.ts';
import type { ValueChange } from '../src/document/value-change.ts';
import { minimalPolicy } from '../src/presets/minimal.ts';
import type { Proposals, ProposedValue } from '../src/proposals/index.ts';
import { proposeValues } from '../src/proposals/index.ts';
import { readText } from '../src/reading/index.ts';
import { textOf } from './measure.ts';
import { keyedTexts } from './values/index.ts';
import type { Says, ValueKey } from './values/key.ts';

/**
 * What became of one value of a key. `exact`, `likely` and `guess`: proposed right, so far trusted; `wrong`: only another
 * value is proposed; `always`: told as what every policy does; `told`: told as what no policy holds; `silent`: not at all.
 */
export type Outcome = 'exact' | 'likely' | 'guess' | 'wrong' | 'always' | 'told' | 'silent';

export interface Coverage {
  readonly name: string;
  readonly outcomes: readonly { readonly key: ValueKey; readonly outcome: Outcome }[];
  /** Changes that are marked as exact and are not in the key, or that the key has another value for. */
  readonly wronglyExact: readonly ValueChange[];
  readonly proposals: Proposals;
}

/** Proposes values for a text to a shop that has said nothing yet, and compares them with its key. */
export function cover(name: string): Coverage {
  const text = keyedTexts[name];
  if (text === undefined) throw new Error(`${name} has no key.`);
  const { country, currency, keys } = text;
  const source = textOf(name);
  const shop = { name: 'Shop', country, currency, timeZone: 'UTC', contact: '/pages/contact' };
  const proposals = proposeValues(readText(source), minimalPolicy(shop));
  const stated = keys.filter((key): key is Says => key.kind === 'says');
  return {
    name,
    proposals,
    outcomes: keys.map((key) => ({ key, outcome: outcomeOf(key, source, proposals) })),
    wronglyExact: proposals.values
      .filter(({ confidence }) => confidence === 'exact')
      .flatMap((value) => wrongChanges(value, stated)),
  };
}

function outcomeOf(key: ValueKey, source: string, { values, always, notHeld }: Proposals): Outcome {
  const at = source.indexOf(key.quote);
  if (at < 0) throw new Error(`“${key.quote}” does not stand in the text.`);
  const isAt = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    from < at + key.quote.length && at < to;
  if (key.kind === 'always') return always.some(({ quote }) => isAt(quote)) ? 'always' : 'silent';
  if (key.kind === 'cannot') {
    const isTold = notHeld.some(({ quote }) => isAt(quote)) || values.some(({ quotes }) => quotes.some(isAt));
    return isTold ? 'told' : 'silent';
  }
  const touching = values.filter(({ changes }) => changes.some((change) => touches(change, key)));
  const right = touching.filter(({ changes }) => changes.some((change) => matches(change, key)));
  const best = (['exact', 'likely', 'guess'] as const).find((confidence) =>
    right.some((value) => value.confidence === confidence),
  );
  return best ?? (touching.length > 0 ? 'wrong' : 'silent');
}

/** Of a value that is marked as exact: changes without a key, and those that a key says otherwise. A group of countries has one key. */
function wrongChanges({ changes }: ProposedValue, keys: readonly Says[]): readonly ValueChange[] {
  const known = changes.filter((change) => keys.some((key) => touches(change, key)));
  const wrong = known.filter((change) => keys.some((key) => touches(change, key) && !matches(change, key)));
  return known.length === 0 ? changes : wrong;
}

/** Whether a change is about what a key is about: the same place, of a list the same row. */
function touches(change: ValueChange, { at, value }: Says): boolean {
  if (change.kind === 'remove') return false;
  if (change.path === at) {
    return !isObject(value) || change.kind === 'set' || rowOf(change.value) === rowOf(value);
  }
  const isRow = change.path.startsWith(`${at}.`) && /^\d+$/.test(change.path.slice(at.length + 1));
  return isRow && rowOf(change.value) === rowOf(value);
}

/** What names a row of a list. */
function rowOf(row: unknown): unknown {
  if (!isObject(row)) return null;
  return row['country'] ?? row['province'] ?? row['event'] ?? null;
}

const matches = (change: ValueChange, key: Says): boolean =>
  touches(change, key) && change.kind !== 'remove' && includes(change.value, key.value);

/** Whether a value has all that another one says. */
function includes(whole: unknown, part: unknown): boolean {
  if (!isObject(part)) return isSame(whole, part);
  return isObject(whole) && Object.entries(part).every(([name, value]) => includes(whole[name], value));
}
