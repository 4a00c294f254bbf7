import type { PolicyPath } from '../document/schema/paths.ts';
import type { StatementId } from '../statements.ts';
import type { Topic } from '../reading/vocabulary.ts';
import type { Confidence } from './proposal.ts';

/** Words of a sentence that say something without a number: a value, what every policy does, or what none can hold. */
export interface Saying {
  readonly words: RegExp;
  /** Words with which the same sentence says something else. */
  readonly not?: RegExp;
  /** What the sentence has to be about; anything, where it is not said. */
  readonly topics?: readonly Topic[];
  readonly says: Said;
}

type Said =
  | {
      readonly kind: 'value';
      readonly path: PolicyPath;
      readonly value: unknown;
      readonly confidence: Confidence;
      readonly note?: string;
    }
  | { readonly kind: 'always'; readonly statement: StatementId }
  | { readonly kind: 'not-held'; readonly why: string };

const value = (path: PolicyPath, of: unknown, confidence: Confidence, note?: string): Said => ({
  kind: 'value',
  path,
  value: of,
  confidence,
  ...(note !== undefined && { note }),
});
const always = (statement: StatementId): Said => ({ kind: 'always', statement });
const notHeld = (why: string): Said => ({ kind: 'not-held', why });

const everyTerritory = { PR: true, GU: true, VI: true, AS: true, MP: true };
const everyForce = { AA: true, AE: true, AP: true };
const none = (all: Readonly<Record<string, boolean>>) =>
  Object.fromEntries(Object.keys(all).map((name) => [name, false]));

const refuses = /\b(?:not|never|cannot|can't|don't|unable|no)\b/;
const military = /\bmilitary (?:addresses|bases|mail)\b|\b(?:apo|fpo|dpo)\b/;
const territories = /\bpuerto rico\b|\bu\.?s\.? territories\b|\bguam\b/;

