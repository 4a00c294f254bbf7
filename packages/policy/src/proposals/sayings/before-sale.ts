import type { Saying } from './saying.ts';
import { always, value } from './saying.ts';

const everyTerritory = { PR: true, GU: true, VI: true, AS: true, MP: true };
const everyForce = { AA: true, AE: true, AP: true };
const none = (all: Readonly<Record<string, boolean>>) =>
  Object.fromEntries(Object.keys(all).map((name) => [name, false]));

const refuses = /\b(?:not|never|cannot|can't|don't|unable|no)\b/;
const military = /\bmilitary (?:addresses|bases|mail)\b|\b(?:apo|fpo|dpo)\b/;
const territories = /\bpuerto rico\b|\bu\.?s\.? territories\b|\bguam\b/;

/** [SHIP-01, SHIP-06, ADDR-01..04, CAL-02..06, PROT-01..04] What sentences say of orders and the way to the customer. */
export const beforeSale: readonly Saying[] = [
  // What counts toward free shipping.
  {
    words: /\bbefore (?:any |all |the )?(?:discounts?|codes?|coupons?|promo)/,
    not: /\bsignature|\bsigned\b/,
    says: value('destinations.basis', 'before-discounts', 'exact'),
  },
  {
    words: /\bafter (?:any |all |the )?(?:discounts?|codes?|coupons?|promo)/,
    not: /\bsignature|\bsigned\b/,
    says: value('destinations.basis', 'after-discounts', 'exact'),
  },
  // Addresses.
  { words: military, not: refuses, says: value('destinations.usMilitary', everyForce, 'exact') },
  {
    words: new RegExp(`${refuses.source}.*(?:${military.source})`),
    says: value('destinations.usMilitary', none(everyForce), 'likely'),
  },
  {
    words: territories,
    not: refuses,
    says: value(
      'destinations.usTerritories',
      everyTerritory,
      'likely',
      'Your text may name only some of them.',
    ),
  },
  {
    words: new RegExp(`${refuses.source}.*(?:${territories.source})`),
    says: value(
      'destinations.usTerritories',
      none(everyTerritory),
      'likely',
      'Your text may name only some of them.',
    ),
  },
  {
    words: /\b(?:can|may) use an? p\.? ?o\.? ?box/,
    says: value('addresses.poBox', 'allow', 'exact'),
  },
  {
    words:
      /p\.? ?o\.? ?box.*\b(?:held|on hold|reach out|another address|new shipping address|street address)\b/,
    not: /\b(?:cannot|can't|do not|don't|no)\b|\bfine\b|\bwelcome\b/,
    says: always('ADDR-02'),
  },
  {
    words:
      /(?:\bnot|\bcannot) (?:be )?(?:held )?(?:responsible|liable) for (?:orders|parcels|packages)[a-z ]{0,25}(?:incorrect|wrong) address|(?:incorrect|wrong) address[a-z ]{0,40}\bnot (?:our )?responsib/,
    says: always('ADDR-04'),
  },
  // The calendar.
  {
    words: /\bobserved\b/,
    not: /\bnot observed\b/,
    says: value(
      'calendar.warehouse.observed',
      'nearest-weekday',
      'likely',
      'Saturday’s is taken on Friday, Sunday’s on Monday.',
    ),
  },
  {
    words:
      /\bestimates?\b.*\bnot (?:be )?(?:an? )?guarantee|\bnot (?:be )?guaranteed\b|\bthese are estimates\b|\bsubject to\b.*\b(?:carrier|transit|weather)\b.*\bdelays?\b/,
    topics: ['delivery', 'shipping', 'dispatch', 'tracking'],
    says: always('CAL-05'),
  },
  {
    words:
      /\bplaced (?:friday|saturday|sunday)\b.*\bship\b.*\bmonday\b|\bnext (?:business|working) day\b|\bfollowing the business day\b|\bfollowing business day\b/,
    topics: ['dispatch'],
    says: always('CAL-02'),
  },
  {
    words:
      /\btracking (?:number|link|information|e-?mail)|\bshipping confirmation e-?mail|\bconfirmation e-?mail/,
    not: /\bno tracking\b|\btrouble\b|\blost\b|\bmissing\b/,
    says: always('CAL-06'),
  },
  // Protection at checkout.
  {
    words: /\bopt in or out\b|\bas a toggle\b/,
    says: always('PROT-02'),
  },
  {
    words: /\bopt(?:ing)?\b.*\bfinal sale\b/,
    says: always('PROT-04'),
  },
  {
    words:
      /\bopt in\b.*\b(?:won't|not) incur\b|\bdecide not to pay this fee\b|\bfree return shipping\b.*\bby paying\b/,
    says: always('PROT-01'),
  },
];
