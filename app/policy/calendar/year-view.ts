/** How a day is drawn: what `calendar.css` knows it by. */
export interface DayMarks {
  readonly warehouse: 'works' | 'off' | 'holiday';
  /** `there` for a holiday of the country that parcels go to. */
  readonly carrier: 'works' | 'off' | 'holiday' | 'there';
  readonly season: SpanMark;
  readonly event: SpanMark;
}

/** Which end of a season or an event a day is; `both` for one of a single day. */
export type SpanMark = 'none' | 'first' | 'within' | 'last' | 'both';

/** A day of the year view. */
export interface DayView {
  /** `2026-11-27` */
  readonly date: string;
  readonly number: number;
  /** `Friday, November 27, 2026` */
  readonly title: string;
  readonly marks: DayMarks;
  /** What the day is, in sentences: `Carriers: Veterans Day.` */
  readonly notes: readonly string[];
  /** What an order of the day is promised. */
  readonly promise: string;
}

/** A month as a table: six weeks from Sunday to Saturday, so that months of every year are as high. */
export interface MonthView {
  readonly month: number;
  readonly name: string;
  readonly weeks: readonly (readonly (DayView | null)[])[];
}

/** A choice of a select. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What an order is asked about: where it goes, and whether it comes before the cut-off time. */
export interface Asked {
  readonly to: string;
  readonly at: 'before' | 'after';
}

/** A year of the calendar as it stands in the draft. */
export interface YearView {
  readonly year: number;
  readonly today: string;
  readonly months: readonly MonthView[];
  readonly asked: Asked;
  readonly destinations: readonly Choice[];
  /** Empty when there is no cut-off time, by which orders of one day could differ. */
  readonly times: readonly Choice[];
}

/** The years that can be looked at: those that a four-digit date of the policy can be in, and nobody plans beyond. */
export const years = { first: 2000, last: 2100 } as const;
