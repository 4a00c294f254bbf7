import type { Joints } from '../messages/join.ts';
import type { Found } from './found.ts';
import type { Heard } from './heard.ts';

/** Goes on from a place with what was found so far; `null` when the rest is not there, and something else has to be tried. */
export type Then<So> = (at: number, soFar: So) => Found | null;

/** What can stand at a place of a list, each tried in turn. */
export type HearItem<Item> = (at: number, then: Then<Item>) => Found | null;

/**
 * A list with what stands between its items: each way to cut it is tried until the rest goes on from its end. One item,
 * or the last of several behind the last joint.
 */
export function hearList<Item>(
  text: string,
  at: number,
  hearItem: HearItem<Item>,
  joints: Joints,
  then: Then<readonly Item[]>,
): Found | null {
  const isSame = joints.between === joints.last;
  const next = (place: number, items: readonly Item[], canEnd: boolean, isLast: boolean): Found | null =>
    hearItem(place, (to, item) => {
      const all = [...items, item];
      const rest = canEnd ? then(to, all) : null;
      if (rest !== null || isLast) return rest;
      return (
        follow(text, to, joints.between, (after) => next(after, all, isSame, false)) ??
        (isSame ? null : follow(text, to, joints.last, (after) => next(after, all, true, true)))
      );
    });
  return next(at, [], true, false);
}

/** Goes on behind words, if they stand there. */
export const follow = (
  text: string,
  at: number,
  words: string,
  then: (at: number) => Found | null,
): Found | null => (text.startsWith(words, at) ? then(at + words.length) : null);

/** Tries what may be heard, one after the other. */
export function firstOf<Value>(
  heard: Iterable<Heard<Value>>,
  then: (heard: Heard<Value>) => Found | null,
): Found | null {
  for (const each of heard) {
    const found = then(each);
    if (found !== null) return found;
  }
  return null;
}
