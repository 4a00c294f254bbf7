import { replayTopics } from '@doorstep/policy';

import { drawHistogram } from '../../charts/draw-histogram.server.ts';
import { drawRows } from '../../charts/draw-rows.server.ts';
import { farthest } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { sayCount, sayGroup, sayOrders } from './figures.ts';
import { listAt, sayCountry } from './find-orders.server.ts';
import { topicWords } from './words.ts';

/** Orders by what changes about them. */
export function drawTopics({ topics }: Tally, run: string) {
  const rows = replayTopics.flatMap((topic) => {
    const count = topics[topic] ?? 0;
    if (count === 0) return [];
    const href = listAt(run, { topic });
    return [{ label: topicWords[topic], shown: sayOrders(count), href, note: null, count }];
  });
  return drawRows(rows.toSorted((one, two) => two.count - one.count));
}

/** Orders by country, with what shipping comes to under each. */
export function drawCountries({ countries }: Tally, run: string) {
  const sorted = Object.entries(countries).toSorted(
    ([, one], [, other]) => other.changed - one.changed || other.orders - one.orders,
  );
  return drawRows(
    sorted.map(([code, group]) => ({
      label: sayCountry(code),
      shown: `${sayCount(group.changed)} of ${sayOrders(group.orders)} change`,
      href: listAt(run, { country: code }),
      note: sayGroup(group),
      count: group.changed,
    })),
  );
}

/** Orders by how far they were from the published threshold of free shipping. */
export function drawBuckets({ buckets }: Tally, run: string) {
  const bins = Array.from({ length: 2 * farthest + 1 }, (_, at) => at - farthest).map((bucket) => {
    const group = buckets[String(bucket)];
    const [orders, changed] = [group?.orders ?? 0, group?.changed ?? 0];
    return {
      label: sayBucket(bucket),
      shown: `${sayCount(changed)} of ${sayOrders(orders)} change${group ? `, ${sayGroup(group)}` : ''}`,
      href: listAt(run, { bucket }),
      count: changed,
      isBelow: bucket < 0,
    };
  });
  return drawHistogram(bins, 'Ships free now');
}

/** Tenths of the threshold. */
export function sayBucket(bucket: number): string {
  if (bucket >= farthest) return `${farthest * 10}% or more above`;
  return bucket < 0
    ? `${(-bucket - 1) * 10} to ${-bucket * 10}% below`
    : `${bucket * 10} to ${(bucket + 1) * 10}% above`;
}
