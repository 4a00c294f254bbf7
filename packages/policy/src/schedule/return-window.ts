import { isWithin } from '../calendar/period.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { countryOf } from '../facts/place.ts';
import { eventOf } from '../document/events.ts';
import type {
  CountryCode,
  ExchangesSection,
  InternationalSection,
  PolicyEvent,
  Remedy,
  ReturnsSection,
  Tier,
} from '../document/policy.ts';
import type { Reason } from '../reasons.ts';

/** As much of a policy as the return window is decided by. */
export interface ReturnTerms {
  /** The events that `returns` refers to, others may be among them. */
  readonly events: readonly PolicyEvent[];
  readonly returns: Pick<ReturnsSection, 'countries' | 'refundDays' | 'creditDays' | 'events'>;
  readonly exchanges: Pick<ExchangesSection, 'countries' | 'days'>;
  readonly international: Pick<InternationalSection, 'accepted' | 'anchor' | 'days' | 'remedies'>;
}

/** By which days an order's returns are counted. */
export interface ReturnWindow {
  readonly anchor: 'delivery' | 'shipment';
  /** In order of days; the anchor day is day 0, and a tier's last day is included. */
  readonly tiers: readonly Tier[];
  readonly because: readonly Reason[];
}

/**
 * The days and remedies of returns for an order: an event's tiers for orders placed in it [RET-07], else refund, store
 * credit and exchange each until its day [RET-02, EXCH-01], abroad by the international rule [INTL-01].
 * @param placed the order's local date.
 * @returns `null` where returns are not accepted at all.
 */
export function returnWindow(
  policy: ReturnTerms,
  given: CountryCode,
  placed: DayNumber,
): ReturnWindow | null {
  const { returns, international } = policy;
  const country = countryOf(given);
  if (!returns.countries.includes(country)) {
    if (!international.accepted) return null;
    const { anchor, days, remedies } = international;
    const message = `Returns from ${country} are possible within ${days} days of ${anchor}.`;
    return {
      anchor,
      tiers: [{ throughDay: days, remedies }],
      because: [{ statement: 'INTL-01', message }],
    };
  }
  for (const { event: id, tiers } of returns.events) {
    const event = eventOf(policy.events, id);
    if (event === null || !isWithin(event.period, placed)) continue;
    const last = tiers.at(-1)?.throughDay ?? 0;
    const message = `For orders of ${event.name} returns are possible through day ${last} after delivery.`;
    return { anchor: 'delivery', tiers, because: [{ statement: 'RET-07', message }] };
  }
  return { anchor: 'delivery', tiers: usualTiers(policy, country), because: usualReasons(policy) };
}

/** The last day, counted from the anchor, on which a remedy can be requested; `null` when it never can. */
export function lastDayFor({ tiers }: ReturnWindow, remedy: Remedy): number | null {
  return tiers.reduce<number | null>(
    (last, tier) => (tier.remedies.includes(remedy) ? Math.max(last ?? 0, tier.throughDay) : last),
    null,
  );
}

/** What can be requested on a day, counted from the anchor; nothing before day 0. */
export function remediesOn({ tiers }: ReturnWindow, day: number): readonly Remedy[] {
  if (day < 0) return [];
  return tiers.find(({ throughDay }) => day <= throughDay)?.remedies ?? [];
}

function usualTiers({ returns, exchanges }: ReturnTerms, country: CountryCode): readonly Tier[] {
  const until: Readonly<Record<Remedy, number>> = {
    refund: returns.refundDays,
    'store-credit': returns.creditDays,
    exchange: exchanges.countries.includes(country) ? exchanges.days : -1,
  };
  const all: readonly Remedy[] = ['refund', 'exchange', 'store-credit'];
  const ends = [...new Set(all.map((remedy) => until[remedy]))]
    .filter((day) => day >= 0)
    .sort((a, b) => a - b);
  return ends.map((throughDay) => ({
    throughDay,
    remedies: all.filter((remedy) => until[remedy] >= throughDay),
  }));
}

function usualReasons({ returns }: ReturnTerms): readonly Reason[] {
  const { refundDays, creditDays } = returns;
  const message = `A refund is possible through day ${refundDays} after delivery, store credit through day ${creditDays}.`;
  return [{ statement: 'RET-02', message }];
}
