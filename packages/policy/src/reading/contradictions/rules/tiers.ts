import type { CountFact, WindowFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { conditionsAgree, placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, isOfReturns, pairsOf, sentencesOf } from '../rule.ts';
import { returnWindows } from '../windows.ts';

/** Steps of days or pieces that share a day, or leave one out: `11 to 20 items`, `20 to 50 items`. */
export const tiers: Rule = {
  name: 'tiers',
  find: (reading) => [...ofDays(reading), ...ofCounts(reading)],
};

interface Tier {
  readonly least: number;
  readonly most: number | null;
}

/** What is wrong between a tier and the next one: the first number that is in both, or in neither. */
function fault(one: Tier, other: Tier): { readonly at: number; readonly isShared: boolean } | null {
  if (one.most === null || other.least === 0) return null;
  if (other.least === one.most) return { at: other.least, isShared: true };
  return other.least > one.most + 1 && other.least <= one.most + 10
    ? { at: one.most + 1, isShared: false }
    : null;
}

function ofDays(reading: Reading): readonly FoundByRule[] {
  // `Day 1 to day 14 | full refund` is such a time too, though it speaks of the refund.
  const numbered = factsOf(reading, 'window').filter(
    ({ topic, text }) => isOfReturns(topic) && /^days? \d/i.test(text),
  );
  const windows = [...new Set([...returnWindows(reading), ...numbered])];
  return pairsOf(windows).flatMap(([one, other]): readonly FoundByRule[] => {
    const [first, second] = one.most <= other.least ? [one, other] : [other, one];
    const found = follow(first, second) ? fault(first, second) : null;
    return found === null ? [] : [say(reading, first, second, `Day ${found.at}`, found.isShared)];
  });
}

const follow = (one: WindowFact, other: WindowFact): boolean =>
  one.unit === other.unit &&
  (one.anchor === other.anchor || one.anchor === null || other.anchor === null) &&
  placesMeet(one.scope, other.scope) &&
  Math.abs(one.sentence - other.sentence) <= 2;

function ofCounts(reading: Reading): readonly FoundByRule[] {
  const counts = factsOf(reading, 'count').filter(({ least, most }) => most === null || most > least);
  return counts.flatMap((one, index): readonly FoundByRule[] => {
    const other = counts[index + 1];
    if (
      other === undefined ||
      other.sentence !== one.sentence ||
      other.of !== one.of ||
      !conditionsAgree(one.scope, other.scope)
    )
      return [];
    const found = fault(one, other);
    return found === null ? [] : [say(reading, one, other, `${found.at} ${one.of}s`, found.isShared)];
  });
}

function say(
  reading: Reading,
  one: WindowFact | CountFact,
  other: WindowFact | CountFact,
  which: string,
  isShared: boolean,
): FoundByRule {
  return {
    severity: 'high',
    quotes: sentencesOf(reading, [one, other]),
    why: isShared
      ? `${which} is in “${one.text}” and in “${other.text}”.`
      : `${which} is neither in “${one.text}” nor in “${other.text}”.`,
    fix: 'Let the second step begin right after the first one ends.',
  };
}
