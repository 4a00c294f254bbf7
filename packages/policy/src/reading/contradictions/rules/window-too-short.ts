import { setting } from '../../../document/value-change.ts';
import type { WindowFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { calendarDaysOf } from '../lengths.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, sentenceOf, sentencesOf } from '../rule.ts';
import { returnWindows } from '../windows.ts';

/** A time that can be over before the parcel arrives: it counts from the order or shipment, and delivery takes longer. */
export const windowTooShort: Rule = {
  name: 'window-too-short',
  find: (reading) => {
    const claims = factsOf(reading, 'window').filter(
      ({ topic }) => topic === 'missing-parcel' || topic === 'product-issue',
    );
    const windows = [
      ...new Set([...returnWindows(reading).filter(({ topic }) => topic !== 'refund'), ...claims]),
    ].filter(
      (window) =>
        isBeforeDelivery(window.anchor) &&
        !(window.anchor === 'posting' && window.topic !== 'missing-parcel') &&
        !/\bwhichever (?:ends|is|comes) later\b/.test(sentenceOf(reading, window)?.plain ?? ''),
    );
    return windows.flatMap((window): readonly FoundByRule[] => {
      const slowest = slowestDelivery(reading, window);
      if (slowest === null) return [];
      const packing =
        window.anchor === 'shipment' || window.anchor === 'posting' ? 0 : longestPacking(reading);
      const days = packing + calendarDaysOf(slowest, slowest.most);
      if (days <= calendarDaysOf(window, window.most)) return [];
      return [
        {
          severity: 'high',
          quotes: sentencesOf(reading, [window, slowest]),
          why: `Delivery may take ${days} days and more; “${window.text}” from the ${window.anchor ?? 'order'} can be over before the parcel arrives.`,
          fix: 'Count from the delivery, or allow more days than the longest delivery takes.',
          ...settling(window),
        },
      ];
    });
  },
};

/** Returns at home and faults are counted from the delivery anyway. */
function settling({ topic }: WindowFact): Pick<FoundByRule, 'changes'> {
  if (topic === 'product-issue') return {};
  return topic === 'missing-parcel'
    ? { changes: [setting('missingParcels.closes', 'later')] }
    : { changes: [setting('international.anchor', 'delivery')] };
}

const isBeforeDelivery = (anchor: WindowFact['anchor']): boolean =>
  anchor === 'order' ||
  anchor === 'purchase' ||
  anchor === 'payment' ||
  anchor === 'shipment' ||
  anchor === 'posting';

/** How long something takes before it leaves is no part of the way. */
const beforeIt =
  /\bbefore (?:it|they|we|the [a-z]+) (?:is|are|can be|goes?|leaves?|posts?|ships?|sends?)? ?(?:posted|sent|shipped|dispatched|them|it|out)?/;

function slowestDelivery(reading: Reading, window: WindowFact): WindowFact | null {
  const deliveries = factsOf(reading, 'window').filter(
    ({ topic, scope, unit, sentence }) =>
      topic === 'delivery' &&
      unit !== 'hour' &&
      !beforeIt.test(sentenceOf(reading, { sentence })?.plain ?? '') &&
      placesMeet(scope, window.scope) &&
      !scope.conditions.includes('season') &&
      scope.conditions.includes('custom') === window.scope.conditions.includes('custom'),
  );
  return deliveries.reduce<WindowFact | null>(
    (slow, each) =>
      slow === null || calendarDaysOf(each, each.most) > calendarDaysOf(slow, slow.most) ? each : slow,
    null,
  );
}

const longestPacking = (reading: Reading): number =>
  Math.max(
    0,
    ...factsOf(reading, 'window')
      .filter(
        ({ topic, unit, scope }) =>
          topic === 'dispatch' && unit !== 'hour' && !scope.conditions.includes('season'),
      )
      .map((window) => calendarDaysOf(window, window.most)),
  );
