import type { WindowFact } from '../../fact.ts';
import type { Quote } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, groupBy, isOfReturns, pairsOf, quotesOf, sentenceOf, sentencesOf } from '../rule.ts';
import { mayBeSame, subjectsOf } from '../questions/subjects.ts';
import { returnWindows, stepOf } from '../windows.ts';

/** Times to give back that count from different events: which one is over first depends on the parcel. */
export const anchorMix: Rule = {
  name: 'anchor-mix',
  find: (reading) => {
    const seen = new Set<string>();
    const found: FoundByRule[] = [];
    const pairs = pairsOf(returnWindows(reading).filter(({ anchor }) => anchor !== null));
    // Two of one topic tell more than a return beside an exchange.
    const sameTopicFirst = pairs.toSorted(
      ([one, two], [three, four]) => Number(three.topic === four.topic) - Number(one.topic === two.topic),
    );
    for (const [one, other] of sameTopicFirst) {
      const key = [one.anchor, other.anchor].toSorted().join(' ');
      if (one.anchor === other.anchor || one.sentence === other.sentence || seen.has(key)) continue;
      seen.add(key);
      found.push({
        severity: 'medium',
        quotes: sentencesOf(reading, [one, other]),
        why: `One time counts from the ${eventOf(one)}, the other from the ${eventOf(other)}.`,
        fix: 'Count both from the same event, or say beside each for whom it holds.',
      });
    }
    return found;
  },
};

const eventOf = ({ anchor }: WindowFact): string => (anchor ?? 'event').replaceAll('-', ' ');

const needsAnchor = [
  'return',
  'exchange',
  'ship-back',
  'missing-parcel',
  'product-issue',
  'price-adjustment',
  'refund',
  'warranty',
];

/** `within 28 days`: of what? */
export const undefinedAnchor: Rule = {
  name: 'undefined-anchor',
  find: (reading) => {
    const windows = factsOf(reading, 'window').filter(
      ({ topic, unit }) => needsAnchor.includes(topic) && unit !== 'hour' && unit !== 'minute',
    );
    return windows
      .filter(
        (window) =>
          window.anchor === null &&
          window.least === 0 &&
          !/^ (?:of|after|from|following|since)\b/.test(reading.source.slice(window.to, window.to + 12)) &&
          (window.topic !== 'refund' ||
            windows.filter(({ sentence }) => sentence === window.sentence).length === 1) &&
          isLimit(sentenceOf(reading, window)?.plain ?? '') &&
          !isSaidElsewhere(window, windows),
      )
      .map((window) => ({
        severity: 'high',
        quotes: quotesOf([
          ...sentencesOf(reading, [window]),
          ...sentencesOf(
            reading,
            windows
              .filter(
                (other) =>
                  other !== window &&
                  other.topic === window.topic &&
                  other.anchor !== null &&
                  other.sentence !== window.sentence,
              )
              .slice(0, 1),
          ),
        ]),
        why: `It is not said from when the “${window.text}” count.`,
        fix: 'Say the event: the order, the shipment or the delivery.',
      }));
  },
};

const isLimit = (plain: string): boolean =>
  /\bwithin\b|\bup to\b|\bwindow\b|\bno later than\b|\b(?:has|have) \S+ days?\b|\bafter \S+ days\b/.test(
    plain,
  ) &&
  !/\bstatutory\b|\blegal\b|\bcooling[- ]off\b|\bthe first\b|\bthen have\b|\bwill respond\b|\b(?:came|comes|arrives?|arrived|turns? up|get|gets|received?) (?:[a-z]+ )?(?:broken|damaged|faulty|crushed|wrong|chipped|cracked|smashed)\b/.test(
    plain,
  );

const isSaidElsewhere = (window: WindowFact, windows: readonly WindowFact[]): boolean =>
  windows.some(
    ({ anchor, most, unit, topic }) =>
      anchor !== null &&
      most === window.most &&
      unit === window.unit &&
      (topic === window.topic ||
        (isOfReturns(topic) && (isOfReturns(window.topic) || window.topic === 'product-issue'))),
  );

/** Some of the sentences are about one kind of goods, and not all about the same. */
function tellsGoodsApart(quotes: readonly Quote[]): boolean {
  const [first = [], ...others] = quotes.map(({ text }) => subjectsOf(text.toLowerCase()));
  return others.some((other) => other.length !== first.length || !mayBeSame(first, other));
}

/** The same number of days for two steps: asked for by then, sent by then, or arrived by then? */
export const whichEvent: Rule = {
  name: 'which-event',
  find: (reading) => {
    const windows = factsOf(reading, 'window').filter(
      (window) =>
        (isOfReturns(window.topic) || isOfReturns(sentenceOf(reading, window)?.topic ?? 'other')) &&
        // How long a refund takes is nothing that has to happen by then.
        !/\bplease allow\b/.test(sentenceOf(reading, window)?.plain ?? ''),
    );
    return groupBy(windows, ({ most, unit }) => `${most} ${unit}`).flatMap((same): readonly FoundByRule[] => {
      const [first] = same;
      const steps = new Set(same.map((window) => stepOf(reading, window)));
      const quotes = sentencesOf(reading, same).slice(0, 5);
      const isUnclear = steps.has('arrive') || (steps.has('request') && steps.has('any'));
      if (first === undefined || steps.size < 2 || quotes.length < 2 || !isUnclear) return [];
      if (tellsGoodsApart(quotes)) return [];
      return [
        {
          severity: 'high',
          quotes,
          why: `It is not said what has to happen within “${first.text}”: that it is asked for, sent, or has arrived.`,
          fix: 'Name the step in each sentence.',
        },
      ];
    });
  },
};
