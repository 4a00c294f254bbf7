import type { TimeRole } from '../role.ts';
import { any } from '../role.ts';

/** How long something can be used, or waits. The first that fits counts. */
export const validity: readonly TimeRole[] = [
  {
    ...{ name: 'label', kind: 'limit', asks: 'how long a return label can be used' },
    about: /\blabels?\b[^.;]{0,50}\b(?:valid|good|expire|use[ds]?|laps|work|live)/,
  },
  {
    ...{ name: 'download', kind: 'limit', asks: 'how long a download can be used' },
    about: /\b(?:download|link|files?)\b/,
    unless: any('within (?:minutes|an hour|\\d)|tracking|in your inbox|refund|fix'),
  },
  {
    ...{ name: 'gift-card', kind: 'limit', asks: 'how long a gift card is valid' },
    about:
      /\b(?:gift ?(?:cards?|vouchers?|certificates?|tokens?)|e-?gift|vouchers?)\b(?=[^]*\b(?:valid|good for|expir|last|never|use|spend|redeem|life|keep|laps|run out))/,
    unless: any('arriv|deliver|e-?mailed within|in your inbox|return|store credit|birthday|refund'),
  },
  {
    ...{ name: 'credit', kind: 'limit', asks: 'how long store credit is valid' },
    about:
      /\b(?:(?:store|shop|account) credits?|credit notes?|credits)\b(?=[^]*\b(?:valid|good for|expir|last|never|use|usable|spend|redeem|life|keep|laps|run out))/,
    unless: any('gift card|issue|credited'),
  },
  {
    ...{ name: 'points', kind: 'limit', asks: 'how long points are valid' },
    about:
      /\b(?:points|stamps|stars|rewards)\b(?=[^]*\b(?:valid|good for|expir|last|never|use|spend|redeem|keep|laps|run out|wiped|vanish))/,
  },
  {
    ...{ name: 'warranty', kind: 'limit', asks: 'how long the warranty lasts' },
    about: any('warrant\\w*|guarantee[ds]?\\b|lifetime promise|covered for|covers [a-z ]{1,40} for'),
    unless: any(
      'money[- ]back|satisf|price|deliver|statutory|legal|law\\b|extend',
      'repair(?:s|ed)? (?:take|within|in)|register|repl(?:y|ies)|arriv|fresh|return',
      'second-?hand|pre-?owned|refurbished|postage',
    ),
  },
  {
    ...{ name: 'price-drop', kind: 'limit', asks: 'until when a lower price is matched' },
    about: any(
      'price[- ](?:match|adjust|drop|protect|differ|promise|guarantee)',
      '(?:price|prices) (?:drops?|falls?|comes? down|goes? down|is (?:reduced|lowered))',
      'cheaper|(?:refund|pay|give)[^.;]{0,15} the difference|goes on sale|lower price',
    ),
  },
  {
    ...{ name: 'hold-collect', kind: 'limit', asks: 'how long an order waits to be collected' },
    about:
      /\b(?:hold|held|holds|keep|kept|keeps|waits?|store[ds]?|stays?|collect\w*|pick(?:ed)?[- ]?up)\b(?=[^]*\b(?:collect\w*|pick(?:ed)?[- ]?up|counter|showroom|depot|post office|shop|store|locker|parcel shop)\b)/,
    unless: any('ready|courier|return|e-?mail|collected by|we collect|opening|refund|back|free'),
  },
  {
    ...{ name: 'reserve', kind: 'limit', asks: 'how long goods are put aside' },
    about: any(
      'hold(?:s|ing)?\\b|held\\b|(?:put|set|keep|lay)s? (?:[a-z]+ ){0,5}aside',
      'reserv(?:e|ed|es|ing)\\b|lay-?by|layaway',
    ),
    unless: any('sole right|reserve the right|held (?:by|at) customs|household|fired|customs', 'threshold'),
  },
];
