import type { CurrencyCode } from '../../../../money/money.ts';
import { currencyWords, signs } from '../../../words/currencies.ts';
import { costs, deadline, deed, from, lasts, payer, pieces, saidBy, share, stance } from '../answers.ts';
import type { Answer, Question } from '../question.ts';
import { near, words } from '../question.ts';
import { cancel, not, storeCredit } from '../words.ts';

const currency = [...currencyWords.keys(), ...signs.keys()]
  .filter((word) => /^[a-z][a-z. ]+$/.test(word))
  .join('|')
  .replaceAll('.', '\\.');
const billed = new RegExp(
  `\\b(?:charg\\w*|bill\\w*|pric\\w*|pay\\w*|paid|total\\w*|checkout|invoic\\w*|amounts?|quoted|settle\\w*|shown)\\b[^.;]{0,70}?\\bin (?:the )?(${currency})(?![a-z])|\\bin (${currency})(?![a-z])[^.;]{0,50}?\\b(?:charg\\w*|bill\\w*|pay\\w*|paid|invoic\\w*)`,
);

/** In which currency customers pay. */
function billedIn(said: string): Answer | null {
  const hit = billed.exec(said);
  const code: CurrencyCode | undefined = currencyWords.get(hit?.[1] ?? hit?.[2] ?? '');
  return code === undefined ? null : { key: code, says: code };
}

/** A way to pay is taken or not. */
const taken = (name: string, pattern: string): Question => ({
  name: `pays-by-${name}`,
  asks: `whether ${name} is taken`,
  about: [words(pattern)],
  unless: words('refund', 'reimburs', 'money back'),
  answers: [
    stance(
      words(
        `(?:accept|take|pay|use|offer|welcome|support)[^.;]{0,60}(?:${pattern})`,
        `(?:${pattern})[^.;]{0,40}(?:accepted|welcome|available|is fine|are fine|taken|possible)`,
      ),
      words(
        `(?:${not}) (?:yet |currently )?(?:accept|take|offer|support)[^.;]{0,60}(?:${pattern})`,
        `(?:${pattern})[^.;]{0,30}(?:${not}) (?:be )?(?:accepted|taken|available|supported|possible|offered)`,
        `no (?:${pattern})`,
      ),
    ),
  ],
});

const change = 'change|edit|amend|alter|modify|add to|correct|update|swap';

