import type { Whether } from '../../../whether/whether.ts';
import { both, denies, grants, says } from '../../../whether/words.ts';

const amend =
  'chang(?:e|ed|ing)|amend\\w*|correct\\w*|edit\\w*|alter\\w*|updat\\w*|redirect\\w*|fix\\b|reroute\\w*|divert\\w*';
const address = 'address(?:es)?|postcode|zip code';
const codes =
  '(?:promo|promotion|promotional|discount|coupon|voucher|sale|welcome)s?[- ]?(?:codes?|offers?)?\\b|codes?\\b';
const giftCard = '(?:e-?)?gift[- ]?(?:cards?|vouchers?|certificates?)|vouchers?\\b';
const combine =
  'combin\\w*|stack\\w*|together|used with|use[ds]? (?:them |it )?(?:with|alongside)|appl(?:y|ied)|on top of';
const rival =
  'other (?:shops?|stores?|sellers?|retailers?|sites?|websites?)|competitors?|elsewhere|cheaper|their price|amazon|price[- ]match\\w*|(?:match|meet|beat)\\w* (?:it|them|that|any|their|the|lower|other|a lower)[^.;]{0,25}price|lower price';
const match = 'match\\w*|meet\\b|beat\\b|honou?r';
const stop =
  'cancel\\w*|quit\\w*|leav(?:e|es|ing)|stop\\w*|exit|terminat\\w*|early|clos(?:e|ing) your account';

