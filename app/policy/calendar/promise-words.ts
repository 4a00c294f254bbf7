import type { PlacedOn } from '@doorstep/policy';

import { sayDate } from './day-words.ts';
import type { Choice } from './year-view.ts';

interface Order {
  readonly date: string;
  /** As it stands in a sentence: `the United States`. */
  readonly country: string;
  /** `before 1:00 PM`; empty where the time makes no difference. */
  readonly time: string;
}

/** What an order is promised that is placed on a day: `An order placed on Friday, November 27 ships by …`. */
export function sayPromise(promise: PlacedOn | null, { date, country, time }: Order): string {
  const year = Number(date.slice(0, 4));
  const say = (day: string) => sayDate(day, year);
  const placed = ['An order placed on', say(date), time].filter((part) => part !== '').join(' ');
  if (promise === null) return `${placed} never ships: the warehouse has no working day.`;
  const { ships, arrives } = promise;
  const leaves = ships.earliest === ships.latest ? `on ${say(ships.latest)}` : `by ${say(ships.latest)}`;
  if (arrives === null) return `${placed} ships ${leaves}. There is no delivery estimate for ${country}.`;
  const reaches =
    arrives.earliest === arrives.latest
      ? `on ${say(arrives.latest)}`
      : `between ${say(arrives.earliest)} and ${say(arrives.latest)}`;
  return `${placed} ships ${leaves} and is estimated to arrive in ${country} ${reaches}.`;
}

const clock = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });

/** [CAL-02] The two halves of a day by its cut-off time; none where all orders of a day are alike. */
export function cutOffTimes(cutOff: number | null): readonly Choice[] {
  if (cutOff === null || cutOff === 0) return [];
  const time = clock.format(new Date(cutOff * 60_000));
  return [
    { value: 'before', label: `before ${time}` },
    { value: 'after', label: `from ${time} on` },
  ];
}
