import { keysIn, placeAt } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';
import { z } from 'zod';

import type { TextChanges } from './draft.ts';

/** What an action changed, by name: the text before it and after it, `null` for none. */
export type Undo = Readonly<Record<string, readonly [before: string | null, after: string | null]>>;

/** What takes changes of texts back later, whatever is changed meanwhile. */
export const undoOf = (texts: FormTexts, changes: TextChanges): Undo =>
  Object.fromEntries(
    Object.entries(changes).map(([name, after]) => [name, [texts[name] ?? null, after]] as const),
  );

/**
 * The changes that take back an action, and nothing else: of a list only the rows that it added, took out or moved; of any
 * other text nothing that was changed since.
 */
export function takeBack(now: FormTexts, undo: Undo): TextChanges {
  return Object.fromEntries(
    Object.entries(undo).flatMap(([name, [before, after]]) => {
      if (placeAt(name)?.field.kind === 'list') {
        const keys = [now[name], before, after].map((text) => keysIn({ keys: text ?? '' }, 'keys'));
        const [stand = [], stood = [], put = []] = keys;
        return [[name, takeBackKeys(stand, stood, put).join(' ')] as const];
      }
      return (now[name] ?? null) === after ? [[name, before] as const] : [];
    }),
  );
}

/** Keys as they stand now without what an action did to them; what comes back stands behind what it stood behind. */
function takeBackKeys(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const unmoved = inOneOrder(before, after);
  const isTouched = (key: string) => after.includes(key) !== before.includes(key) || !unmoved.includes(key);
  const moved = before.filter((key) => after.includes(key) && isTouched(key) && now.includes(key));
  const gone = before.filter((key) => !after.includes(key) && !now.includes(key));
  const comes = before.filter((key) => moved.includes(key) || gone.includes(key));
  const stays = now.filter((key) => before.includes(key) || !after.includes(key));
  return comes.reduce<readonly string[]>(
    (keys, key) => {
      const behind = before.slice(0, before.indexOf(key)).findLast((each) => keys.includes(each));
      return keys.toSpliced(behind === undefined ? 0 : keys.indexOf(behind) + 1, 0, key);
    },
    stays.filter((key) => !moved.includes(key)),
  );
}

/** As many keys as possible that stand in the same order in both lists. */
function inOneOrder(one: readonly string[], other: readonly string[]): readonly string[] {
  const runs: (readonly string[])[] = [];
  for (const [index, key] of one.entries()) {
    const at = other.indexOf(key);
    const before = at < 0 ? [] : runs.slice(0, index).filter((run) => other.indexOf(run.at(-1) ?? '') < at);
    const longest = before.reduce<readonly string[]>(
      (long, run) => (run.length > long.length ? run : long),
      [],
    );
    runs.push(at < 0 ? [] : [...longest, key]);
  }
  return runs.reduce<readonly string[]>((long, run) => (run.length > long.length ? run : long), []);
}

const textOrNone = z.string().nullable();
const sides = z.tuple([textOrNone, textOrNone]);

/** What an Undo sends back, as far as it takes changes of texts back; `null` for what holds none. */
export function decodeUndo(text: string): Undo | null {
  const sent = z.record(z.string(), z.unknown()).safeParse(jsonIn(text));
  const changes = Object.entries(sent.success ? sent.data : {}).flatMap(([name, value]) => {
    const change = sides.safeParse(value);
    return change.success ? [[name, change.data] as const] : [];
  });
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
