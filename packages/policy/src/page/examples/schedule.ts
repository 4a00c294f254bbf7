import { dayIn } from '../../calendar/day-rule.ts';
import type { Policy } from '../../document/policy.ts';
import { shipWindow } from '../../schedule/ship.ts';
import type { Drafted, Drafts } from './example.ts';
import { ofEach } from './example.ts';
import { type Gap, exceptionsOf, gaps, isShipped, tellingGaps } from './gaps.ts';
import { daysUntilWorkday, isOrdinary, ordinaryDay, ordinaryYears, weekdayAfter } from './ordinary-days.ts';
import { days, holiday, time, weekday, words } from './values.ts';
import type { ExampleWords } from './words.ts';

/** Of seasons so many have examples. */
const mostRows = 2;

/** An order that is placed on a day of the week, in an ordinary week, and the day on which it ships. */
function ships(
  policy: Policy,
  { placed, until }: Gap,
  minute: number,
  said: ExampleWords,
): readonly Drafted[] {
  const day = ordinaryDay(placed, until + 1, exceptionsOf(policy));
  if (day === null) return [];
  return [
    {
      words: said,
      slots: {
        placed: weekday('calendar.warehouse.workdays', placed),
        ships: weekday('calendar.warehouse.workdays', weekdayAfter(placed, until)),
        time: time('calendar.cutOff', minute),
      },
      otherwise: () => isShipped(shipWindow(policy.calendar, { day, minute }), day + until, day + until),
    },
  ];
}

/** [CAL-02] Days of the week; where there is a time by which an order counts, a minute before it and at it. */
const shipping: Drafts = (policy) => {
  const { cutOff } = policy.calendar;
  if (cutOff === null) return tellingGaps(policy).flatMap((gap) => ships(policy, gap, 0, 'ships'));
  if (cutOff === 0) return [];
  // The cut-off is told on a day after which somebody works: only then does it make a difference.
  const [before] = gaps(policy)
    .filter(({ until }) => until === 1)
    .sort((one, other) => afterNext(policy, other) - afterNext(policy, one));
  if (before === undefined) return [];
  const until = afterNext(policy, before);
  return [
    ...ships(policy, before, cutOff - 1, 'shipsAt'),
    ...(until > 6 ? [] : ships(policy, { ...before, until }, cutOff, 'shipsAt')),
  ];
};

/** Days until the working day after the next one. */
const afterNext = ({ calendar }: Policy, { placed }: Gap): number =>
  daysUntilWorkday(calendar.warehouse.workdays, placed, 2) ?? 0;

/** [CAL-06] Where an order counts from midnight on: else it depends on the time of the day. */
const tracking: Drafts = (policy) =>
  policy.calendar.cutOff === null
    ? tellingGaps(policy)
        .slice(-1)
        .flatMap((gap) => ships(policy, gap, 0, 'tracked'))
    : [];

/** [CAL-03] A holiday that is the same day of the week in every year. */
const holidays: Drafts = (policy) => {
  const { warehouse } = policy.calendar;
  if (policy.calendar.cutOff !== null) return [];
  return warehouse.holidays
    .flatMap(({ name, on }, index): readonly Drafted[] => {
      if (on.kind !== 'nth-weekday') return [];
      const until = daysUntilWorkday(warehouse.workdays, on.weekday, 1);
      const placed = ordinaryYears.map((year) => dayIn(on, year) ?? 0);
      if (until === null || until > 6 || !warehouse.workdays.includes(on.weekday)) return [];
      if (!placed.every((day) => isOrdinary(day + 1, day + until, exceptionsOf(policy)))) return [];
      return [
        {
          words: 'shipsAfterHoliday',
          slots: {
            holiday: holiday(`calendar.warehouse.holidays.${index}.name`, name),
            ships: weekday('calendar.warehouse.workdays', weekdayAfter(on.weekday, until)),
          },
          otherwise: () =>
            placed
              .map((day) =>
                isShipped(shipWindow(policy.calendar, { day, minute: 0 }), day + until, day + until),
              )
              .find((each) => each !== null) ?? null,
        },
      ];
    })
    .slice(0, 1);
};

/** [CAL-04] Business days of a season, as days that a customer can count. */
const inSeasons: Drafts = (policy) => {
  const { warehouse, seasons, cutOff } = policy.calendar;
  const [placed] = warehouse.workdays;
  if (placed === undefined || cutOff !== null) return [];
  return ofEach(seasons, mostRows, (season, index): readonly Drafted[] => {
    const earliest = daysUntilWorkday(warehouse.workdays, placed, 1);
    const latest = daysUntilWorkday(warehouse.workdays, placed, season.shipsWithin);
    if (earliest === null || latest === null) return [];
    const day = ordinaryDay(placed, latest, exceptionsOf(policy), season);
    if (day === null) return [];
    return [
      {
        words: 'shipsInSeason',
        slots: {
          season: words(`calendar.seasons.${index}.name`, season.name),
          placed: weekday('calendar.warehouse.workdays', placed),
          days: days(`calendar.seasons.${index}.shipsWithin`, latest),
        },
        otherwise: () =>
          isShipped(shipWindow(policy.calendar, { day, minute: 0 }), day + earliest, day + latest),
      },
    ];
  });
};

/** [CAL-02..04, CAL-06] */
export const scheduleExamples = {
  'CAL-02': shipping,
  'CAL-03': holidays,
  'CAL-04': inSeasons,
  'CAL-06': tracking,
} as const satisfies Readonly<Record<string, Drafts>>;
