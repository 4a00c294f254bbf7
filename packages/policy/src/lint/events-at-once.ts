import type { Period } from '../calendar/period.ts';
import { occurrenceFrom } from '../calendar/period.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { partsOf } from '../calendar/plain-date.ts';
import { eventOf } from '../document/events.ts';
import { isSame } from '../document/is-same.ts';
import type { Policy } from '../document/policy.ts';
import type { EventRule } from './event-rules.ts';
import { rulesOf, withoutRules } from './event-rules.ts';
import type { Finding } from './finding.ts';

/** [RET-07] Where two events run at once, the days of the one that stands first hold. */
export function eventsAtOnce(policy: Policy, day: DayNumber): readonly Finding[] {
  const rules = rulesOf(policy);
  const hiddenBy = ({ event, tiers, at }: EventRule): EventRule | undefined =>
    rules
      .slice(0, at)
      .find((earlier) => !isSame(earlier.tiers, tiers) && runTogether(policy, earlier.event, event, day));
  const hidden = rules.flatMap((rule) => {
    const by = hiddenBy(rule);
    return by === undefined ? [] : [{ rule, by }];
  });
  const events = [...new Set(hidden.map(({ rule }) => rule.event))];
  return events.flatMap((event): readonly Finding[] => {
    const first = hidden.find(({ rule }) => rule.event === event);
    if (first === undefined) return [];
    const { rule, by } = first;
    const message =
      by.event === event
        ? `“${rule.name}” has other days for returns twice: only the first ones hold.`
        : `“${rule.name}” and “${by.name}” run at the same time and give different days for returns: those of “${by.name}” hold then.`;
    return [
      {
        id: `at-once/${event}`,
        statements: ['RET-07'],
        path: `returns.events.${rule.at}`,
        message,
        fix: 'Give them periods that do not meet, or one of them no days of its own.',
        waysOut: [withoutRules(policy, event, rule.name, (at) => hidden.some((each) => each.rule.at === at))],
      },
    ];
  });
}

/** Whether two events have a day in common from now on: within the next two years, after which rules repeat themselves. */
function runTogether({ events }: Policy, one: string, other: string, day: DayNumber): boolean {
  if (one === other) return true;
  const [first, second] = [eventOf(events, one), eventOf(events, other)];
  if (first === null || second === null) return false;
  const times = timesOf(second.period, day);
  return timesOf(first.period, day).some(({ from, until }) =>
    times.some((time) => Math.max(from, time.from, day) <= Math.min(until, time.until)),
  );
}

function timesOf(period: Period, day: DayNumber) {
  const { year } = partsOf(day);
  return [year - 1, year, year + 1, year + 2].flatMap((each) => occurrenceFrom(period, each) ?? []);
}
