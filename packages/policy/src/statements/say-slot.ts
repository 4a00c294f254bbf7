import { isWeekday, itemsOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';
import { sayCounts } from '../messages/count.ts';
import { choiceJoints, jointBefore, listJoints, sentenceJoints, type Joints } from '../messages/join.ts';
import { sayWeekdays } from '../messages/weekdays.ts';
import { find, type Found, type Standpoint } from './place.ts';
import type { Reader } from './reader.ts';
import { sayValue } from './say-value.ts';
import type { Slot } from './slots.ts';
import { isChoice, isWay, ways } from './ways.ts';

/** A piece of a sentence: words of the template, or a value of the policy and where it stands. */
export interface Said {
  readonly text: string;
  readonly path: string | null;
}

/** The value or values of a slot; nothing for a path that is not in the policy, which a test does not let happen. */
export function saySlot(slot: Slot, at: Standpoint, reader: Reader): readonly Said[] {
  const found = find(at, slot.path);
  if (found === null) return [];
  const through = slot.through === null ? null : find(at, slot.through);
  if (through !== null) return [sayRange(found, through, reader)];
  const { way } = slot;
  const say = (field: Found['field'], value: unknown): string =>
    way !== null && isWay(way) ? ways[way](value, reader, at) : sayValue(field, value, reader);
  return sayFound(found, say, isChoice(way), reader);
}

/** One value, or each of a list and each switch that is on. */
function sayFound(
  { path, field, value }: Found,
  say: (field: Found['field'], value: unknown) => string,
  isChosen: boolean,
  reader: Reader,
): readonly Said[] {
  if (field.kind === 'flags') {
    const on = Object.entries(value ?? {}).flatMap(([key, isOn]) => (isOn === true ? [key] : []));
    return join(
      on.map((key) => ({ text: say(field, key), path: `${path}.${key}` })),
      listJoints(reader.locale),
    );
  }
  const item = field.kind === 'list' ? present(field.item) : null;
  if (item === null) return [{ text: say(field, value), path }];
  if (item.kind === 'weekday') {
    return [{ text: sayWeekdays(itemsOf(value).filter(isWeekday), reader.locale), path }];
  }
  return join(
    itemsOf(value).map((each, index) => ({ text: say(item, each), path: `${path}.${index}` })),
    jointsFor(item, isChosen, reader),
  );
}

function jointsFor(item: Found['field'], isChosen: boolean, { locale }: Reader): Joints {
  // What a merchant writes for shoppers are sentences.
  if (item.kind === 'textPerLanguage') return sentenceJoints(locale);
  return isChosen ? choiceJoints(locale) : listJoints(locale);
}

function sayRange(from: Found, to: Found, { locale }: Reader): Said {
  const unit = from.field.kind === 'wholeNumber' ? from.field.unit : undefined;
  const text = unit === undefined ? '' : sayCounts(Number(from.value), Number(to.value), unit, locale);
  return { text, path: from.path };
}

/** Pieces one after the other, with what stands between them. */
export const join = (pieces: readonly Said[], joints: Joints): readonly Said[] =>
  joinAll(
    pieces.map((piece) => [piece]),
    joints,
  );

/** The same for what is made of several pieces each. */
export const joinAll = (parts: readonly (readonly Said[])[], joints: Joints): readonly Said[] =>
  parts.flatMap((part, index) => {
    const joint = jointBefore(index, parts.length, joints);
    return joint === '' ? part : [{ text: joint, path: null }, ...part];
  });
