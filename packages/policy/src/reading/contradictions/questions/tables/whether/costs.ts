import type { Whether } from '../../../whether/whether.ts';
import { says } from '../../../whether/words.ts';

const deducts =
  'restock\\w*|deduct\\w*|withh[eo]ld\\w*|repack\\w*|held back|hold back|kept back|handling (?:fee|charge)|knock(?:ed)? off|inspection fee|whole amount|full (?:price|amount)|less a (?:quarter|tenth|fifth|third)|in full|costs? you nothing';
const wayBack =
  '(?:return|returns|returned|returning|unwanted)\\b[^.;]{0,60}(?:postage|carriage|shipping|label|cost|charge|free|fee|expense|stamps?|pay|freight|parcel)|(?:send|sending|post|posting|ship|mail)(?: [a-z]+){0,3} back|return (?:postage|label|carriage|freight)|way back|back to us|postage back|both ways';

/** Who pays, what is kept, and what is paid when. */
export const costs: readonly Whether[] = [
  {
    name: 'deduction',
    asks: 'whether something is kept of a refund',
    about: [
      says(deducts),
      says('return', 'back', 'opened', 'open', 'box', 'refund', 'price', 'fee', 'amount', 'stock', 'repack'),
    ],
    unless: says(
      'shipping',
      'postage',
      'carriage',
      'late',
      'exchange',
      'damag',
      'used',
      'parcel',
      'plan',
      'claim',
      'cancel',
      'faulty',
      'deposit',
      'vat\\b',
    ),
    yes: says(
      '(?:\\d+ ?%|[$€£]\\s?\\d+|per ?cent|a (?:tenth|fifth|quarter|third)|\\d+ cents)[^.;]{0,40}(?:restock|deduct|withh|repack|kept|held|handling|inspection|each)',
      '(?:restock\\w*|deduct\\w*|withh\\w*|hold back|keep|less|minus)\\b[^.;]{0,25}(?:\\d+ ?%|[$€£]\\s?\\d+|a (?:tenth|fifth|quarter|third)|\\d+ cents)',
      '(?:subject to|incur|carry|carries|attracts?)\\b[^.;]{0,25}(?:restock\\w*|fee|charge)',
    ),
    no: says(
      "(?:no|never|without|zero|not|[a-z]+n't)\\b[^.;]{0,25}(?:restock\\w*|deduct\\w*|withh\\w*|handling fee|inspection fee|keep)",
      '(?:deduct|withhold|keep|hold back)s? nothing',
      '(?:whole|full|entire) (?:amount|price|sum)',
      'costs? you nothing',
      '(?:refunded|money back|refund) in full',
      'every (?:penny|cent)',
    ),
    ignores: ['opened'],
  },
  {
    name: 'way-back-paid',
    asks: 'whether the shop pays for the way back',
    about: [says(wayBack)],
    unless: says(
      'fault',
      'damag',
      'defect',
      'wrong',
      'our (?:mistake|error)',
      "we've made",
      'exchange',
      'lost',
      'undeliver',
      'refund the',
      'warrant',
      'restock',
      'dut(?:y|ies)',
      'swap a',
      'repair',
      'express',
      'resol',
      'size',
      'standard delivery',
      'unless',
    ),
    yes: says(
      '(?:returns?|label|postage|way back|sending back)\\b[^.;]{0,30}(?:free|on us|at our (?:cost|expense)|paid by us|(?:carried|covered|borne) by us|costs? (?:you )?nothing)',
      '(?:free|prepaid|pre-paid)\\b[^.;]{0,25}(?:returns?|label|postage)',
      '(?:we|i) (?:also |always |gladly )?(?:cover|pay|bear|carry|take)\\b[^.;]{0,30}(?:postage|return|label|way back|carriage|cost)',
      '(?:carried|covered|borne|paid) by us',
    ),
    no: says(
      "at (?:your|the (?:sender|customer|buyer|consumer|purchaser)'s) (?:own )?(?:cost|expense)",
      '(?:you|customers?|buyers?)(?: [a-z]+){0,3} (?:pay|cover|bear|meet)s?\\b[^.;]{0,40}(?:postage|return|carriage|cost|shipping|freight|parcel|back)',
      '(?:return (?:postage|carriage|shipping|freight)|postage)\\b[^.;]{0,20}(?:is|are) (?:yours|the (?:buyer|customer)|your|on you|paid by you|not)',
      '(?:labels?|return postage) (?:is|are) not (?:supplied|provided|included|free)',
      '(?:incur|costs?|deduct|less|minus)\\b[^.;]{0,20}[$€£]\\s?\\d[^.;]{0,30}(?:return|postage|carriage|label)',
      '(?:freight|postage) (?:both ways )?(?:is )?on you',
    ),
  },
  {
    name: 'plan-refunded',
    asks: 'whether a plan that was bought is refunded',
    about: [
      says('plans?\\b', 'protection', 'insurance', 'cover\\b', 'membership', 'class(?:es)?\\b'),
      says('refund\\w*', 'given back', 'money back', 'reimburs\\w*', 'earned'),
    ],
    unless: says('shipping', 'plan to', 'parcel'),
    yes: says(
      '(?:is|are|will be|be|the) (?:refunded|refund\\b)',
      'pro[- ]?rata',
      '(?:full|partial) refund',
      'refunded in full',
    ),
    no: says(
      "(?:not|never|no|[a-z]+n't|non-?)\\b[^.;]{0,20}(?:refund\\w*|given back|returned|reimburs\\w*)",
      'fully earned',
      'non-?refundable',
    ),
    ignores: ['protected'],
  },
  {
    name: 'by-invoice',
    asks: 'whether goods are sent before they are paid',
    about: [
      says(
        'invoices?\\b',
        'open account',
        'on account',
        'pay later',
        'net[- ]?\\d+',
        'in advance',
        'prepayment',
      ),
    ],
    unless: says(
      'vat',
      'commercial invoice',
      'invoice date',
      'date of invoice',
      'return',
      'tax',
      'warrant',
      'customs',
      'invoice (?:is|will)',
    ),
    yes: says(
      '(?:pay|buy|order|payment|purchase)\\b[^.;]{0,70}\\b(?:(?:on|by|against|via) invoice|on account|later|net[- ]?\\d+)',
      'invoice (?:is )?(?:possible|available|accepted|welcome)',
    ),
    no: says(
      "(?:not|never|no|[a-z]+n't|cannot)\\b[^.;]{0,35}(?:invoice|open account|on account|credit terms|pay later)",
      '(?:only|exclusively|strictly)[^.;]{0,25}(?:in advance|prepayment|prepaid)',
      'prepayment only',
    ),
  },
];
