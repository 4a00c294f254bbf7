import type { DayNumber } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { setting } from '../document/value-change.ts';
import { arrivalWindow, travelTo } from '../schedule/arrive.ts';
import { claimWindow } from '../schedule/claim.ts';
import type { Finding } from './finding.ts';

/** As many days as a policy can name. */
const most = 366;

/** Days beyond the shortest wait, so that holidays of another season do not close it again. */
const spare = 7;

/** [MISS-01, MISS-02] Who waits as long as asked for a parcel that arrived as late as estimated finds both clocks run out. */
export function claimsThatCloseWhileWaiting(policy: Policy, day: DayNumber): readonly Finding[] {
  // Hundreds of countries have few estimates between them.
  const waits = new Map<string, number | null>();
  const late = policy.destinations.served.flatMap(({ country }) => {
    const { most: longest, holidays } = travelTo(policy.calendar, country)?.transit ?? {};
    const estimate = JSON.stringify([longest, holidays]);
    const wait = waits.has(estimate) ? (waits.get(estimate) ?? null) : waitBeyondClocks(policy, country, day);
    waits.set(estimate, wait);
    return wait === null ? [] : [{ country, wait }];
  });
  if (late.length === 0) return [];
  const named = late.map(({ country }) => country).join(', ');
  const days = Math.max(...late.map(({ wait }) => wait)) + spare;
  const { waitBusinessDays, closes } = policy.missingParcels;
  const later = closes === 'later' ? [] : [setting('missingParcels.closes', 'later')];
  return [
    {
      id: 'claims-wait',
      statements: ['MISS-01', 'MISS-02'],
      path: 'missingParcels.waitBusinessDays',
      message: `Customers wait ${waitBusinessDays} business days before they report a parcel, and claims from ${named} can be closed by then.`,
      fix: 'Let them wait for less time, or close claims later.',
      waysOut: [
        ...(days > most
          ? []
          : [
              {
                label: `Close claims ${days} days after the expected delivery`,
                changes: [setting('missingParcels.daysAfterExpected', days), ...later],
              },
            ]),
        {
          label: 'Let them report it at once',
          changes: [setting('missingParcels.waitBusinessDays', 0), ...later],
        },
      ],
    },
  ];
}

/** Calendar days from delivery until a claim opens, where that is after it closed; `null` where it is not, or nothing is estimated. */
function waitBeyondClocks(
  { calendar, missingParcels }: Policy,
  country: string,
  day: DayNumber,
): number | null {
  const travel = travelTo(calendar, country);
  const expected = travel && arrivalWindow(travel, { earliest: day, latest: day, because: [] })?.latest;
  if (travel === null || expected === null || expected === undefined) return null;
  const clocks = { placed: day, expected, isWorkday: travel.isWorkday };
  const { closes } = claimWindow(missingParcels, { ...clocks, delivered: null });
  const { opens } = claimWindow(missingParcels, { ...clocks, delivered: expected });
  return opens !== null && opens > closes && opens > expected ? opens - expected : null;
}
