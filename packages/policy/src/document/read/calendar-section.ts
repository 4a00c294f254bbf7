import type { Holiday, WorkCalendar } from '../../calendar/workdays.ts';
import type { CalendarSection, Season, Transit } from '../calendar-section.ts';
import type { PolicyEvent } from '../events.ts';
import { section } from './decode-section.ts';
import type { Reader } from './reader.ts';
import { choice, flag, list, orNull, refuse, refused, text, whole } from './reader.ts';
import { country, dayRule, days, minutes, period, weekday } from './values.ts';

const holiday = section<Holiday>('The holiday', { name: text("The holiday's name", 60), on: dayRule });

const workdays: Reader<WorkCalendar['workdays']> = (value, path, problems) => {
  const read = list('The working days', weekday, 7)(value, path, problems);
  if (read !== refused && read.length === 0) {
    return refuse(problems, path, 'empty', 'At least one day of the week must be a working day.');
  }
  return read;
};

const workCalendar = (label: string) =>
  section<WorkCalendar>(label, {
    workdays,
    holidays: list('The holidays', holiday, 60),
    observed: choice('Holidays on a weekend', ['none', 'nearest-weekday', 'sunday-to-monday'] as const),
  });

const season = section<Season>('The season', {
  name: text("The season's name", 60),
  period,
  shipsWithin: whole('Business days to ship', 1, 30),
  refundWithinDays: orNull(days('Days to a refund')),
});

const transit = section<Transit>('The delivery estimate', {
  country,
  least: whole('The shortest delivery', 0, 100),
  most: whole('The longest delivery', 0, 100),
  holidays: list('The holidays at the destination', holiday, 60),
});

/** [RET-07, PROMO-02] */
export const event = section<PolicyEvent>('The event', {
  id: text("The event's id", 60),
  name: text("The event's name", 60),
  period,
});

/** [CAL-01..07] */
export const calendar = section<CalendarSection>('The calendar', {
  warehouse: workCalendar("The warehouse's calendar"),
  carrier: workCalendar("The carriers' calendar"),
  cutOff: orNull(minutes('The cut-off time')),
  seasons: list('The seasons', season, 10),
  transit: list('The delivery estimates', transit, 250),
  handOver: minutes('The pick-up time'),
  arrivalInTitles: flag('The arrival in the names of shipping options'),
  scanGapHours: whole('Hours from pick-up to the first scan', 0, 72),
});
