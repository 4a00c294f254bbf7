import { compilePromotion } from '../../rules/promotion.ts';
import { type PriceAdjustmentFacts, decidePriceAdjustment } from '../../after-sale/price-adjustment.ts';
import { decideReship, decideReturnedParcel } from '../../after-sale/returned-parcel.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { decidePromotion } from '../../checkout/promotion.ts';
import type { Policy } from '../../document/policy.ts';
import { isSameMoney, unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { searchedDays } from './ordinary-days.ts';
import { unpublished } from './unpublished.ts';
import { amount, choiceOf, codes, days } from './values.ts';

/** [RTS-01] */
const returnedParcels: Drafts = (policy) => {
  const { fee } = policy.returnedParcels;
  if (fee.minor === 0) return [];
  return [
    {
      words: 'returnedParcel',
      slots: { fee: amount('returnedParcels.fee', fee) },
      otherwise: () => {
        const decided = decideReturnedParcel(policy, 'unavailable', []);
        return unless(decided.kind === 'return' && isSameMoney(decided.fee.due, fee), decided);
      },
    },
  ];
};

/** [RTS-02] A first item, and a further one. */
const shippedAgain: Drafts = (policy) => {
  const { reshipFirst, reshipAdditional } = policy.returnedParcels;
  const total = { ...reshipFirst, minor: reshipFirst.minor + reshipAdditional.minor };
  if (total.minor === 0) return [];
  return [
    {
      words: 'shippedAgain',
      slots: { total: amount('returnedParcels.reshipAdditional', total) },
      otherwise: () => {
        const decided = decideReship(policy, { bags: 2, scannedOn: null, waives: [] });
        return unless(decided.kind === 'eligible' && isSameMoney(decided.total, total), decided);
      },
    },
  ];
};

type Bought = Pick<PriceAdjustmentFacts, 'bought' | 'nowFrom'>;

/** What a price falls by after some days, and what that gives; `null` for nothing. */
function adjustment(
  policy: Policy,
  words: Drafted['words'],
  over: number,
  bought: Bought,
  expected: 'refund' | 'store-credit' | null,
): Drafted {
  const [placed = 0] = searchedDays();
  const { shopCurrency: currency } = policy.merchant;
  const after = policy.priceAdjustments.days + over;
  return {
    words,
    slots: {
      days: days('priceAdjustments.days', after),
      as: choiceOf(expected === null ? [] : [expected]),
    },
    otherwise: () => {
      const decided = decidePriceAdjustment(policy, {
        ...{ placedOn: plainDate(placed), askedOn: plainDate(placed + after), adjustedBefore: false },
        ...{ quantity: 1, paid: { minor: 2, currency }, now: { minor: 1, currency }, ...bought },
      });
      return unless((decided.kind === 'eligible' ? decided.as : null) === expected, decided);
    },
  };
}

const atFullPrice: Bought = { bought: 'full-price', nowFrom: 'price' };
const reduced: Bought = { bought: 'reduced', nowFrom: 'price' };

/** [PROMO-01] One code more than an order takes. */
const promotionCodes: Drafts = (policy) => {
  const { codesPerOrder: most } = policy.promotions;
  const path = 'promotions.codesPerOrder';
  return [
    {
      words: most === 0 ? 'codesNotKept' : 'codesKept',
      slots: { entered: codes(path, most + 1), kept: codes(path, most) },
      otherwise: () => {
        const entered = Array.from({ length: most + 1 }, (_, index) => `CODE-${index}`);
        const rules = { ...compilePromotion(policy, unpublished), events: [] };
        const decided = decidePromotion(rules, {
          ...{ codes: entered.map((code) => ({ code, rejectable: true })), date: null, locale: 'en' },
        });
        if (decided === null) return 'All of them are kept.';
        return unless(decided.codes.length === 1 && decided.codes[0] === entered[0], decided);
      },
    },
  ];
};

/** [RTS-01, RTS-02, PRICE-01..03, PROMO-01] */
export const priceExamples = {
  'RTS-01': returnedParcels,
  'RTS-02': shippedAgain,
  'PRICE-01': (policy) => [
    adjustment(policy, 'adjusted', 0, atFullPrice, policy.priceAdjustments.fullPrice),
    adjustment(policy, 'adjustedLate', 1, atFullPrice, null),
  ],
  'PRICE-02': (policy) => {
    const { reduced: as } = policy.priceAdjustments;
    return as === 'none' ? [] : [adjustment(policy, 'adjustedReduced', 0, reduced, as)];
  },
  'PRICE-03': (policy) => [
    adjustment(policy, 'adjustedToFlashSale', 0, { bought: 'full-price', nowFrom: 'flash-sale' }, null),
  ],
  'PROMO-01': promotionCodes,
} as const satisfies Readonly<Record<string, Drafts>>;
