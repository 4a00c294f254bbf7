import { decideExchange } from '../../after-sale/exchange.ts';
import { decideGift } from '../../after-sale/gift.ts';
import { decideProductIssue } from '../../after-sale/product-issue.ts';
import { decideShipBack } from '../../after-sale/ship-back.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { instantOf, placedAt } from '../../schedule/local-time.ts';
import { refundWindow } from '../../schedule/refund.ts';
import { plus, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { daysUntilWorkday, ordinaryDay, searchedDays } from './ordinary-days.ts';
import { dayOf, factsOf } from './return-days.ts';
import { amount, days, daysBetween, weekday } from './values.ts';

/** [EXCH-01] The last day for an exchange, and the day after. */
const exchanges: Drafts = (policy) => {
  const country = policy.exchanges.countries.find((each) => policy.returns.countries.includes(each));
  const placed = dayOf(policy, null);
  if (country === undefined || placed === null) return [];
  const price = { minor: 1, currency: policy.merchant.shopCurrency };
  return [policy.exchanges.days, policy.exchanges.days + 1].map((after): Drafted => {
    const isGranted = after <= policy.exchanges.days;
    return {
      words: isGranted ? 'exchanged' : 'exchangedLate',
      slots: { days: days('exchanges.days', after) },
      otherwise: () => {
        const facts = { ...factsOf({ country, placed, after }), returned: price, wanted: price };
        const decided = decideExchange(policy, facts);
        return unless((decided.kind === 'eligible') === isGranted, decided);
      },
    };
  });
};

/** [RET-04] The last day to ship a return, and the day after. */
const shipBack: Drafts = (policy) => {
  const [labelled = 0] = searchedDays();
  return [policy.returns.shipBackDays, policy.returns.shipBackDays + 1].map((after): Drafted => {
    const isInTime = after <= policy.returns.shipBackDays;
    return {
      words: isInTime ? 'sentBack' : 'sentBackLate',
      slots: { days: days('returns.shipBackDays', after) },
      otherwise: () => {
        const sentOn = plainDate(labelled + after);
        const decided = decideShipBack(policy, { labelOn: plainDate(labelled), today: sentOn, sentOn });
        return unless((decided.kind === 'eligible') === isInTime, decided);
      },
    };
  });
};

/** [RET-08] Business days, as days that a customer can count. */
const refunds: Drafts = (policy) => {
  const { warehouse, seasons } = policy.calendar;
  const { least, most } = policy.returns.refundWithin;
  const [arrives] = warehouse.workdays;
  if (arrives === undefined || least > most) return [];
  const earliest = daysUntilWorkday(warehouse.workdays, arrives, least);
  const latest = daysUntilWorkday(warehouse.workdays, arrives, most);
  if (earliest === null || latest === null) return [];
  const day = ordinaryDay(arrives, latest, { calendars: [warehouse], seasons });
  if (day === null) return [];
  return [
    {
      words: 'refunded',
      slots: {
        weekday: weekday('calendar.warehouse.workdays', arrives),
        days: daysBetween('returns.refundWithin.most', earliest, latest),
      },
      otherwise: () => {
        const decided = refundWindow(policy, day);
        if (decided === null) return 'The warehouse never works.';
        return unless(decided.earliest === day + earliest && decided.latest === day + latest, decided);
      },
    },
  ];
};

/** [GIFT-01] What is kept reaches the amount of the gift, or misses it by a cent. */
const gifts: Drafts = (policy) => {
  const { threshold, tag } = policy.gifts;
  if (threshold === null || threshold.minor === 0) return [];
  return [0, -1].flatMap((over): readonly Drafted[] => {
    const kept = plus(threshold, over);
    if (kept === null) return [];
    return [
      {
        words: over < 0 ? 'giftReturns' : 'giftStays',
        slots: { worth: amount('gifts.threshold', kept) },
        otherwise: () => {
          const decided = decideGift(policy, { kept, lines: [{ id: 'gift', tags: [tag] }], returning: [] });
          return unless(decided.kind === (over < 0 ? 'add' : 'keep'), decided);
        },
      },
    ];
  });
};

/** [PROD-01] The last day to report a problem, and the day after. */
const issues: Drafts = (policy) => {
  const [delivered = 0] = searchedDays();
  return [policy.productIssues.days, policy.productIssues.days + 1].map((after): Drafted => {
    const isInTime = after <= policy.productIssues.days;
    return {
      words: isInTime ? 'reported' : 'reportedLate',
      slots: { days: days('productIssues.days', after) },
      otherwise: () => {
        const time = { day: delivered + after, minute: 0 };
        const { zone } = placedAt(policy, time);
        const decided = decideProductIssue(policy, {
          ...{ deliveredOn: plainDate(delivered), reportedAt: instantOf(time), zone },
        });
        return unless((decided.kind === 'eligible') === isInTime, decided);
      },
    };
  });
};

/** [RET-04, RET-08, EXCH-01, GIFT-01, PROD-01] */
export const afterSaleExamples = {
  'RET-04': shipBack,
  'RET-08': refunds,
  'EXCH-01': exchanges,
  'GIFT-01': gifts,
  'PROD-01': issues,
} as const satisfies Readonly<Record<string, Drafts>>;
