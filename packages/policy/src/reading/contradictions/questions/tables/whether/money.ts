import type { Whether } from '../../../whether/whether.ts';
import { says } from '../../../whether/words.ts';

const repaid =
  'refund\\w*|(?:money|price|payment|credit|amount|returns?|repa(?:y|id)|reimburs\\w*|paid|get|got|have) ?[^.;]{0,40}(?:back|card|account|credit\\w*|voucher)|credit(?:ed|s)?\\b|returns?\\b|repa(?:y|id)\\w*';
const toPayment =
  '(?:original|same|usual|own) (?:payment|method|form|card|means|way|account)|(?:card|account|wallet|paypal|method|way|means)(?: [a-z]+)? (?:you|that you|they|it was|was|with which you|of payment) ?(?:used|paid|pay|bought|chose|originally)?|(?:to|on|onto|back on) (?:the|your|her|his|their) (?:[a-z]+ )?(?:card|account|bank|paypal)|credit your (?:card|account)|in money\\b|in cash\\b|cash back|method of payment';
const toCredit =
  '(?:store|shop|account|in-store|web)[- ]?credits?\\b|credit notes?|[a-z]*credits\\b(?<!for credits)|\\bcredited, but not|credit to (?:spend|use)|vouchers?\\b|gift ?cards?\\b';
const duty =
  'dut(?:y|ies)\\b|customs\\b|import (?:tax|taxes|fee|charge|vat|dut|cost)\\w*|border\\b|brokerage|at the door|postman|on arrival|taxes of your country';
const gone =
  'lost\\b|missing\\b|disappear\\w*|vanish\\w*|stolen|astray|never (?:arrives?|came|comes|turned|turns)|loss\\b|non-?delivery|gone';
const broken = 'damag\\w*|breakages?|broken|smashed|crushed|in transit|en route|on the way';

/** How money goes back, and who answers for what is lost. */
export const money: readonly Whether[] = [
  {
    name: 'money-or-credit',
    asks: 'whether refunds go back to the payment',
    about: [says(repaid, 'what will i get', 'my money')],
    unless: says(
      'gift returns?',
      'choose',
      'choice',
      'whichever',
      'prefer',
      'either',
      'or (?:as )?(?:a )?(?:store|shop|credit)',
      'late\\b',
      'paid (?:with|by) (?:a )?(?:gift|store)',
      'difference',
      'card details',
      'gift ?(?:cards?|vouchers?|certificates?)',
      'exchange or',
      'order number',
      'expire',
      'valid',
      'accept',
      'combin',
    ),
    yes: says(
      `(?:${toPayment})`,
      "(?:never|not|[a-z]+n't)[^.;]{0,20}(?:credit notes?|store credit|vouchers?)",
    ),
    no: says(
      `(?<!(?:never|not|n't) (?:[a-z]+ )?)(?:only|as|in|into|for|with|by|get|receive|issue|issued|turned|given|a|be)\\b[^.;]{0,30}\\b(?:${toCredit})`,
      "(?:never|not|[a-z]+n't|no)\\b[^.;]{0,25}(?:in money|in cash|cash refund|refunded|money back)[^.;]{0,30}",
    ),
    ignores: ['credit'],
  },
  {
    name: 'duties-paid',
    asks: 'whether import taxes are the customer’s',
    about: [says(duty), says('dut', 'customs', 'import', 'tax', 'charges?', 'nothing', 'pay')],
    unless: says('clearance sale', 'delay', 'held', 'form', 'switzerland', 'refund', 'low value'),
    yes: says(
      `(?:dut(?:y|ies)|customs|import|taxes)[^.;]{0,80}(?:paid by you|yours|your (?:responsibility|account|cost)|(?:you|recipient|buyer|customer|receiver)s?(?:'s)?\\b|on you|not included|extra)(?! see)`,
      `(?:you|recipients?|buyers?|customers?)\\b[^.;]{0,40}(?:pay|responsible|liable|bear|cover|owe|settle)[^.;]{0,40}(?:dut|customs|import|tax)`,
      `(?:may|might|can) (?:attract|be charged|apply|incur)[^.;]{0,40}`,
    ),
    no: says(
      `(?:includ\\w*|inclusive of|covers?|we pay|prepa(?:y|id)|settled)\\b[^.;]{0,30}(?:dut|customs|import|tax)`,
      `(?:dut(?:y|ies)|customs|import (?:tax|fee|charge|vat)\\w*)[^.;]{0,40}(?:(?:already |all )?included|prepaid|covered|on us|paid by us|taken care)`,
      'nothing (?:more |else |further |extra )?to pay',
      'no (?:surprise |extra |further |additional )?(?:dut|customs|import)',
      '\\bddp\\b',
    ),
  },
  {
    name: 'lost-made-good',
    asks: 'whether the shop answers for lost parcels',
    about: [
      says(gone),
      says(
        'parcels?',
        'packages?',
        'orders?',
        'post',
        'transit',
        'deliver\\w*',
        'royal mail',
        'carrier',
        'courier',
        'shipments?',
        'on its way',
      ),
    ],
    unless: says(
      'return',
      'gift',
      'code',
      'password',
      'claims?\\b',
      'insur',
      'considered',
      'within',
      'data',
      'parts',
      'stones',
    ),
    yes: says(
      "(?:we|we'll|i|i'll|company|will)\\b[^.;]{0,40}(?:re-?sen[dt]|re-?ship|replace|refund|repay|send (?:you )?(?:a |an |it |them )?(?:new|another|second|again|replacement)|make (?:it|this|that) (?:good|right)|give you your money)",
      '(?:is|are|will be) (?:replaced|refunded|re-?sent)',
      'at our (?:own )?(?:risk|cost|expense)',
    ),
    no: says(
      "(?:no|not|never|[a-z]+n't|cannot|without)\\b[^.;]{0,30}(?:responsib\\w*|liab\\w*|accountab\\w*|compensat\\w*|replac\\w*|refund\\w*|re-?sen[dt])",
      "(?:at|on) (?:your|the (?:customer|buyer|purchaser|recipient)'s) (?:own )?risk",
      "(?:carrier|courier|post)'s (?:responsibility|problem)",
      'risk pass',
      'between you and',
    ),
    ignores: ['protected'],
  },
  {
    name: 'damage-made-good',
    asks: 'whether the shop answers for damage on the way',
    about: [
      says(broken),
      says(
        'transit',
        'en route',
        'on the way',
        'arriv\\w*',
        'in the post',
        'carrier',
        'courier',
        'breakages?',
      ),
    ],
    unless: says('return', 'within', 'report', 'claims?\\b', 'wear', 'photo', 'note visible', 'colour'),
    yes: says(
      '(?:we|company|shop|i)\\b[^.;]{0,40}(?:repair|replace|refund|re-?sen[dt]|re-?print|make (?:it|this) (?:good|right)|put (?:it )?right)',
      '(?:is|are|will be) (?:replaced|refunded|repaired)',
      'at (?:our|its) (?:own )?expense',
    ),
    no: says(
      "(?:no|not|never|[a-z]+n't|cannot)\\b[^.;]{0,30}(?:responsib\\w*|liab\\w*|accountab\\w*|compensat\\w*|replac\\w*|refund\\w*)",
      "(?:at|on) (?:your|the (?:customer|buyer|purchaser)'s) (?:own )?risk",
      'risk pass',
    ),
    ignores: ['faulty'],
  },
];
