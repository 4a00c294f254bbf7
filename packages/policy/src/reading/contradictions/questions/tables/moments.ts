import type { Answerer, Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** When something happens on an order's way, by the words for its events; the first that fits. */
const moment =
  (...moments: readonly (readonly [key: string, says: string, pattern: RegExp])[]): Answerer =>
  ({ words: said }) => {
    if (said.endsWith('?')) return null;
    const hit = moments.find(([, , pattern]) => pattern.test(said));
    return hit === undefined ? null : { key: hit[0], says: hit[1] };
  };

const leaves =
  '(?:packed|packing|ships?|shipped|sent|dispatch|despatch|leaves?\\b|left|posted|mailed|on its way)';
const received = '(?:receiv|delivery|delivered|arriv)';
const you = '(?:you|the (?:parcel|goods|order|box)|delivery|receipt|arrival|it)\\b[^.;,]{0,20}';
const taken = '(?:pays?|paid|payment|charged?|debit(?:ed)?|bill(?:ed)?|due|take the (?:money|amount))\\b';
const when = '(?:when|once|until|as soon as|after|upon|following|(?:on|from) the day(?: that)?|before) ';

/** The payment first and then the event, or the event and the payment behind a comma: `once you have paid, we pack` is neither. */
const inOrder = (event: string): RegExp =>
  new RegExp(
    `\\b${taken}[^.;,]{0,45}\\b${when}${event}|^(?:only )?${when}${event}[^.;,]{0,20},? (?:we|your card|the (?:amount|payment))[^.;,]{0,20}\\b${taken}`,
  );

/** At which moment of an order's way something happens that happens once. */
export const moments: readonly Question[] = [
  {
    name: 'paid-when',
    asks: 'when the payment is taken',
    about: [
      words(
        'pay\\b',
        'pays\\b',
        'paid',
        'payment',
        'unpaid',
        'prepay',
        'charg(?:e|ed|es|ing)\\b',
        'take (?:the|your) money',
        'cards?\\b[^.;]{0,15}\\b(?:touch|tak)',
        'debit',
        'invoice',
        '(?:the )?amount is due',
        'bill(?:ed)?\\b',
      ),
    ],
    inOwnWords: true,
    unless: words(
      'refund',
      'return',
      'repay',
      'dut(?:y|ies)\\b',
      'customs',
      'deposit',
      'instal',
      'klarna',
      'subscri',
      'renew',
      'surcharge',
      'postage',
      'shipping',
      'label',
      'fee\\b',
      'reimburs',
      'back',
      'warrant',
      'half',
      'balance',
      'tax',
      'reserve without',
      'no (?:extra )?charge',
    ),
    answers: [
      moment(
        ['later', 'after the parcel has arrived', inOrder(`${you}${received}`)],
        ['leaving', 'when it leaves', inOrder(`(?!(?:the |your )?payment)[^.;,]{0,25}\\b${leaves}`)],
        [
          'leaving',
          'when it leaves',
          words(
            `${taken}[^.;,]{0,35}\\bon (?:dis?patch|despatch|shipment)`,
            `(?:${not}) (?:be )?(?:charg|debit|bill|touch|tak)[^.;]{0,20}(?:until|before)`,
          ),
        ],
        [
          'ordering',
          'with the order',
          /\b(?:when|once|as soon as|day|moment|time) (?:that )?(?:you|the|your|an) [^.;]{0,20}\b(?:plac|order|check)|\bat (?:the )?checkout\b|\bwith (?:the|your) order\b|\bup ?front\b|\bin advance\b|\bimmediately\b|\bright away\b|\bstraight away\b|\bwhen (?:you )?(?:place|order)|\bat the time of (?:the |your )?(?:order|purchase)|\bon ordering\b/,
        ],
        [
          'leaving',
          'before anything leaves',
          /\b(?:nothing|no (?:order|parcel|box)|never)\b[^.;]{0,40}\bunpaid\b|\bunpaid orders? (?:are|is) (?:not|never)/,
        ],
      ),
    ],
    ignores: ['preorder'],
  },
  {
    name: 'one-parcel',
    asks: 'whether an order is sent in one parcel',
    about: [
      words(
        'split',
        'separate',
        'together',
        'all in one',
        'in one go',
        'wait for',
        'single (?:box|parcel|package|shipment|delivery)',
        'one (?:box|parcel|package|shipment|delivery)\\b',
        '(?:two|several|multiple|more than one) (?:box|parcel|package|shipment|deliver)',
        'partial',
        'part shipments?',
      ),
      words('send', 'sent', 'ship', 'post', 'mail', 'dispatch', 'deliver', 'leave', 'pack', 'order'),
    ],
    inOwnWords: true,
    unless: words(
      'return',
      'refund',
      'withdraw',
      'gift',
      'returned',
      'fee\\b',
      'lost',
      'two-person',
      'carton',
    ),
    answers: [
      moment(
        [
          'one',
          'in one parcel',
          /\b(?:never|not|don't|do not|cannot|can't|won't) (?:split|separate|send part)|\bno (?:part|partial|split)|\b(?:all|everything|it|them|order|whole)\b[^.;]{0,30}\b(?:together|in (?:a single|one) (?:box|parcel|package|shipment|delivery)|in one go)\b|\b(?:in|as) (?:a single|one) (?:box|parcel|package|shipment|delivery)\b|\bwait for (?:the )?(?:last|everything|all|rest|slowest)|\buntil (?:everything|all of it|the last|the whole order) (?:is|are)/,
        ],
        [
          'several',
          'in several parcels',
          /\bsplit\b|\b(?:two|several|multiple|more than one|separate) (?:box|parcel|package|shipment|deliver)|\bseparately\b|\bpart(?:ial)? shipments?\b|\bin parts\b|\bas (?:soon as )?(?:each|it) (?:is|becomes) (?:ready|available)\b/,
        ],
      ),
    ],
  },
];