/** Before an order is sent. */
export const ordering: readonly Whether[] = [
  {
    name: 'amend-address',
    asks: 'whether the address of an order can be changed',
    about: [says(address, 'moved\\b'), says(amend)],
    unless: says(
      'subscri',
      'e-?mail address',
      'billing',
      'account',
      'return address',
      'once',
      'after',
      'charge',
      'fee',
    ),
    yes: says(
      `(?:we|you|can|may|will|happy|glad|gladly|message us|tell us|write|just)(?:'ll)?\\b[^.;]{0,60}\\b(?:${amend})`,
    ),
    no: denies(amend),
  },
  {
    name: 'minimum',
    asks: 'whether there is a least amount for an order',
    about: [says('orders?\\b', 'baskets?', 'carts?\\b', 'checkout', 'purchases?', 'spend')],
    unless: says(
      'wholesale',
      'trade',
      'free',
      'gift card',
      'shipping',
      'delivery',
      'postage',
      'returns?',
      'duty',
      'extra',
      'surcharge',
      'fee',
      'account',
    ),
    yes: says(
      '(?:minimum|smallest) (?:order|spend|purchase|basket)(?: value| amount)?(?: of| is|:|,)',
      "(?:baskets?|carts?|orders?|anything|totals?) (?:below|under|less than|of less than|smaller than) [^.;]{0,40}\\b(?:won't|cannot|can't|not|rejected|refused|cancelled|declined)",
      '(?:we|i) (?:only )?(?:accept|take) orders (?:from|of|over|above)',
      'orders must (?:be|come|reach|total)',
    ),
    no: says(
      'no (?:minimum|least|smallest)',
      'without (?:a |any )?minimum',
      'minimum[^.;]{0,12}(?:none|zero)',
      '(?:order|buy) (?:whatever|as little|as few|just one|a single|only one)',
      '(?:however|no matter how) (?:small|little)',
      'no order (?:is )?too small',
      '(?:any|whatever) (?:size|amount)',
    ),
  },
  {
    name: 'gift-card-with-codes',
    asks: 'whether gift cards and codes go together',
    about: [says(giftCard), says(codes), says(combine)],
    unless: says('buy', 'purchase of', 'towards gift', 'only one'),
    yes: grants(combine),
    no: denies(combine),
    ignores: ['gift-card'],
  },
  {
    name: 'other-shops-prices',
    asks: 'whether lower prices of other shops are met',
    about: [says(rival), says(match)],
    unless: says('our own', 'sale', 'within', 'gift'),
    yes: says(`(?:we|we'll|i|i'll|happily|gladly|happy to|will|can|and)\\b[^.;]{0,30}\\b(?:${match})`),
    no: denies(match),
  },
  {
    name: 'leaving-fee',
    asks: 'whether it costs something to cancel',
    about: [says(stop), says('fees?\\b', 'charges?\\b', 'penalt(?:y|ies)', 'pays?\\b', 'costs?\\b', 'free')],
    unless: says(
      'return',
      'restock',
      'shipping',
      'deliver(?:y|ed)',
      'postage',
      'class',
      'workshop',
      'booking',
      'chargeback',
      'deposit',
      'refund',
    ),
    yes: says(
      `(?:${both(stop, '[$€£]\\s?\\d[^.;]{0,25}|\\d+ ?(?:%|percent)', 60)})`,
      `(?:${both(stop, '(?:a|an|the) (?:[a-z]+ )?(?:fee|charge|penalty)', 40)})`,
    ),
    no: says(
      `(?:no|never|without|zero|nor)[^.;]{0,25}(?:(?:cancel\\w*|exit|early|termination|leaving)[^.;]{0,15}(?:fees?|charges?|penalt)|penalt(?:y|ies))`,
      `(?:cancel|quit|leave|stop)\\b[^.;]{0,40}(?:for free|free of charge|without (?:a |any )?(?:fee|charge|penalty|cost)|at no (?:cost|charge))`,
    ),
    ignores: ['members', 'subscription'],
  },
  {
    name: 'tied-in',
    asks: 'whether one has to stay for a time',
    about: [
      says(
        'subscri\\w*',
        'club',
        'plan\\b',
        'box(?:es)?\\b',
        'caddy',
        'membership',
        'members?\\b',
        'deliver(?:y|ies)',
        'tied in',
        'commit\\w*',
        'months?\\b',
        'contract',
      ),
    ],
    unless: says(
      'returns?',
      'refund',
      'warrant',
      'gift ?card',
      'warehouse',
      'parcel',
      'expire',
      'valid',
      'damag',
      'hold',
      'keep',
    ),
    yes: says(
      '(?:minimum|least|shortest) (?:term|commitment|period|of (?:three|two|four|six|\\d))',
      '(?:ask|require|expect|need)[^.;]{0,30}(?:months?|boxes|deliveries|shipments|orders) (?:at (?:the )?(?:least|minimum)|minimum)',
      '(?:at least|minimum of|a minimum|commit(?:s|ted|ment)? (?:to|of|for)) (?:[a-z]+ ){0,2}(?:months?|boxes|deliveries|shipments|renewals)\\b',
      'tied in for',
      '(?:cancel|leave|quit|stop)[^.;]{0,30}only after (?:the )?(?:second|third|fourth|two|three|six|\\d)',
    ),
    no: says(
      'no (?:minimum|commitments?|contract|lock-?in|strings|obligation|tie-?in|fixed term)',
      'without (?:a |any )?(?:minimum|commitment|contract|obligation)',
      '(?:cancel|quit|stop|leave|end)\\b[^.;]{0,25}(?:any ?time|whenever|after (?:any|the first|one|a single|just one)|when(?:ever)? you (?:like|want|please|wish)|at will|even (?:after )?the (?:very )?first)',
    ),
    ignores: ['members', 'subscription'],
  },
  {
    name: 'download-expires',
    asks: 'whether a download link ends',
    about: [says('links?\\b', 'downloads?\\b', 'files?\\b', 'pdfs?\\b', 'access\\b', 'recordings?')],
    unless: says('reset', 'tracking', 'payment link'),
    yes: says(
      '(?:good|valid|active|live|open|available|works?|usable) (?:only )?for (?:[a-z]+|\\d+)[^.;]{0,15}(?:downloads?|days?|weeks?|months?|hours?|times|years?)',
      'expires? (?:after|in|within|once)',
      '(?:up to|only|maximum of|limited to) (?:[a-z]+|\\d+) (?:downloads|times)',
      'lapses?\\b',
    ),
    no: says(
      "(?:never|not|n't) (?:expires?|lapse|end|run out)",
      'forever|for good|for life\\b|lifetime',
      'as often as you',
      'as many times as',
      'no (?:expiry|time limit|limit|end date)',
      'unlimited',
    ),
  },
  {
    name: 'may-sell',
    asks: 'whether what is made of it may be sold',
    about: [
      says(
        'patterns?\\b',
        'designs?\\b',
        'files?\\b',
        'fonts?\\b',
        'templates?\\b',
        'images?\\b',
        'made from',
        'i (?:sew|make|knit|craft|made|print)',
        'artwork',
      ),
      says('s[eo]ld?l?\\b', 'selling', 'commercial\\w*', 'business use', 'market stall'),
    ],
    unless: says('we sell', 'sold (?:as|by|in|out)'),
    yes: says(
      '(?:may|can|free to|welcome to|sure|yes|allowed|happy for you to|go ahead)\\b[^.;]{0,60}(?:sell|sold|commercial)',
      'commercial use (?:is )?(?:included|allowed|fine|permitted|ok)',
      'up to \\d+ (?:pieces|items|copies|units)',
    ),
    no: denies(
      'sell\\b|sold\\b|selling|commercial\\w*',
      '(?:home|personal|private|non-?commercial)[^.;]{0,12}use only',
      'for (?:home|personal|private)[^.;]{0,15}only',
      'only for (?:home|personal|private)',
    ),
  },
  {
    name: 'sharing',
    asks: 'whether an account or a file may be shared',
    about: [
      says('shar(?:e|ed|ing)\\b', 'pass(?:ed)? on', 'transfer\\w*', 'give (?:it )?away'),
      says('licen[cs]e', 'file', 'pdf', 'download', 'code', 'warranty', 'ticket', 'membership'),
    ],
    yes: grants('shar(?:e|ed|ing)\\b|pass(?:ed)? (?:it )?on|transfer\\w*'),
    no: denies('shar(?:e|ed|ing)\\b|pass(?:ed)? (?:it )?on|transfer\\w*', 'non-?transferable'),
  },
  {
    name: 'deposit-needed',
    asks: 'whether a deposit is needed',
    about: [says('deposits?\\b', 'down ?payments?', 'up ?front')],
    unless: says('refund', 'back\\b', 'forfeit', 'non-', 'lose\\b', 'return'),
    yes: says(
      '(?:with|needs?|requires?|ask for|take|takes|pay|leave|put down|against) (?:[a-z]+ )?(?:a |an )?(?:small )?(?:[$€£]\\s?\\d+|\\d+ ?%|[a-z]+ per ?cent)?[^.;]{0,12}(?:deposits?|down ?payment)',
      'deposit (?:is )?(?:required|needed|due)',
      '\\bdeposit of',
    ),
    no: says(
      '(?:no|without|zero|never)[^.;]{0,20}(?:deposits?|down ?payment)',
      'nothing (?:to pay )?up ?front',
      'deposits? (?:is|are) not',
    ),
  },
];