/** Buying, paying, and going back on it before it is sent. */
export const orders: readonly Question[] = [
  {
    name: 'cancel-until',
    asks: 'until when an order can be cancelled',
    about: [words(cancel)],
    unless: words(
      'subscri',
      'renew',
      'membership',
      'withdraw(?:al)? (?:period|right)',
      'right (?:to|of) (?:cancel|withdraw)',
      'pick-?up',
      'return',
      'after (?:delivery|you (?:get|receive)|receiving)',
      'after the day[^.;]{0,40}(?:deliver|receiv)',
      'refunds? (?:are|is|take)',
      'we (?:may|will|can) cancel',
      'we cancel',
      'workshop',
      'class',
      'booking',
    ),
    answers: [deadline(words(cancel))],
  },
  {
    name: 'change-until',
    asks: 'until when an order can be changed',
    about: [
      words(
        `(?:${change})[^.;]{0,25}\\b(?:orders?|items?|sizes?|colou?rs?)\\b`,
        'orders?[^.;]{0,25}(?:changed|edited|amended|altered|modified)',
      ),
    ],
    unless: words('subscri', 'renew', 'address', 'return', 'exchange', 'mind'),
    answers: [deadline(words(change))],
  },
  {
    name: 'address-until',
    asks: 'until when an address can be changed',
    about: [words(near(change, 'address(?:es)?'))],
    unless: words('subscri', 'renew', 'roast'),
    answers: [deadline(words(change))],
  },
  {
    name: 'billing-currency',
    asks: 'in which currency customers pay',
    about: [words('in\\b')],
    answers: [({ words: said }) => billedIn(said)],
  },
  {
    name: 'charged-when',
    asks: 'when the payment is taken',
    about: [
      words(
        'charg(?:e|ed|es|ing)\\b',
        'payment',
        'pay\\b',
        'paid',
        'debited',
        'bill(?:ed)?\\b',
        'take (?:the|your) money',
      ),
    ],
    unless: words(
      'refund',
      'return',
      'dut(?:y|ies)',
      'customs',
      'deposit',
      'instal',
      'klarna',
      'subscri',
      'renew',
      'surcharge',
      'restocking',
    ),
    answers: [
      stance(
        words(
          '(?:charg(?:e|ed)|payment|pay|paid|debited|billed?|money)[^.;]{0,35}(?:at (?:the )?checkout|when (?:you|the|your|an) (?:pre-?)?orders?(?: is placed)?\\b|when (?:you )?place|when ordered|with (?:the|your) order\\b|at the time of (?:the |your )?(?:order|purchase)|immediately|straight away|up front|upfront|right away|on ordering)',
        ),
        words(
          `(?:charg(?:e|ed)|payment|pay|paid|debited|billed?|money)[^.;]{0,35}(?:(?:only )?(?:when|once|as|until|after) (?:it|they|your|the|we)[^.;]{0,25}(?:ship|sent|dispatch|leave|ready|post|left)|on (?:dispatch|shipment|delivery)|(?:before|on the day) (?:it|they|we) ships?)`,
          `(?:${not}) (?:be )?(?:charg|debit|bill)[^.;]{0,20}(?:until|before)`,
        ),
      ),
    ],
    ignores: ['preorder'],
  },
  {
    name: 'deposit',
    asks: 'how much the deposit is',
    about: [words('deposits?\\b', 'down ?payment', 'up ?front')],
    answers: [
      share(words('deposits?\\b', 'down ?payment', 'up ?front')),
      costs(words('deposits?\\b', 'down ?payment')),
    ],
    ignores: ['custom', 'preorder'],
  },
  {
    name: 'deposit-back',
    asks: 'whether a deposit is given back',
    about: [words('deposits?\\b')],
    answers: [
      stance(
        words(
          '(?:refund|return|back|reimburs)[^.;]{0,25}deposits?\\b',
          'deposits?\\b[^.;]{0,40}(?:refund|returned|back|reimburs)',
        ),
        words(
          `deposits?\\b[^.;]{0,30}(?:${not})[^.;]{0,20}(?:refund|return|back|reimburs)`,
          `(?:${not})[^.;]{0,20}(?:refund|return|reimburs)[^.;]{0,20}deposit`,
          'non-?refundable deposit',
          'deposits?\\b[^.;]{0,20}(?:non-?refundable|forfeit|lost|kept|retained)',
          '(?:forfeit|lose|keep|retain)[^.;]{0,20}deposit',
        ),
      ),
    ],
    ignores: ['preorder'],
  },
  {
    name: 'minimum-order',
    asks: 'whether orders have a minimum',
    about: [
      words(
        'minimum\\b[^.;]{0,20}(?:order|spend|purchase|basket|cart)',
        '(?:order|spend|purchase|basket)[^.;]{0,12} minimum',
        'no minimum',
        'smallest order',
        'orders? (?:start|must be|of at least)',
      ),
    ],
    unless: words('subscri', 'free', 'shipping', 'wholesale', 'trade', 'fee'),
    answers: [
      saidBy('none', 'no minimum', words('(?:no|without(?: a| any)?) minimum', "there(?:'s| is) no minimum")),
      from(),
    ],
    ignores: ['wholesale'],
  },
  {
    name: 'wholesale-minimum',
    asks: 'from what wholesale orders begin',
    about: [
      words('wholesale', 'trade (?:orders?|customers?|accounts?)', 'stockists?'),
      words('minimum', 'from\\b', 'starts?\\b', 'at least', 'opening order'),
    ],
    answers: [from()],
    ignores: ['wholesale'],
  },
  {
    name: 'tax-included',
    asks: 'whether prices include tax',
    about: [words('vat\\b', 'gst\\b', 'sales tax', 'tax(?:es)?\\b', 'iva\\b', 'btw\\b', 'mwst')],
    unless: words('dut(?:y|ies)', 'import', 'customs', 'refund', 'abroad', 'number'),
    answers: [
      stance(
        words(
          '(?:includ(?:e|es|ing)|inclusive of|with)\\b[^.;]{0,15}(?:vat|gst|tax|iva|btw|mwst)',
          '(?:vat|gst|tax|taxes)[^.;]{0,25}(?:is|are) (?:already )?included',
          '(?:vat|gst|tax)[- ](?:inclusive|included)',
          'incl\\.? (?:vat|gst|tax)',
        ),
        words(
          '(?:excl(?:ude|udes|uding|usive|\\.)|without|before|plus|exclusive of|net of|ex)\\b[^.;]{0,12}(?:vat|gst|tax|iva|btw|mwst)',
          '(?:vat|gst|tax|taxes)[^.;]{0,30}(?:added (?:at|in|on)|on top|excluded|not included|extra)',
        ),
      ),
    ],
  },
  {
    name: 'duties',
    asks: 'who pays duties and import taxes',
    about: [
      words(
        'dut(?:y|ies)\\b',
        'customs\\b',
        'import (?:tax|fee|charge|vat|duty|cost)',
        'brokerage',
        'clearance (?:fee|cost|charge)',
      ),
    ],
    unless: words('clearance sale', 'delay', 'held', 'hold', 'form', 'low(?:er)? value'),
    answers: [
      stance(
        words(
          'we (?:pay|cover|settle|prepay|take care|handle|collect|bear|absorb)[^.;]{0,40}(?:dut|custom|import|brokerage|tax)',
          '(?:dut(?:y|ies)|customs|import (?:tax|fee|charge|vat)\\w*)[^.;]{0,50}(?:(?:is|are) (?:already )?(?:included|prepaid|paid (?:by us|at checkout)|covered|on us|calculated|settled|collected)|included in|delivered duty paid|\\bddp\\b)',
          'no (?:surprise |extra |further |additional )?(?:dut|customs|import)[^.;]{0,40}(?:to pay|at the door|on delivery|on arrival|charges|fees)?',
          'nothing (?:more |else |further |extra )?to pay (?:at the door|on delivery|on arrival)',
          '\\bddp\\b',
          'duty[- ](?:paid|free)',
          "(?:never|won't|will not|not)[^.;]{0,30}(?:pay|asked|charged|billed|owe)[^.;]{0,40}(?:dut|custom|import)",
        ),
        words(
          '(?:dut|custom|import|brokerage)[^.;]{0,80}(?:yours|your responsibility|responsibility of|(?:paid|payable|borne|met|owed|settled) by (?:you|the)|you pay|not included|may (?:be charged|apply|ask|charge|be due|be payable)|on you|extra|at the door|on delivery|to the courier|to the carrier)',
          '(?:you|customers?|buyers?|recipients?)[^.;]{0,40}(?:responsible|pay|bear|cover|liable|owe|settle)[^.;]{0,40}(?:dut|custom|import|brokerage)',
          '\\b(?:ddu|dap)\\b',
          `(?:${not}) (?:include|cover|responsible|pay)[^.;]{0,40}(?:dut|custom|import)`,
        ),
      ),
    ],
  },
  {
    name: 'price-match-within',
    asks: 'for how long a lower price is paid back',
    about: [
      words(
        'price[- ](?:match|adjust|drop|protect|promise|guarantee)',
        'lower price',
        '(?:price|prices) (?:drops?|falls?|goes down|fell|dropped)',
        'goes on sale',
        'cheaper (?:elsewhere|later)',
        'marked down',
      ),
    ],
    answers: [lasts(null, ({ unit }) => unit !== 'hour' && unit !== 'business-day')],
    ignores: ['sale'],
  },
  {
    name: 'price-match',
    asks: 'whether a lower price is paid back',
    about: [
      words(
        'price[- ](?:match|adjust|protect|promise)',
        'lower price',
        '(?:price|prices) (?:drops?|falls?|goes down|fell|dropped)',
        'goes on sale',
        'refund the difference',
      ),
    ],
    unless: words('sale items?', 'bought (?:on|in) (?:a |the )?sale', 'full[- ]price', 'with a code'),
    answers: [
      stance(
        words(
          "we(?:'ll| will| do| gladly| happily| also)? (?:gladly |happily |always )?(?:match|refund|credit|pay|give|honou?r|adjust|make up)",
          '(?:price[- ](?:match|adjust)\\w*) (?:is|are) (?:available|offered|possible)',
          'ask (?:us )?for the difference',
        ),
        words(
          `(?:${not}) (?:offer |give |make |do |provide |honou?r |any |retroactive |able to )*(?:price[- ])?(?:match|adjust|refund the difference|credit|rebate)`,
          'no price',
          `price[- ](?:match|adjust)\\w*[^.;]{0,20}(?:${not})`,
        ),
      ),
    ],
    ignores: ['sale'],
  },
  {
    name: 'per-customer',
    asks: 'how many pieces a customer may buy',
    about: [
      words('per (?:customer|household|person|order|buyer)', 'each customer', 'limit(?:ed)? (?:of|to)'),
    ],
    unless: words(
      'codes?\\b',
      'coupon',
      'vouchers?\\b',
      'promo',
      'refund',
      'return',
      'exchange',
      '[$€£]',
      'samples?\\b',
      'gift',
      'costs?',
    ),
    answers: [
      pieces(
        /\b(?:limit(?:ed)?(?: of| to|:)?|max(?:imum)?(?: of)?|up to|at most|no more than|only|buy) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[a-z]+ ){1,3}?(?:per|each|a|to a|for each) (?:customer|household|person|order|buyer)/,
      ),
    ],
  },
  {
    name: 'pre-order-cancel',
    asks: 'whether a pre-order can be cancelled',
    about: [words('pre-?orders?\\b', 'back-?orders?\\b'), words(cancel, 'final')],
    answers: [
      stance(
        words(
          '(?:can|may|free to|welcome to)[^.;]{0,30}cancel',
          'cancel[^.;]{0,40}(?:any ?time|until|before|free)',
          '(?:full )?refund',
        ),
        words(
          `(?:${not}) (?:be )?cancel`,
          'final',
          'binding',
          'non-?cancell?able',
          `cancel[^.;]{0,25}(?:${not})`,
        ),
      ),
    ],
    ignores: ['preorder', 'final-sale'],
  },
  {
    name: 'account-needed',
    asks: 'whether an account is needed',
    about: [
      words('(?:an |guest |your )?accounts?\\b', 'as a guest', 'guest checkout', 'register'),
      words('order', 'checkout', 'buy', 'shop', 'purchase'),
    ],
    unless: words(
      'bank',
      'refund',
      storeCredit,
      'trade',
      'wholesale',
      'from your account',
      'in your account',
    ),
    answers: [
      stance(
        words(
          '(?:need|must|have to|required|require)[^.;]{0,30}(?:account|register)',
          'account[^.;]{0,20}(?:needed|required|necessary)',
        ),
        words('(?:as a guest|guest checkout)', `(?:${not}|without)[^.;]{0,30}(?:account|register)`),
      ),
    ],
  },
  {
    name: 'quote-valid',
    asks: 'how long a quote or proof holds',
    about: [words('quot(?:e|es|ation)\\b', 'estimate is')],
    answers: [lasts(words('valid', 'hold', 'good', 'stand', 'binding', 'expire'))],
  },
  taken('PayPal', 'paypal'),
  taken('American Express', 'american express|amex'),
  taken('cash on delivery', 'cash on delivery|\\bcod\\b'),
  taken('bank transfer', 'bank transfers?|wire transfers?|sepa|bacs'),
  taken('invoice', 'invoice|purchase orders?|net[- ]30'),
  taken('cheque', 'che(?:que|ck)s?\\b(?! ?out)'),
  taken('instalments', 'klarna|afterpay|clearpay|affirm|instal?lments|pay later'),
  taken('cryptocurrency', 'bitcoin|crypto\\w*'),
  {
    name: 'payment-fee',
    asks: 'who bears the fee of a way to pay',
    about: [words('(?:card|payment|paypal|transaction) (?:fee|surcharge)')],
    answers: [
      stance(
        words('(?:add|charge|plus|pay)[^.;]{0,20}(?:fee|surcharge|%)'),
        words('(?:no|without|never)[^.;]{0,20}(?:fee|surcharge)'),
      ),
      payer(),
      deed(words('(?:fee|surcharge)')),
    ],
  },
];
