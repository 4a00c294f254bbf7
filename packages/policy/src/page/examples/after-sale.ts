import type { Eligibility } from '../../after-sale/eligibility.ts';
import { decideExchange } from '../../after-sale/exchange.ts';
import { decideGift } from '../../after-sale/gift.ts';
import { decideProductIssue } from '../../after-sale/product-issue.ts';
import { decideShipBack } from '../../after-sale/ship-back.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import { instantOf, placedAt } from '../../schedule/local-time.ts';
import { refundWindow } from '../../schedule/refund.ts';
import { plus, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { daysUntilWorkday, ordinaryDay, searchedDays } from './ordinary-days.ts';
import { dayOf, factsOf } from './return-days.ts';
import { amount, days, daysBetween, weekday } from './values.ts';
import type { ExampleWords } from './words.ts';

interface Closing {
  /** How the last day is told, and the day after. */
  readonly said: readonly [ExampleWords, ExampleWords];
  readonly path: PolicyPath;
  readonly last: number;
  /** What the engine decides so many days after. */
  readonly decide: (after: number) => Eligibility<object>;
}

/** What is granted until a day: the last one, and the day after. */
const atLastDay = ({ said: [inTime, late], path, last, decide }: Closing): readonly Drafted[] =>
  [last, last + 1].map((after): Drafted => ({
    words: after <= last ? inTime : late,
    slots: { days: days(path, after) },
    otherwise: () => {
      const decided = decide(after);
      return unless((decided.kind === 'eligible') === after <= last, decided);
    },
  }));

/** [EXCH-01] The last day for an exchange, and the day after. */
const exchanges: Drafts = (policy) => {
  const country = policy.exchanges.countries.find((each) => policy.returns.countries.includes(each));
  const placed = dayOf(policy, null);
  if (country === undefined || placed === null) return [];
  const price = { minor: 1, currency: policy.merchant.shopCurrency };
  return atLastDay({
    said: ['exchanged', 'exchangedLate'],
    ...{ path: 'exchanges.days', last: policy.exchanges.days },
    decide: (after) =>
      decideExchange(policy, { ...factsOf({ country, placed, after }), returned: price, wanted: price }),
  });
};

/** [RET-04] The last day to ship a return, and the day after. */
const shipBack: Drafts = (policy) => {
  const [labelled = 0] = searchedDays();
  return atLastDay({
    said: ['sentBack', 'sentBackLate'],
    ...{ path: 'returns.shipBackDays', last: policy.returns.shipBackDays },
    decide: (after) => {
      const sentOn = plainDate(labelled + after);
      return decideShipBack(policy, { labelOn: plainDate(labelled), today: sentOn, sentOn });
    },
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
  return atLastDay({
    said: ['reported', 'reportedLate'],
    ...{ path: 'productIssues.days', last: policy.productIssues.days },
    decide: (after) => {
      const time = { day: delivered + after, minute: 0 };
      const { zone } = placedAt(policy, time);
      return decideProductIssue(policy, {
        ...{ deliveredOn: plainDate(delivered), reportedAt: instantOf(time), zone },
      });
    },
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
