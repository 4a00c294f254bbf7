import { addBusinessDays } from '../calendar/business-days.ts';
import { isWithin } from '../calendar/period.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { workdaysBy } from '../calendar/workdays.ts';
import type { DayWindow } from './ship.ts';
import type { PromisePolicy } from './terms.ts';

/**
 * When the refund for a return is due that arrived at the warehouse on a day: some business days of the warehouse, or
 * for arrivals in a season its longer time in calendar days [RET-08].
 */
export function refundWindow({ calendar, returns }: PromisePolicy, arrived: DayNumber): DayWindow | null {
  const isWorkday = workdaysBy(calendar.warehouse);
  const { least, most } = returns.refundWithin;
  const earliest = addBusinessDays(isWorkday, arrived, least);
  const usual = addBusinessDays(isWorkday, arrived, most);
  if (earliest === null || usual === null) return null;
  const season = calendar.seasons.find(
    ({ period, refundWithinDays }) => refundWithinDays !== null && isWithin(period, arrived),
  );
  if (season === undefined || season.refundWithinDays === null) {
    const message = `It is paid ${least} to ${most} business days after the return arrived.`;
    return { earliest, latest: usual, because: [{ statement: 'RET-08', message }] };
  }
  const message = `In ${season.name} it is paid up to ${season.refundWithinDays} days after the return arrived.`;
  const latest = Math.max(usual, arrived + season.refundWithinDays);
  return { earliest, latest, because: [{ statement: 'RET-08', message }] };
}
