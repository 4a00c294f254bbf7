import { addBusinessDays } from '../calendar/business-days.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { addMonths } from '../calendar/plain-date.ts';
import type { Policy, Transit } from '../document/policy.ts';
import { travelTo } from '../schedule/arrive.ts';
import type { Finding } from './finding.ts';
import type { WayOut } from './way-out.ts';

/** [CAL-05] Countries that are shipped to, and of which nobody is told how long that takes. */
export function destinationsWithoutEstimate({ destinations, calendar }: Policy): readonly Finding[] {
  return destinations.served
    .filter(({ country }) => !calendar.transit.some((transit) => transit.country === country))
    .map(({ country }) => ({
      id: `estimate/${country}`,
      statements: ['CAL-05'],
      path: 'calendar.transit',
      message: `Orders ship to ${country}, but there is no delivery estimate for it.`,
      fix: `Add a delivery estimate for ${country}.`,
      waysOut: [estimateFor(country, calendar.transit)],
    }));
}

/** As slow as the slowest country of the policy, which promises nobody too much. */
function estimateFor(country: string, known: readonly Transit[]): WayOut {
  const { least, most } = known.reduce((slow, each) => (each.most > slow.most ? each : slow), {
    least: 2,
    most: 10,
  });
  return {
    label: `Estimate ${least} to ${most} business days for ${country}`,
    changes: [{ kind: 'add', path: 'calendar.transit', value: { country, least, most, holidays: [] } }],
  };
}

/** The longest that a policy can allow. */
const longest = 366;

/** [INTL-01] Days counted from shipment can be over before the parcel is there. */
export function windowsThatCloseBeforeDelivery(policy: Policy, day: DayNumber): readonly Finding[] {
  const { accepted, anchor, days } = policy.international;
  if (!accepted || anchor !== 'shipment') return [];
  const late = policy.destinations.served
    .map(({ country }) => country)
    .filter((country) => !policy.returns.countries.includes(country))
    .map((country) => ({ country, travel: latestTravel(policy, country, day) ?? 0 }))
    .filter(({ travel }) => travel > days);
  if (late.length === 0) return [];
  const needed = Math.max(...late.map(({ travel }) => travel));
  const named = late.map(({ country }) => country).join(', ');
  return [
    {
      id: 'international-days',
      statements: ['INTL-01', 'CAL-05'],
      path: 'international.days',
      message: `Returns from ${named} close ${days} days after shipment, which can be before the parcel arrives.`,
      fix: 'Count the days from delivery, or allow more of them.',
      waysOut: [
        {
          label: 'Count the days from delivery',
          changes: [{ kind: 'set', path: 'international.anchor', value: 'delivery' }],
        },
        ...(needed > longest
          ? []
          : [
              {
                label: `Allow ${needed} days`,
                changes: [{ kind: 'set', path: 'international.days', value: needed } as const],
              },
            ]),
      ],
    },
  ];
}

/** [MISS-02] The earlier of two clocks can be over before the parcel is due. */
export function claimsThatCloseBeforeDelivery(policy: Policy, day: DayNumber): readonly Finding[] {
  const { closes, monthsAfterOrder } = policy.missingParcels;
  if (closes !== 'earlier') return [];
  const days = addMonths(day, monthsAfterOrder) - day;
  const late = policy.calendar.transit.filter(
    ({ country }, index, all) =>
      all.findIndex((other) => other.country === country) === index &&
      (latestTravel(policy, country, day) ?? 0) > days,
  );
  return late.map(({ country }) => ({
    id: `claims/${country}`,
    statements: ['MISS-02', 'CAL-05'],
    path: 'missingParcels.closes',
    message: `Claims from ${country} close a month after the order, which can be before delivery is due.`,
    fix: 'Let the later clock count.',
    waysOut: [
      {
        label: 'Let the later clock count',
        changes: [{ kind: 'set', path: 'missingParcels.closes', value: 'later' }],
      },
    ],
  }));
}

/** The calendar days that the longest estimate takes for a parcel that ships on a day. */
export function latestTravel({ calendar }: Policy, country: string, day: DayNumber): number | null {
  const travel = travelTo(calendar, country);
  const arrives = travel === null ? null : addBusinessDays(travel.isWorkday, day, travel.transit.most);
  return arrives === null ? null : arrives - day;
}
