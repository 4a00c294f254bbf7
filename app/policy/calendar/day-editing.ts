import type { Choice } from './year-view.ts';

/** A holiday on a day, as it is edited. */
export interface HolidayEditing {
  /** Its name in the draft: `calendar.warehouse.holidays.7`. */
  readonly row: string;
  readonly name: string;
  /** `Every year on the 4th Thursday of November` */
  readonly falls: string;
  /** Which of the day's rules it has; `null` for one that is only observed on this day. */
  readonly rule: string | null;
}

/** Those who work by a calendar, on a day. */
export interface WorkEditing {
  readonly calendar: 'warehouse' | 'carrier';
  readonly label: string;
  readonly holidays: readonly HolidayEditing[];
  /** Whether they work on this day of the week. */
  readonly worksThatWeekday: boolean;
}

/** All that can be changed on a day. */
export interface DayEditing {
  readonly date: string;
  /** `Friday, November 27, 2026` */
  readonly title: string;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly weekdayName: string;
  readonly rules: readonly Choice[];
  readonly work: readonly WorkEditing[];
  /** The seasons and events that can begin or end on the day. */
  readonly spans: readonly Choice[];
}
