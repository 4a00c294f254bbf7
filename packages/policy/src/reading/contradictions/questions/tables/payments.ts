import type { CurrencyCode } from '../../../../money/money.ts';
import { currencyWords, signs } from '../../../words/currencies.ts';
import { costs, share } from '../values.ts';
import { deed, payer, stance } from '../stances.ts';
import type { Question, Answer } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

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

/** Paying: how, in which currency, and which taxes. When is a moment of the order's way. */
export const payments: readonly Question[] = [
  {
    name: 'billing-currency',
    asks: 'in which currency customers pay',
    about: [words('in\\b')],
    answers: [({ words: said }) => billedIn(said)],
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
    about: [words('deposits?\\b', 'every (?:dollar|cent|penny|euro|pound)')],
    answers: [
      stance(
        words(
          '(?:refund|return|repay|give back|get back|pay back)[^.;]{0,20}every (?:dollar|cent|penny|euro|pound)',
          '(?:refund|return|back|reimburs)[^.;]{0,25}deposits?\\b',
          'deposits?\\b[^.;]{0,40}(?:refund|returned|back|reimburs)',
        ),
        words(
          `deposits?\\b[^.;]{0,70}(?:${not})[^.;]{0,20}(?:refund|return|back|reimburs)`,
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
    isAbroad: true,
    asks: 'who pays duties and import taxes',
    about: [
      words(
        'dut(?:y|ies)\\b',
        'customs\\b',
        'import (?:tax|fee|charge|vat|duty|cost)',
        'brokerage',
        'clearance (?:fee|cost|charge)',
        'at the door',
        '(?:the last|all) you (?:will )?(?:ever )?pay',
        'nothing (?:more |else |further |extra |is )?(?:to pay|due)',
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
          '(?:the last|all) you (?:will )?(?:ever )?pay',
          'nothing is due (?:at the door|on delivery|on arrival)',
          'duty[- ](?:paid|free)',
          "(?:never|won't|will not|not)[^.;]{0,30}(?:pay|asked|charged|billed|owe)[^.;]{0,40}(?:dut|custom|import)",
        ),
        words(
          '(?:dut|custom|import|brokerage)[^.;]{0,80}(?:yours|your responsibility|responsibility of|(?:paid|payable|borne|met|owed|settled) by (?:you|the)|you pay|not included|may (?:be charged|apply|ask|charge|be due|be payable)|on you|extra|at the door|on delivery|to the courier|to the carrier)',
          "(?:you|customers?|buyers?|recipients?)(?![^.;]{0,30}(?:not|never|n't|no longer)\\b)[^.;]{0,40}(?:responsible|pay|bear|cover|liable|owe|settle)[^.;]{0,40}(?:dut|custom|import|brokerage)",
          '(?:dut(?:y|ies)|customs|import|vat)[^.;]{0,80}(?:collects?|collected) (?:it |them )?from you',
          '\\b(?:ddu|dap)\\b',
          `(?:${not}) (?:include|cover|responsible|pay)[^.;]{0,40}(?:dut|custom|import)`,
        ),
      ),
    ],
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
