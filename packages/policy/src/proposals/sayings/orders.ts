import type { Saying } from './saying.ts';
import { always, value } from './saying.ts';

/** [MISS-03, MISS-05, ORD-02, PROMO-01, PRICE-01..03] What sentences say of orders that were placed. */
export const ofOrders: readonly Saying[] = [
  // Parcels that are missing, and wrong items.
  {
    words:
      /\b(?:not|cannot be held) (?:responsible|liable)\b.*\b(?:lost|stolen|missing)|\bmarked as delivered\b.*\bresponsibility\b/,
    says: always('MISS-05'),
  },
  {
    words:
      /\b(?:claim|missing mail)\b.*\b(?:usps|ups|fedex|carrier)\b|\b(?:usps|ups|fedex|carrier)\b.*\b(?:claim|missing mail)\b/,
    topics: ['missing-parcel'],
    says: always('MISS-03'),
  },
  {
    words:
      /\bre-?(?:ship|send)\b.*\b(?:correct|right|new) (?:shipping )?address|\b(?:correct|right) (?:shipping )?address\b.*\bre-?(?:ship|send)/,
    says: always('RTS-02'),
  },
  // Orders and prices.
  {
    words: /\b(?:unable to|cannot|can't|not) (?:change|update|switch) (?:the |your )?payment/,
    says: value(
      'orders.paymentChange',
      'cancel-and-reorder',
      'likely',
      'Doorstep offers to cancel the order for a new one.',
    ),
  },
  {
    words: /\bcancel (?:it|your order|the order) and (?:help you )?(?:place|order)\b/,
    says: value('orders.paymentChange', 'cancel-and-reorder', 'exact'),
  },
  {
    words: /\bcannot be (?:combined|stacked)\b|\bnot (?:be )?(?:combined|stacked)\b/,
    topics: ['promotion'],
    says: value('promotions.codesPerOrder', 1, 'likely'),
  },
  {
    words:
      /\b(?:do not|don't|never|no)\b.*\b(?:adjust|match)\w*\b.*\bflash sale|\bpromotions?\b.*\bcannot be applied to (?:previous|past)|\bineligible for (?:additional|further) discounts/,
    says: always('PRICE-03'),
  },
  {
    words:
      /\b(?:do not|don't|never) (?:offer |make |give |do )?(?:any )?(?:price adjust|adjust prices|price match)|\bno price (?:adjust|match)|\bprice (?:adjust\w*|match\w*) (?:is|are) not (?:available|offered|possible)/,
    not: /\bflash sale\b/,
    says: value('priceAdjustments.days', 0, 'likely', '0 days: only on the day of the order.'),
  },
  {
    words:
      /\bfull[- ]price\b.*\bprice adjust|\bprice adjust\w*\b.*\bfull[- ]price\b|\brefund (?:you )?the difference\b/,
    not: /\bnot (?:purchased )?at full|\bexchange|\boriginal item/,
    says: value('priceAdjustments.fullPrice', 'refund', 'likely'),
  },
  {
    words:
      /\bnot (?:purchased|bought) at full price\b.*\bstore credit|\b(?:sale|discounted|reduced) (?:items|goods|pieces)\b.*\bprice adjust\w*\b.*\bstore credit/,
    says: value('priceAdjustments.reduced', 'store-credit', 'exact'),
  },
];
