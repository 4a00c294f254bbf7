import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { arrivalOn } from '../checkout/arrivals.ts';
import type { PlaceFacts } from '../checkout/facts.ts';
import { placeOf } from '../checkout/place.ts';
import type { BlockRules } from '../checkout/block-rules.ts';

/** The present moment on a clock in the shop's time zone. */
export interface ShopTime {
  readonly date: PlainDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** The first and the last day of an estimated arrival. */
export interface ShownArrival {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * [CAL-02, CAL-05] When an order arrives that is placed now: an estimate, the same that stands in the titles of delivery
 * options. `null` for a country without one, and when publishing is so long ago that the dates have run out.
 */
export function shownArrival(
  { arrivals, clock }: Pick<BlockRules, 'arrivals' | 'clock'>,
  { date, minute }: ShopTime,
  place: PlaceFacts,
): ShownArrival | null {
  const { countryCode } = placeOf(place);
  const today = parseDate(date);
  if (arrivals === null || countryCode === null || today === null) return null;
  const late = clock.cutOff !== null && minute >= clock.cutOff;
  const window = arrivalOn(arrivals, countryCode, late ? today + 1 : today);
  return window && { from: plainDate(window.earliest), to: plainDate(window.latest) };
}
