import type { PostalAddress } from '../addresses/address.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate, partsOf } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { placeOf, type Place } from '../facts/place.ts';
import { arrivalNote } from '../messages/arrival.ts';
import { sayDays } from '../messages/days.ts';
import { mayPromiseDays } from '../orders/hold.ts';
import { arrivalOn, type ArrivalWindow } from '../rules/arrivals.ts';
import type { NoticeRules } from '../rules/blocks.ts';
import { countedDay } from '../schedule/counted-day.ts';
import type { CartLine } from './cart.ts';
import { findChosenMethod, findChosenOption, type DeliveryGroup } from './delivery-group.ts';

/** The present moment on a clock in the shop's time zone. */
export interface ShopTime {
  readonly date: PlainDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** As much of the published rules as the arrival is decided by. */
export type ArrivalViewRules = Pick<NoticeRules, 'arrivals' | 'clock' | 'destinations' | 'addresses'>;

/** What Shopify says of a checkout of which the arrival is shown. */
export interface ArrivalFacts {
  readonly lines: readonly CartLine[];
  readonly groups: readonly DeliveryGroup[];
  /** Where the order goes; the country alone while no more is known of it, or may be read. */
  readonly address: PostalAddress;
  readonly locale: Locale;
}

/**
 * [CAL-02, CAL-05] When an order arrives that is placed now: an estimate, the same that stands in the titles of delivery
 * options. `null` for a country without one, and when publishing is so long ago that the dates have run out.
 */
export function arrivalNow(
  { arrivals, clock }: Pick<ArrivalViewRules, 'arrivals' | 'clock'>,
  { date, minute }: ShopTime,
  place: Place,
): ArrivalWindow | null {
  const { countryCode } = placeOf(place);
  const today = parseDate(date);
  if (arrivals === null || countryCode === null || today === null) return null;
  return arrivalOn(arrivals, countryCode, countedDay(clock.cutOff, { day: today, minute }));
}

/**
 * The days of {@link arrivalNow} as they are read, `Dec 1–10`. `null` for an order that will wait for its address [ADDR-02] or
 * that no carrier brings, and where the title of a chosen delivery option says the days already: once is enough.
 */
export function showArrival(
  rules: ArrivalViewRules,
  now: ShopTime,
  { lines, groups, address, locale }: ArrivalFacts,
): string | null {
  const window = arrivalNow(rules, now, address);
  const order = {
    lines: lines.map(({ quantity, merchandise: { requiresShipping } }) => ({ quantity, requiresShipping })),
    deliveryMethod: findChosenMethod(groups),
    shippingAddress: address,
  };
  if (window === null || !mayPromiseDays(rules, order)) return null;
  const first = partsOf(window.earliest);
  const last = partsOf(window.latest);
  const note = arrivalNote(first, last, locale);
  if (groups.some((group) => findChosenOption(group)?.title?.includes(note))) return null;
  return sayDays(first, last, locale, Number(now.date.slice(0, 4)));
}