/** In the order in which they are looked for; a sentence may say several. */
export const sayings: readonly Saying[] = [
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
      /\b(?:do not|don't|never) (?:offer |make |give )?(?:any )?(?:price adjust|adjust prices|price match)|\bno price (?:adjust|match)|\bprice (?:adjust\w*|match\w*) (?:is|are) not (?:available|offered|possible)/,
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
  // Returns.
  {
    words: /\bflash[- ]sale\b.*\b(?:store )?credit only\b|\bflash[- ]sale\b.*\bonly\b.*\b(?:store )?credit\b/,
    not: /\bprice/,
    says: value('returns.flashSale', ['store-credit'], 'exact'),
  },
  {
    words: /\bflash[- ]sale (?:items?|returns?|pieces|purchases)\b.*\b(?:final|cannot|not)\b/,
    not: /\bprice|\bcredit/,
    says: value('returns.flashSale', [], 'exact'),
  },
  {
    words:
      /\bwithout (?:first )?(?:requesting|asking for|contacting)\b.*\breturn|\bwithout (?:a )?return (?:request|authori[sz]ation)/,
    says: always('RET-03'),
  },
  {
    words:
      /\b(?:same|original|unused|unworn|resell?able) condition\b|\bsigns? of wear\b|\boriginal (?:tags|packaging)\b|\bexact same condition\b/,
    says: always('RET-05'),
  },
  {
    words: /\breturns? (?:shipped|sent|posted) after\b.*\bmay be (?:denied|refused)/,
    says: always('RET-04'),
  },
  {
    words: /\binspect\b|\breturn is not accepted\b|\bdeny a refund\b/,
    topics: ['return', 'refund', 'ship-back', 'product-issue'],
    not: /\bbox\b/,
    says: always('RET-05'),
  },
  {
    words: /\bprice difference\b|\bdifference will be refunded\b|\bdifference in price\b/,
    topics: ['exchange', 'refund', 'return'],
    says: always('EXCH-01'),
  },
  {
    words: /\boriginal payment method\b|\bthe card you paid with\b|\brefund your card\b|\bthe way you paid\b/,
    says: always('RET-08'),
  },
  {
    words: /\bsale items?\b.*\b(?:included|returnable|can be returned)\b/,
    not: /\bnot\b|\bfinal\b/,
    says: always('RET-02'),
  },
  {
    words:
      /\bbelow (?:the |our )?(?:free[- ](?:shipping|postage|delivery)|threshold|minimum)\b.*\b(?:take|deduct|charge|subtract)\w*\b.*\b(?:shipping|postage|delivery)\b/,
    says: value('returns.chargeBackFreeShipping', true, 'exact'),
  },
  {
    words:
      /\b(?:do not|don't|cannot|never) (?:accept|take|offer) (?:any )?(?:international returns|returns from (?:abroad|other countries|outside))|\binternational (?:orders|returns)\b.*\b(?:final|cannot be returned|not accepted)\b/,
    says: value('international.accepted', false, 'exact'),
  },
  {
    words: /\b(?:do not|don't|never|cannot) exchange\b/,
    says: value('exchanges.countries', [], 'exact'),
  },
  {
    words: /\bfree gift\b.*\breturn|\breturn\b.*\bfree gift\b|\breturn the (?:free )?gift\b/,
    says: always('GIFT-01'),
  },
  {
    words: /\bhcaptcha\b|\bcaptcha\b/,
    says: value('support.captcha', true, 'exact'),
  },
  {
    words: /\b(?:log|sign) in\b.*\border(?: history|s)\b|\border history\b/,
    says: always('ACCT-01'),
  },
  {
    words: /\b(?:shipping|postage|delivery)\b.*\brefunded only (?:when|if)\b|^the \S{1,9} is not refunded/,
    says: always('SHIP-07'),
  },
  {
    words: /\b(?:buy|pay)(?: for)? their own (?:return )?(?:label|postage|shipping)\b/,
    says: always('INTL-01'),
  },
  // What a policy has no place for.
  {
    words: /\breturns?\b.*\b(?:received|reach us|arrive) within\b|\breach us within\b/,
    says: notHeld('Doorstep counts until a parcel is sent back, not until it has arrived.'),
  },
  {
    words: /\breturns?\b.*\baccepted until\b/,
    says: notHeld('Returns that are taken for longer go by when an order was placed: make an event of it.'),
  },
  {
    words: /\binclud(?:e|es|ing)\b.*\b(?:vat|gst|tax)\b|\b(?:vat|gst) (?:is )?included\b/,
    says: notHeld('Whether prices include tax is set in Shopify, under Taxes and duties.'),
  },
  {
    words: /\bdut(?:y|ies)\b|\bcustoms\b|\bimport (?:fees|taxes|charges)\b/,
    says: notHeld('Who pays duties is set in Shopify, under Taxes and duties.'),
  },
  {
    words:
      /\bcannot be returned\b|\bcan't be returned\b|\b(?:are|is) (?:all )?(?:final(?: sale)?|non-?returnable|not returnable|not returned)\b|\bgames cannot\b/,
    not: /\border(?:s)? (?:is|are) final/,
    says: notHeld(
      'Doorstep knows what cannot be returned by a tag of its products: give them your tag of final-sale products.',
    ),
  },
  {
    words: /\b(?:custom|special|personali[sz]ed|made[- ]to[- ]order)\b/,
    topics: ['return', 'exchange', 'cancellation', 'other', 'product-issue'],
    not: /\breturned\b|\bcoating\b/,
    says: notHeld(
      'The policy has no rules for single kinds of goods; a tag of final-sale products is what it knows.',
    ),
  },
  {
    words: /\bgift wrap|\bgift box|\bextended warranty|\b\d-year (?:cover|warranty)/,
    says: notHeld('It is something that you sell besides: the policy is about orders, parcels and returns.'),
  },
  {
    words: /\b(?:modify|amend|change|edit) (?:your|an|the) order\b/,
    says: notHeld(
      'Changes of an order are a person’s answer; the policy says only whether it can be cancelled.',
    ),
  },
  {
    words: /\brefund covers\b|\b(?:shipping|postage|delivery) is refunded\b/,
    not: /\bnot refunded\b|\bonly when\b|\bexcept\b|\bpay\b|\bagreed\b/,
    says: notHeld('The policy does not refund what shipping cost.'),
  },
  {
    words: /\btrade\b|\bwholesale\b|\bteam orders?\b|\bbulk\b/,
    says: notHeld('The policy has no other prices for many items.'),
  },
  {
    words:
      /\border(?:s|ed)? (?:placed )?(?:must reach us )?by (?:\d|december|november)|\bbefore christmas\b|\bin december\b/,
    says: notHeld('Estimates and last order dates do not change with the season.'),
  },
  {
    words: /\blate returns?\b/,
    says: notHeld('Whether a late return is taken is decided by a person.'),
  },
  {
    words: /\bpre-?orders?\b/,
    topics: ['other', 'payment'],
    says: notHeld('When a pre-order is charged is set in Shopify.'),
  },
];
