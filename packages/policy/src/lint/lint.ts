import { addBusinessDays } from '../calendar/business-days.ts';
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { addMonths, parseDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { travelTo } from '../schedule/arrive.ts';
import { eventsThatAreOver } from './event-dates.ts';
import type { Finding } from './finding.ts';
import { namesThatMislead } from './protection-name.ts';

/** What a policy promises that cannot all be kept, as of a day [LINT-01]. An empty list means that nothing was found. */
export function lintPolicy(policy: Policy, today: PlainDate): readonly Finding[] {
  const day = parseDate(today) ?? 0;
  return [
    ...destinationsWithoutEstimate(policy),
    ...windowsThatCloseBeforeDelivery(policy, day),
    ...claimsThatCloseBeforeDelivery(policy, day),
    ...namesThatMislead(policy),
    ...eventsThatAreOver(policy, day),
    ...giftsWithoutThreshold(policy),
  ];
}

function destinationsWithoutEstimate({ destinations, calendar }: Policy): readonly Finding[] {
  return destinations.served
    .filter(({ country }) => !calendar.transit.some((transit) => transit.country === country))
    .map(({ country }) => ({
      statements: ['CAL-05'],
      path: 'calendar.transit',
      message: `Orders ship to ${country}, but there is no delivery estimate for it.`,
      fix: `Add a delivery estimate for ${country}.`,
    }));
}

/** [INTL-01] Days counted from shipment can be over before the parcel is there. */
function windowsThatCloseBeforeDelivery(policy: Policy, day: DayNumber): readonly Finding[] {
  const { accepted, anchor, days } = policy.international;
  if (!accepted || anchor !== 'shipment') return [];
  const late = policy.destinations.served
    .map(({ country }) => country)
    .filter((country) => !policy.returns.countries.includes(country))
    .filter((country) => (latestTravel(policy, country, day) ?? 0) > days);
  if (late.length === 0) return [];
  return [
    {
      statements: ['INTL-01', 'CAL-05'],
      path: 'international.days',
      message: `Returns from ${late.join(', ')} close ${days} days after shipment, which can be before the parcel arrives.`,
      fix: 'Count the days from delivery, or allow more of them.',
    },
  ];
}

/** [MISS-02] The earlier of two clocks can be over before the parcel is due. */
function claimsThatCloseBeforeDelivery(policy: Policy, day: DayNumber): readonly Finding[] {
  const { closes, monthsAfterOrder } = policy.missingParcels;
  if (closes !== 'earlier') return [];
  const days = addMonths(day, monthsAfterOrder) - day;
  const late = policy.calendar.transit.filter(
    ({ country }) => (latestTravel(policy, country, day) ?? 0) > days,
  );
  return late.map(({ country }) => ({
    statements: ['MISS-02', 'CAL-05'],
    path: 'missingParcels.closes',
    message: `Claims from ${country} close a month after the order, which can be before delivery is due.`,
    fix: 'Let the later clock count.',
  }));
}

function giftsWithoutThreshold({ gifts }: Policy): readonly Finding[] {
  if (gifts.threshold !== null) return [];
  const message = 'A gift has to come back below a threshold, but the policy does not name it.';
  return [{ statements: ['GIFT-01'], path: 'gifts.threshold', message, fix: 'Name the gift threshold.' }];
}

/** The calendar days that the longest estimate takes for a parcel that ships on a day. */
function latestTravel({ calendar }: Policy, country: string, day: DayNumber): number | null {
  const travel = travelTo(calendar, country);
  const arrives = travel === null ? null : addBusinessDays(travel.isWorkday, day, travel.transit.most);
  return arrives === null ? null : arrives - day;
}
