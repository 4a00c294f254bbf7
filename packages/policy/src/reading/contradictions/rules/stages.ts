import type { WindowFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { calendarDaysOf, together } from '../lengths.ts';
import { areRows, conditionsAgree, placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentenceOf, sentencesOf } from '../rule.ts';

/** A promise for the whole that its stages do not keep, said in other sentences: our three days, the bank's seven, within a week. */
export const stages: Rule = {
  name: 'stages',
  find: (reading) => [...inOnePlace(reading), ...fromTheOrder(reading)],
};

const total =
  /\b(?:all told|in total|in all|altogether|all in all|from start to finish|start to finish|overall|the whole (?:thing|process|way|journey)|taken together|that means|so (?:your?|the|it|we|every)|door to door|at the latest)\b/;
/** Somebody's own part of the way. */
const partly =
  /\b(?:we|our|us|bank|carrier|courier|post|mail|takes?|needs?|requires?|then|another|further|inspect|check|process|of [a-z]+(?:ing|ion|ment))\b/;

/** What counts from a delivery is the shop's where it is the parcel that comes back. */
const own = /\bwe (?:inspect|check|process|release|refund|unpack)/;

/** What a customer has time for is no stage. */
const customers =
  /\byou(?:'ve| have| can| may| must| need| get)\b|\b(?:ask|write|tell us|contact|return (?:it|them|your)|send (?:it|them) back)\b/;

/** The stages and the whole stand in one paragraph. */
function inOnePlace(reading: Reading): readonly FoundByRule[] {
  const windows = factsOf(reading, 'window');
  const wholes = windows.filter((window) => total.test(sentenceOf(reading, window)?.plain ?? ''));
  return wholes.flatMap((whole): readonly FoundByRule[] => {
    const paragraph = sentenceOf(reading, whole)?.paragraph;
    const parts = windows.filter(
      (window) =>
        window.sentence < whole.sentence &&
        window.sentence >= whole.sentence - 3 &&
        window.unit !== 'hour' &&
        !customers.test(sentenceOf(reading, window)?.plain ?? '') &&
        (window.anchor !== 'delivery' || own.test(sentenceOf(reading, window)?.plain ?? '')) &&
        sentenceOf(reading, window)?.paragraph === paragraph &&
        partly.test(sentenceOf(reading, window)?.plain ?? '') &&
        placesMeet(window.scope, whole.scope) &&
        conditionsAgree(window.scope, whole.scope),
    );
    if (parts.length < 2 || parts.length > 4) return [];
    const days = together(parts);
    return days <= calendarDaysOf(whole, whole.most) ? [] : [say(reading, [...parts, whole], days, whole)];
  });
}

/** `On your doorstep within 4 days of ordering`, while packing and the way take longer. */
function fromTheOrder(reading: Reading): readonly FoundByRule[] {
  const windows = factsOf(reading, 'window').filter(({ unit }) => unit !== 'hour' && unit !== 'minute');
  const isPlain = ({ scope }: WindowFact): boolean => scope.conditions.length === 0;
  const arrives =
    /\b(?:arriv|deliver|with you|on your doorstep|at your door|reach(?:es)? you|in your hands|receive)/;
  const promises = windows.filter(
    (window) =>
      (window.anchor === 'order' || window.anchor === 'purchase') &&
      arrives.test(sentenceOf(reading, window)?.plain ?? '') &&
      /\b(?:all|every|each|always|everything|any|never|guarantee|promise|at the latest)/.test(
        sentenceOf(reading, window)?.plain ?? '',
      ) &&
      !/\breturn|\brefund|\bclaim|\breport|\bmissing|\blost\b/.test(
        sentenceOf(reading, window)?.plain ?? '',
      ) &&
      isPlain(window),
  );
  return promises.flatMap((promise): readonly FoundByRule[] => {
    const home = windows.filter(
      (window) =>
        window.sentence !== promise.sentence && isPlain(window) && placesMeet(window.scope, promise.scope),
    );
    const packing = longest(home.filter(({ topic }) => topic === 'dispatch'));
    const way = longest(
      home.filter(
        ({ topic, anchor, unit }) => topic === 'delivery' && anchor !== 'delivery' && unit !== 'year',
      ),
    );
    if (packing === null || way === null) return [];
    const days = together([packing, way]);
    return days <= calendarDaysOf(promise, promise.most) ||
      areRows(sentenceOf(reading, way), sentenceOf(reading, promise))
      ? []
      : [say(reading, [packing, way, promise], days, promise)];
  });
}

const longest = (windows: readonly WindowFact[]): WindowFact | null =>
  windows.reduce<WindowFact | null>(
    (slow, each) =>
      slow === null || calendarDaysOf(each, each.most) > calendarDaysOf(slow, slow.most) ? each : slow,
    null,
  );

const say = (
  reading: Reading,
  windows: readonly WindowFact[],
  days: number,
  whole: WindowFact,
): FoundByRule => ({
  severity: 'high',
  quotes: quotesOf(sentencesOf(reading, windows)),
  why: `The stages may take ${days} days together, and the whole is promised in “${whole.text}”.`,
  fix: 'Promise the sum of the stages, or shorten one of them.',
});
