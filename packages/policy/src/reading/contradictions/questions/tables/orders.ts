import { deadline, from, lasts, pieces } from '../values.ts';
import { saidBy, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';
import { cancel, not, storeCredit } from '../words.ts';
const change = 'change|edit|amend|alter|modify|add to|correct|update|swap';

/** Buying, and going back on it before it is sent. */
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
    name: 'price-match-within',
    asks: 'for how long a lower price is paid back',
    about: [
      words(
        'price[- ](?:match|adjust|drop|protect|promise|guarantee)',
        'lower price',
        '(?:price|prices) (?:drops?|falls?|goes down|fell|dropped)',
        'goes on sale',
        'cheaper\\b',
        'pay back the difference',
        'refund the difference',
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
];
