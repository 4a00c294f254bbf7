import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate, partsOf } from '../calendar/plain-date.ts';
import { arrivalOn, type ArrivalWindow } from '../checkout/arrivals.ts';
import type { PlaceFacts } from '../checkout/facts.ts';
import { placeOf } from '../checkout/place.ts';
import type { BlockRules } from '../checkout/block-rules.ts';
import type { Locale } from '../document/locales.ts';
import { arrivalNote } from '../messages/arrival.ts';
import { sayDays } from '../messages/days.ts';

/** The present moment on a clock in the shop's time zone. */
export interface ShopTime {
  readonly date: PlainDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

/**
 * [CAL-02, CAL-05] When an order arrives that is placed now: an estimate, the same that stands in the titles of delivery
 * options. `null` for a country without one, and when publishing is so long ago that the dates have run out.
 */
export function arrivalNow(
  { arrivals, clock }: Pick<BlockRules, 'arrivals' | 'clock'>,
  { date, minute }: ShopTime,
  place: PlaceFacts,
): ArrivalWindow | null {
  const { countryCode } = placeOf(place);
  const today = parseDate(date);
  if (arrivals === null || countryCode === null || today === null) return null;
  const late = clock.cutOff !== null && minute >= clock.cutOff;
  return arrivalOn(arrivals, countryCode, late ? today + 1 : today);
}

/**
 * The days of {@link arrivalNow} as they are read, `Dec 1–10`. `null` also where the title of a chosen delivery option says
 * them already: once is enough.
 */
export function shownArrival(
  rules: Pick<BlockRules, 'arrivals' | 'clock'>,
  now: ShopTime,
  place: PlaceFacts,
  { locale, groups }: { readonly locale: Locale; readonly groups: readonly TitledGroup[] },
): string | null {
  const window = arrivalNow(rules, now, place);
  if (window === null) return null;
  const first = partsOf(window.earliest);
  const last = partsOf(window.latest);
  const note = arrivalNote(first, last, locale);
  if (groups.some((group) => chosenTitle(group).includes(note))) return null;
  return sayDays(first, last, locale, Number(now.date.slice(0, 4)));
}

/** As much of Shopify's DeliveryGroup (checkout UI extensions) as tells what its chosen option is called. */
interface TitledGroup {
  readonly deliveryOptions: readonly { readonly handle: string; readonly title?: string | undefined }[];
  readonly selectedDeliveryOption?: { readonly handle: string } | undefined;
}

const chosenTitle = ({ deliveryOptions, selectedDeliveryOption }: TitledGroup): string =>
  deliveryOptions.find(({ handle }) => handle === selectedDeliveryOption?.handle)?.title ?? '';
