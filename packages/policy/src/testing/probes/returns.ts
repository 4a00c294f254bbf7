import { decideChargeBack } from '../../after-sale/charge-back.ts';
import { decideExchange } from '../../after-sale/exchange.ts';
import { decideGift } from '../../after-sale/gift.ts';
import { decideProductIssue } from '../../after-sale/product-issue.ts';
import type { ReturnFacts, Sale } from '../../after-sale/return.ts';
import { decideReturn } from '../../after-sale/return.ts';
import { decideShipBack } from '../../after-sale/ship-back.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import { decidePromise } from '../../promise/promise.ts';
import { bag, cart, ohio } from '../carts.ts';
import type { Probe } from './probe.ts';
import { countries, days, each, local, reads } from './probe.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** What somebody can get who asks for a return, one after another of these days after delivery. */
const askedAfter = (countryCode: string, placedOn: string, sale: Sale): readonly ReturnFacts[] => {
  const from = days.indexOf(placedOn) + 8;
  return days.slice(from, from + 60).map((requestedOn) => ({
    ...{ countryCode, placedOn, requestedOn, waives: [] },
    ...{ shippedOn: days[from - 7] ?? null, deliveredOn: days[from] ?? null },
    lines: [{ id: 'bag', sale }],
  }));
};

const returned = (asks: string, placed: readonly string[], sale: Sale = 'full-price'): Probe => ({
  asks: `what a return gives, and what it costs, ${asks}`,
  answer: (policy) =>
    each(countries, (country) =>
      each(placed, (day) => askedAfter(country, day, sale).map((facts) => decideReturn(policy, facts))),
    ),
});

const usual = returned('from each country on any day after delivery', ['2026-08-03']);
const inEvents = returned('of orders placed while an event runs', [
  ...['2026-11-19', '2026-12-01', '2026-12-16'],
  ...['2026-03-04', '2027-06-10'],
]);

const exchanged: Probe = {
  asks: 'whether an item can be exchanged, on any day after delivery',
  answer: (policy) =>
    each(countries, (country) =>
      askedAfter(country, '2026-08-03', 'full-price').map((facts) =>
        decideExchange(policy, { ...facts, returned: usd(100_00), wanted: usd(120_00) }),
      ),
    ),
};

const refunded: Probe = {
  asks: 'when a return is refunded that arrived in August',
  answer: (policy) => {
    const facts = { placedAt: '2026-08-03T15:00:00Z', countryCode: 'US', zone: local };
    return decidePromise(policy, { ...facts, returnArrivedOn: '2026-08-20' });
  },
};

const gift: Probe = {
  asks: 'whether a gift has to come back with a return, by its tag and by what is kept',
  answer: (policy) =>
    each(['gift', 'Another tag'], (tag) =>
      each([150_00, 1234_00], (kept) =>
        decideGift(policy, { kept: usd(kept), lines: [{ id: 'pouch', tags: [tag] }], returning: [] }),
      ),
    ),
};

const issue: Probe = {
  asks: 'until when a product issue can be reported, and is answered',
  answer: (policy) =>
    decideProductIssue(policy, {
      ...{ deliveredOn: '2026-12-01', reportedAt: '2026-12-01T15:00:00Z', zone: local },
    }),
};

/** [RET-01..08, EXCH-01, INTL-01, GIFT-01, PROD-01] */
export const returns = {
  'events.*.id': inEvents,
  'events.*.period': inEvents,
  'returns.countries': usual,
  'returns.fee': usual,
  'returns.refundDays': usual,
  'returns.creditDays': usual,
  'returns.shipBackDays': {
    asks: 'until when a parcel can be sent back',
    answer: (policy) => decideShipBack(policy, { labelOn: '2026-12-01', today: '2026-12-01', sentOn: null }),
  },
  'returns.flashSale': returned('of what was bought in a flash sale', ['2026-08-03'], 'flash-sale'),
  'returns.events': inEvents,
  'returns.events.*.event': inEvents,
  'returns.events.*.tiers': inEvents,
  'returns.events.*.tiers.*.throughDay': inEvents,
  'returns.events.*.tiers.*.remedies': inEvents,
  'returns.refundWithin.least': reads('RET-08'),
  'returns.refundWithin.most': refunded,
  'returns.chargeBackFreeShipping': {
    asks: 'what is charged for shipping when too little is kept for free shipping',
    answer: (policy) => decideChargeBack(policy, cart(bag('2000'), bag('50')), cart(bag('50')), ohio),
  },
  'exchanges.countries': exchanged,
  'exchanges.fee': exchanged,
  'exchanges.days': exchanged,
  'international.accepted': usual,
  'international.anchor': usual,
  'international.days': usual,
  'international.fee': usual,
  'international.remedies': usual,
  'gifts.threshold': gift,
  'gifts.tag': gift,
  'productIssues.days': issue,
  'productIssues.answerWithinHours': issue,
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
