import { keysIn } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';

import { sayWeekdayName } from './day-words.ts';
import { workCalendars } from './edit-calendar.ts';

/** The days of the week on which somebody works. */
export interface WorkingWeek {
  readonly calendar: string;
  readonly label: string;
  readonly days: readonly { readonly weekday: number; readonly name: string; readonly works: boolean }[];
}

/** The weeks of warehouse and carriers, from Sunday on as the year is drawn. */
export const workingWeeks = (texts: FormTexts): readonly WorkingWeek[] =>
  Object.entries(workCalendars).map(([calendar, label]) => ({
    calendar,
    label,
    days: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
      weekday,
      name: sayWeekdayName(weekday),
      works: keysIn(texts, `calendar.${calendar}.workdays`).includes(String(weekday)),
    })),
  }));
