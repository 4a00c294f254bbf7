import { decidePromise, zoneOf } from '@doorstep/policy';
import type { PromisedWindow, Reason } from '@doorstep/policy';
import { z } from 'zod';

import { zoneNamed } from '../../shop-clock.ts';
import { country, day, language, source } from '../schemas.server.ts';
import { agentTool, sourceOf } from '../tool.server.ts';

const input = {
  country,
  placed_at: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('When it is ordered: ISO 8601 with an offset or Z. Left out for now.'),
  language,
};

const days = z.object({ earliest: day, latest: day });

const output = {
  ...source,
  placed_at: z.string(),
  time_zone: z.string().describe('Of the shop: all dates are local dates there.'),
  ships: days.nullable(),
  tracking_by: day.nullable().describe('A tracking number is there by the end of this day.'),
  arrives: days
    .nullable()
    .describe('An estimate and never a guarantee; null where the policy gives none for the country.'),
};

/** [CAL-02..06] When an order placed at a time ships and arrives, as its thank-you page would promise. */
export const deliveryDates = agentTool({
  name: 'delivery_dates',
  title: 'When an order ships and arrives',
  description:
    'By the shop’s calendar, its cut-off time, holidays and busy seasons: when an order placed at a time ships, by when there is a tracking number, and when it is estimated to arrive in a country.',
  input,
  output,
  answer: ({ country: countryCode, placed_at: given, language: locale }, visit) => {
    const { policy, now } = visit;
    const placedAt = given ?? now.toISOString();
    const { timeZone } = policy.merchant;
    const zone = zoneOf(timeZone) === null ? { zone: zoneNamed(timeZone) } : {};
    const dates = decidePromise(policy, { placedAt, countryCode, ...zone });
    const because: readonly Reason[] =
      dates === null
        ? []
        : [...dates.ships.because, ...dates.trackingBy.because, ...(dates.arrives?.because ?? [])];
    return {
      ...sourceOf(visit, locale, because),
      ...{ placed_at: placedAt, time_zone: timeZone },
      ships: dates && write(dates.ships),
      tracking_by: dates && dates.trackingBy.date,
      arrives: dates?.arrives ? write(dates.arrives) : null,
    };
  },
});

const write = ({ earliest, latest }: PromisedWindow) => ({ earliest, latest });
