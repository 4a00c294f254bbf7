import type { DayRule } from '../calendar/day-rule.ts';
import { dayIn } from '../calendar/day-rule.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { partsOf } from '../calendar/plain-date.ts';
import { federalCalendar } from '../calendar/united-states.ts';
import { holidayOn } from '../calendar/workdays.ts';
import type { Policy } from '../document/policy.ts';
import { setting } from '../document/value-change.ts';
import type { Finding } from './finding.ts';

/** As many holidays as a calendar can have. */
const most = 60;

/** [CAL-05] Carriers of the United States keep its federal holidays, and the day beside one that falls on a weekend. */
export function carrierHolidays(policy: Policy, day: DayNumber): readonly Finding[] {
  if (!shipsWithinUnitedStates(policy)) return [];
  return [...missingHolidays(policy, day), ...holidaysNotObserved(policy)];
}

/** [CAL-05] Federal holidays whose next day is none of the carriers' calendar. */
function missingHolidays({ calendar: { carrier } }: Policy, day: DayNumber): readonly Finding[] {
  const missing = federalCalendar.holidays.filter(({ on }) => {
    const next = nextDay(on, day);
    return next !== null && holidayOn({ ...carrier, observed: 'none' }, next) === null;
  });
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name).join(', ');
  const holidays = [...carrier.holidays, ...missing];
  return [
    {
      id: 'federal-holidays',
      statements: ['CAL-05'],
      path: 'calendar.carrier.holidays',
      message: `Carriers within the United States do not work on these days, and estimates count on them: ${names}.`,
      fix: 'Add the federal holidays to the carriers’ calendar.',
      waysOut:
        holidays.length > most
          ? []
          : [
              {
                label: missing.length === 1 ? `Add ${names}` : `Add ${missing.length} federal holidays`,
                changes: [setting('calendar.carrier.holidays', holidays)],
              },
            ],
    },
  ];
}

/** [CAL-05] In a year in which a holiday falls on a weekend, carriers take another day off. */
function holidaysNotObserved({ calendar: { carrier } }: Policy): readonly Finding[] {
  const isFixed = carrier.holidays.some(({ on }) => on.kind === 'fixed');
  if (carrier.observed !== 'none' || !isFixed) return [];
  return [
    {
      id: 'observed-days',
      statements: ['CAL-05'],
      path: 'calendar.carrier.observed',
      message:
        'A holiday of the carriers that falls on a weekend moves to no other day; within the United States it is taken on the Friday or Monday beside it.',
      fix: 'Let the carriers take the nearest weekday off.',
      waysOut: [
        {
          label: 'Take Saturday’s on Friday, Sunday’s on Monday',
          changes: [setting('calendar.carrier.observed', federalCalendar.observed)],
        },
      ],
    },
  ];
}

const nextDay = (on: DayRule, day: DayNumber): DayNumber | null => {
  const { year } = partsOf(day);
  return [year, year + 1].map((each) => dayIn(on, each)).find((each) => each !== null && each >= day) ?? null;
};

/** The United States and a shop on its clocks: a warehouse elsewhere hands its parcels to carriers of its own country. */
const shipsWithinUnitedStates = ({ destinations, merchant }: Policy): boolean =>
  americanZones.test(merchant.timeZone) && destinations.served.some(({ country }) => country === 'US');

/** IANA names of the zones of the fifty states. */
const americanZones =
  /^(US\/|America\/(New_York|Detroit|Kentucky\/|Indiana\/|Chicago|Menominee|North_Dakota\/|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak)|Pacific\/Honolulu)/;
