import type { Database } from '../database.server.ts';
import { dateIn } from '../policy/date-in-zone.ts';
import { countAddresses } from './addresses.server.ts';
import { countSteps } from './count-steps.server.ts';
import { countHolds } from './holds.server.ts';
import { periodIn } from './period.ts';
import {
  drawAddresses,
  drawHolds,
  drawIncome,
  drawRadar,
  drawShare,
  drawSigned,
  figuresOf,
} from './pictures.server.ts';
import { countNearThresholds } from './radar.server.ts';
import { share, sumSteps } from './sums.ts';

/** The pictures of a period that an address asks for; every number is counted from the columns of the decisions. */
export async function readOverview(
  database: Database,
  shop: string,
  query: URLSearchParams,
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
) {
  const today = dateIn(timeZone, now);
  const period = periodIn(query, today);
  const [counts, radars, addresses, holds] = await Promise.all([
    countSteps(database, shop, period, timeZone),
    countNearThresholds(database, shop, period, timeZone),
    countAddresses(database, shop, period, timeZone),
    countHolds(database, shop, today, timeZone),
  ]);
  const sums = sumSteps(counts, period);
  return {
    period: period.name,
    hasOrders: sums.all.orders + sums.allBefore.orders > 0,
    figures: figuresOf(sums, period),
    free: drawShare(sums, period, { shipping: 'free' }, (sum) => share(sum.free, sum.shipped)),
    chosen: drawShare(sums, period, { protected: 'yes' }, (sum) => share(sum.protected, sum.orders)),
    income: drawIncome(sums, period),
    signed: drawSigned(sums, period),
    radars: radars.map((radar) => drawRadar(radar, period)),
    addresses: drawAddresses(addresses, period),
    holds: drawHolds(holds),
  };
}
