import { decideCancellation, decidePaymentChange } from '../../after-sale/cancellation.ts';
import type { Policy } from '../../document/policy.ts';
import { instantOf, placedAt } from '../../schedule/local-time.ts';
import { unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { exceptionsOf, tellingGaps } from './gaps.ts';
import { ordinaryDay, weekdayAfter } from './ordinary-days.ts';
import { time, weekday } from './values.ts';

/** Minutes. */
const wholeDay = 1_440;

interface AskedToStop {
  readonly minute: number;
  readonly path: 'calendar.handOver' | 'calendar.scanGapHours';
  readonly chance: 'good' | 'small' | 'none';
}

/** The times around the pick-up on the day that an order ships. */
function timesOfPickUp({ calendar: { handOver, scanGapHours } }: Policy): readonly AskedToStop[] {
  const scanned = handOver + scanGapHours * 60;
  const times: readonly AskedToStop[] = [
    { minute: handOver - 1, path: 'calendar.handOver', chance: 'good' },
    { minute: handOver, path: 'calendar.handOver', chance: scanGapHours === 0 ? 'none' : 'small' },
    ...(scanGapHours === 0
      ? []
      : [{ minute: scanned, path: 'calendar.scanGapHours', chance: 'none' } as const]),
  ];
  return times.filter(({ minute }) => minute >= 0 && minute < wholeDay);
}

function onShipDay(
  policy: Policy,
  draft: (
    at: AskedToStop,
    facts: Parameters<typeof decideCancellation>[1],
  ) => Pick<Drafted, 'words' | 'otherwise'>,
): readonly Drafted[] {
  const [gap] = tellingGaps(policy);
  const day = gap === undefined ? null : ordinaryDay(gap.placed, gap.until + 1, exceptionsOf(policy));
  if (gap === undefined || day === null || policy.calendar.cutOff === 0) return [];
  const shipDay = day + gap.until;
  return timesOfPickUp(policy).map((at) => ({
    ...draft(at, {
      ...placedAt(policy, { day, minute: 0 }),
      ...{ askedAt: instantOf({ day: shipDay, minute: at.minute }), scanned: false },
    }),
    slots: {
      ships: weekday('calendar.warehouse.workdays', weekdayAfter(gap.placed, gap.until)),
      time: time(at.path, at.minute),
    },
  }));
}

/** [ORD-01] A minute before the pick-up, at it, and when the carrier has certainly scanned it. */
const cancellations: Drafts = (policy) => {
  if (policy.orders.cancellations === 'never') return [];
  const said = { good: 'stopped', small: 'hardlyStopped', none: 'notStopped' } as const;
  return onShipDay(policy, ({ chance }, facts) => ({
    words: said[chance],
    otherwise: () => {
      const decided = decideCancellation(policy, facts);
      return unless(decided.kind === 'request' && decided.chance === chance, decided);
    },
  }));
};

/** [ORD-02] A minute before the pick-up, and at it. */
const paymentChanges: Drafts = (policy) => {
  if (policy.orders.paymentChange === 'never') return [];
  return onShipDay(policy, ({ chance }, facts) => ({
    words: chance === 'good' ? 'paidOtherwise' : 'notPaidOtherwise',
    otherwise: () => {
      const decided = decidePaymentChange(policy, facts);
      return unless((decided.kind === 'cancel-and-reorder') === (chance === 'good'), decided);
    },
  })).slice(0, 2);
};

/** [ORD-01, ORD-02] */
export const pickUpExamples = {
  'ORD-01': cancellations,
  'ORD-02': paymentChanges,
} as const satisfies Readonly<Record<string, Drafts>>;
