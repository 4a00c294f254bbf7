import { arrivalWindow, calendarThere, travelTo } from '../../schedule/arrive.ts';
import type { Drafted, Drafts } from './example.ts';
import { ofEach } from './example.ts';
import { isShipped } from './gaps.ts';
import { daysUntilWorkday, ordinaryDay } from './ordinary-days.ts';
import { country, daysBetween, weekday } from './values.ts';

/** Of countries so many have examples that are told. */
const mostRows = 2;

/** [CAL-05] Business days of the carrier, as days that a customer can count. */
const arrivals: Drafts = (policy) => {
  const { warehouse, carrier, transit } = policy.calendar;
  const [shipped] = warehouse.workdays;
  if (shipped === undefined) return [];
  return ofEach(transit, mostRows, (row, index): readonly Drafted[] => {
    const earliest = daysUntilWorkday(carrier.workdays, shipped, row.least);
    const latest = daysUntilWorkday(carrier.workdays, shipped, row.most);
    const travel = travelTo(policy.calendar, row.country);
    if (earliest === null || latest === null || earliest > latest || travel?.transit !== row) return [];
    const calendars = [carrier, calendarThere(policy.calendar, row.holidays)];
    const day = ordinaryDay(shipped, latest, { calendars, seasons: [] });
    if (day === null) return [];
    return [
      {
        words: 'arrives',
        slots: {
          ships: weekday('calendar.warehouse.workdays', shipped),
          country: country(`calendar.transit.${index}.country`, row.country),
          days: daysBetween(`calendar.transit.${index}.most`, earliest, latest),
        },
        otherwise: () => {
          const decided = arrivalWindow(travel, { earliest: day, latest: day, because: [] });
          return isShipped(decided, day + earliest, day + latest);
        },
      },
    ];
  });
};

/** [CAL-05] */
export const arrivalExamples = { 'CAL-05': arrivals } as const satisfies Readonly<Record<string, Drafts>>;
