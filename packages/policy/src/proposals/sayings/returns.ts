import type { Saying } from './saying.ts';
import { always, value } from './saying.ts';

/** [RET-02..08, EXCH-01, INTL-01, GIFT-01] What sentences say of what comes back. */
export const ofReturns: readonly Saying[] = [
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
    not: /\bnot\b|\bfinal\b|\bcredit\b/,
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
];
