import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { carrierHolidays } from './carrier-holidays.ts';
import { claimsThatCloseWhileWaiting } from './claim-wait.ts';
import {
  claimsThatCloseBeforeDelivery,
  destinationsWithoutEstimate,
  windowsThatCloseBeforeDelivery,
} from './delivery-times.ts';
import { eventsThatAreOver } from './event-dates.ts';
import { eventsAtOnce } from './events-at-once.ts';
import type { Finding } from './finding.ts';
import { consentNotes, withdrawalNotes } from './law-notes.ts';
import { yearsLeftOut } from './named-years.ts';
import { daysThatAreOver } from './past-dates.ts';
import { namesThatMislead } from './protection-name.ts';
import { protectionWithoutBenefit } from './protection-scope.ts';
import { returnsForNothing } from './remedies.ts';
import { eventsWithFewerDays, tiersOutOfReach } from './return-events.ts';
import { ratesNobodyPays, thresholdsAtTwoRates } from './thresholds.ts';
import { estimatesSaidTwice, seasonsThatNeverRun, turnedRanges } from './turned-ranges.ts';
import { placesNotServed } from './unserved-places.ts';
import type { WayOut } from './way-out.ts';
import { takeWayOut } from './way-out.ts';

/** What a policy promises that cannot all be kept, as of a day [LINT-01]. An empty list means that nothing was found. */
export function lintPolicy(policy: Policy, today: PlainDate): readonly Finding[] {
  const day = parseDate(today) ?? 0;
  const found = findAll(policy, day);
  return found.map((finding) => ({
    ...finding,
    waysOut: finding.waysOut.map((way) => withoutNewFindings(policy, day, found, way)),
  }));
}

const findAll = (policy: Policy, day: DayNumber): readonly Finding[] => [
  ...destinationsWithoutEstimate(policy),
  ...windowsThatCloseBeforeDelivery(policy, day),
  ...claimsThatCloseBeforeDelivery(policy, day),
  ...namesThatMislead(policy),
  ...eventsThatAreOver(policy, day),
  ...daysThatAreOver(policy, day),
  ...giftsWithoutThreshold(policy),
  ...turnedRanges(policy),
  ...estimatesSaidTwice(policy),
  ...seasonsThatNeverRun(policy),
  ...tiersOutOfReach(policy),
  ...eventsWithFewerDays(policy),
  ...eventsAtOnce(policy, day),
  ...claimsThatCloseWhileWaiting(policy, day),
  ...returnsForNothing(policy),
  ...protectionWithoutBenefit(policy),
  ...ratesNobodyPays(policy),
  ...thresholdsAtTwoRates(policy),
  ...carrierHolidays(policy, day),
  ...yearsLeftOut(policy, day),
  ...placesNotServed(policy),
  ...withdrawalNotes(policy, day),
  ...consentNotes(policy),
];

/** A way out of one finding that leads into another one goes on until there is none that was not there before. */
function withoutNewFindings(policy: Policy, day: DayNumber, before: readonly Finding[], way: WayOut): WayOut {
  const added = findAll(takeWayOut(policy, way), day).find(({ id }) =>
    before.every((known) => known.id !== id),
  );
  const next = added?.waysOut[0];
  if (next === undefined) return way;
  const both = { label: `${way.label}. ${next.label}`, changes: [...way.changes, ...next.changes] };
  return withoutNewFindings(policy, day, before, both);
}

function giftsWithoutThreshold({ gifts, merchant }: Policy): readonly Finding[] {
  if (gifts.threshold !== null) return [];
  const value = { minor: 0, currency: merchant.shopCurrency };
  return [
    {
      id: 'gift-threshold',
      statements: ['GIFT-01'],
      path: 'gifts.threshold',
      message: 'A gift has to come back below a threshold, but the policy does not name it.',
      fix: 'Name the gift threshold.',
      waysOut: [
        {
          label: 'Let customers always keep their gifts',
          changes: [{ kind: 'set', path: 'gifts.threshold', value }],
        },
      ],
    },
  ];
}
