import { decideCancellation, decidePaymentChange } from '../../after-sale/cancellation.ts';
import { decidePriceAdjustment } from '../../after-sale/price-adjustment.ts';
import { saleOf } from '../../after-sale/sale.ts';
import { decidePromotion } from '../../checkout/promotion.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import { findTaxedStates } from '../../tax/states.ts';
import type { Probe } from './probe.ts';
import { days, each, local, published, reads } from './probe.ts';

const asked = { placedAt: '2026-12-01T15:00:00Z', askedAt: '2026-12-01T16:00:00Z', zone: local };

const codes: Probe = {
  asks: 'which of four codes checkout refuses on any day, and in which words',
  answer: published(({ promo }) =>
    each(days, (date) => {
      const entered = ['A', 'B', 'C', 'D'].map((code) => ({ code, rejectable: true }));
      return decidePromotion(promo, { codes: entered, date, locale: 'en' });
    }),
  ),
};

const flashSale: Probe = {
  asks: 'what counts as a flash sale, by tag, code and day',
  answer: (policy) => [
    each(['flash-sale', 'Another tag'], (tag) =>
      saleOf(policy, { tags: [tag], codes: [], placedOn: '2026-12-01' }),
    ),
    each(['FLASH', 'SALE', 'Another codes'], (code) =>
      saleOf(policy, { tags: [], codes: [code], placedOn: '2026-12-01' }),
    ),
    each(days, (placedOn) => saleOf(policy, { tags: [], codes: [], placedOn })),
  ],
};

const adjustments: Probe = {
  asks: 'what is given back when a price falls',
  answer: (policy) =>
    each(['full-price', 'reduced'] as const, (bought) =>
      decidePriceAdjustment(policy, {
        ...{ placedOn: '2026-12-01', askedOn: '2026-12-01', adjustedBefore: false, bought },
        ...{ quantity: 1, nowFrom: 'price' },
        ...{ paid: { minor: 20_00, currency: 'USD' }, now: { minor: 15_00, currency: 'USD' } },
      }),
    ),
};

const taxed: Probe = {
  asks: 'in which states tax is said to be collected, on any day',
  answer: (policy) => each(days, (day) => findTaxedStates(policy, day)),
};

/** [ORD-01, ORD-02, PROMO-01, PROMO-02, PRICE-01..03, TAX-01, PAY-01] */
export const orders = {
  'orders.cancellations': {
    asks: 'whether an order can be stopped an hour after it was placed',
    answer: (policy) => decideCancellation(policy, { ...asked, scanned: false }),
  },
  'orders.paymentChange': {
    asks: 'whether an order can be paid otherwise an hour after it was placed',
    answer: (policy) => decidePaymentChange(policy, { ...asked, scanned: false }),
  },
  'promotions.codesPerOrder': codes,
  'promotions.events': codes,
  'promotions.events.*.event': codes,
  'promotions.events.*.message': codes,
  'promotions.flashSale.tag': flashSale,
  'promotions.flashSale.codes': flashSale,
  'promotions.flashSale.codes.*': flashSale,
  'promotions.flashSale.periods': flashSale,
  'promotions.flashSale.periods.*': flashSale,
  'priceAdjustments.days': adjustments,
  'priceAdjustments.fullPrice': adjustments,
  'priceAdjustments.reduced': adjustments,
  'tax.states': taxed,
  'tax.states.*.province': taxed,
  'tax.states.*.since': taxed,
  'payments.methods': reads('PAY-01'),
  'payments.methods.*': reads('PAY-01'),
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
