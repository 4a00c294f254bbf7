import type { Rule } from '../rule.ts';
import { factsOf, pairsOf, sentenceOf, sentencesOf } from '../rule.ts';

/** `within 3 weeks of delivery or 1 month of the order`: the earlier, or the later? */
export const eitherWindow: Rule = {
  name: 'either-window',
  find: (reading) =>
    pairsOf(factsOf(reading, 'window'))
      .filter(
        ([one, other]) =>
          one.sentence === other.sentence &&
          one.anchor !== other.anchor &&
          one.anchor !== null &&
          other.anchor !== null &&
          isEither(reading.source.slice(one.to, other.from), sentenceOf(reading, one)?.plain ?? ''),
      )
      .map(([one]) => ({
        severity: 'high',
        quotes: sentencesOf(reading, [one]),
        why: 'It is not said whether the earlier or the later of the two ends it.',
        fix: 'Add “whichever is later”.',
        ...(one.topic === 'missing-parcel'
          ? { changes: [{ kind: 'set', path: 'missingParcels.closes', value: 'later' } as const] }
          : {}),
      })),
};

const isEither = (between: string, plain: string): boolean =>
  / or /.test(between) && !/\bwhichever\b|\bthe (?:earlier|later)\b/.test(plain);
