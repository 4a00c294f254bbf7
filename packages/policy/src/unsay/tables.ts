import type { DayRule } from '../calendar/day-rule.ts';
import { weekdays, type Weekday } from '../calendar/plain-date.ts';
import { textIn } from '../document/texts.ts';
import { holidayNames } from '../messages/holiday-names.ts';
import { stateCodes, stateName } from '../messages/state-names.ts';
import { sayTimeOfDay } from '../messages/time-of-day.ts';
import { sayWeekdays } from '../messages/weekdays.ts';
import {
  militaryRegions,
  remedies,
  topics,
  verdicts,
  waivedFees,
  type WordTable,
} from '../statements/words.ts';
import { yearlyDays } from './hear-days.ts';
import { tableOf, type Table } from './heard.ts';
import type { ReaderInverse } from './reader-inverse.ts';

/** Everything that a language says of a few things, by its words. */
export interface Tables {
  readonly inverse: ReaderInverse;
  readonly days: Table<DayRule>;
  readonly times: Table<number>;
  readonly workdays: Table<readonly Weekday[]>;
  /** By the way that says them. */
  readonly words: Readonly<Record<string, Table<string>>>;
}

/** Every choice of working days: at least one. */
const setsOfWeekdays: readonly (readonly Weekday[])[] = Array.from({ length: 127 }, (_, index) =>
  weekdays.filter((day) => ((index + 1) & (1 << day)) !== 0),
);

/** Has a language say all that it can say of these once. */
export function tablesOf(inverse: ReaderInverse): Tables {
  const { locale } = inverse.reader;
  const worded = (table: WordTable): Table<string> =>
    tableOf(Object.entries(table).map(([word, text]) => [textIn(text, locale), word] as const));
  return {
    inverse,
    days: yearlyDays(locale),
    times: tableOf(Array.from({ length: 1440 }, (_, minutes) => [sayTimeOfDay(minutes, locale), minutes])),
    workdays: tableOf(setsOfWeekdays.map((set) => [sayWeekdays(set, locale), set])),
    words: {
      verdict: worded(verdicts),
      remedy: worded(remedies),
      fee: worded(waivedFees),
      topic: worded(topics),
      region: worded(militaryRegions),
      holiday: worded(holidayNames),
      state: tableOf(
        stateCodes().flatMap((code) => {
          const name = stateName(code);
          return name === null ? [] : [[textIn(name, locale), code]];
        }),
      ),
      territory: inverse.countries,
    },
  };
}
