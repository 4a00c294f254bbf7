import { costs, deed, from, lasts, payer, pieces, saidBy, stance } from '../answers.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';
import { not } from '../words.ts';

const parcel =
  '(?:parcels?|packages?|orders?|shipments?|deliver(?:y|ies)|box(?:es)?|consignments?|everything|letters?)';
/** The way of a parcel to the customer. */
export const delivery: readonly Question[] = [
  {
    name: 'signature',
    asks: 'whether somebody has to sign',
    about: [words('sign(?:s|ed|ature|atures|ing)?\\b(?! up| in| off| of)')],
    unless: words('sign (?:up|in)', 'at checkout', 'waive', 'pallet', 'newsletter'),
    answers: [
      from(words('sign(?:s|ed|ature|atures|ing)?\\b')),
      stance(
        words(
          '(?:must|need|require|needs|always|every|all|has to|have to|against|will)[^.;]{0,40}sign',
          'signature[^.;]{0,20}(?:required|needed|taken|necessary)',
          'signed[- ]for',
        ),
        words(`(?:${not}|without|nobody|no one|no-one)\\b[^.;]{0,30}sign`),
      ),
    ],
  },
  {
    name: 'po-box',
    asks: 'whether parcels go to P.O. boxes',
    about: [words('p\\.? ?o\\.? ?box', 'post(?:al)? (?:office )?box')],
    unless: words('private', 'both', 'on hold', 'if (?:an|your) (?:order|address)'),
    answers: [
      stance(
        words(
          'box(?:es)?[^.;]{0,40}(?:fine|great|ok\\b|okay|welcome|accepted|no problem|possible|included|too\\b|good)',
          '(?:ship|deliver|send|post|mail|happy|happily|can|including)[^.;]{0,40}box(?:es)?',
        ),
        words(
          `(?:${not}|except)\\b[^.;]{0,50}box(?:es)?`,
          `box(?:es)?[^.;]{0,40}(?:${not})`,
          'street address',
          'physical address',
        ),
      ),
    ],
  },
  {
    name: 'military',
    asks: 'whether parcels go to military addresses',
    about: [words('apo\\b', 'fpo\\b', 'dpo\\b', 'military', 'bfpo')],
    answers: [
      stance(
        words(
          '(?:fine|great|ok\\b|okay|welcome|accepted|no problem|possible|included|too\\b|ship|deliver|send|mail)',
        ),
        words(`(?:${not}|except)\\b`),
      ),
    ],
  },
  {
    name: 'tracking',
    asks: 'whether parcels are tracked',
    about: [words('track(?:ed|ing|able)?\\b'), words(parcel, 'every', 'all\\b', 'post', 'mail', 'service')],
    unless: words('lost', 'stuck', 'moved', 'says', 'stopped', 'return', 'e-?mail(?:ed)? (?:within|once)'),
    answers: [
      stance(
        words(
          `(?:every|all|each|always)[^.;]{0,40}track`,
          `(?:${parcel})[^.;]{0,20} (?:is|are|come with|comes with|travel) (?:fully )?track`,
          'fully tracked',
          'with (?:full )?tracking',
        ),
        words(
          `(?:${not}|without)\\b[^.;]{0,20}track`,
          'untracked',
          `tracking[^.;]{0,20}(?:${not}) (?:be )?(?:available|included|possible|provided|offered)`,
        ),
      ),
    ],
  },
  {
    name: 'insured',
    asks: 'up to which value parcels are insured',
    about: [words('insur(?:e|ed|ance)\\b'), words(parcel, 'transit', 'up to', 'value', 'cover')],
    unless: words('warranty', 'return'),
    answers: [
      costs(words('insur')),
      from(words('insur')),
      stance(
        words(
          `(?:every|all|each|always|fully|automatically)[^.;]{0,30}insured`,
          'insurance (?:is )?included',
        ),
        words(
          `(?:${not}|without)\\b[^.;]{0,20}insur`,
          'uninsured',
          'insurance[^.;]{0,30}(?:extra|optional|not)',
        ),
      ),
    ],
  },
  {
    name: 'weekend-delivery',
    asks: 'whether parcels are delivered at weekends',
    about: [words('deliver\\w*', 'arriv'), words('saturdays?', 'sundays?', 'weekends?')],
    unless: words('placed', 'ordered', 'closed', 'dispatch', 'process', 'open'),
    answers: [
      stance(
        words(
          '(?:deliver|arriv)[^.;]{0,40}(?:saturday|sunday|weekend|seven days)',
          '(?:saturday|sunday|weekend)s? deliver[^.;]{0,20}(?:available|possible|offered|free|for)',
        ),
        words(
          `(?:${not})\\b[^.;]{0,40}(?:saturday|sunday|weekend)`,
          `(?:saturday|sunday|weekend)s?[^.;]{0,30}(?:${not})`,
          'except (?:on )?(?:saturday|sunday|weekend)',
          'monday to friday only',
        ),
      ),
    ],
  },
  {
    name: 'held-for',
    asks: 'how long a parcel waits to be collected',
    about: [
      words(
        '(?:hold|holds|held|keep|keeps|kept|wait|waits|waiting|stays?|store[ds]?|collect(?:ed)?|pick(?:ed)? up)\\b',
      ),
      words(
        'post office',
        'parcel ?shop',
        'locker',
        'depot',
        'pick-?up (?:point|location)',
        'collection point',
        'service point',
        'carrier',
        'courier',
        'packstation',
        'branch',
        'for (?:you|collection|pick-?up)',
        'ready',
        'click and collect',
        'in[- ]store',
        'our (?:shop|studio|store|workshop|warehouse|counter)',
      ),
    ],
    unless: words('return', 'lost', 'customs', 'closed', 'refund within', 'holiday'),
    answers: [
      lasts(
        words('hold', 'held', 'keep', 'kept', 'wait', 'stay', 'store[ds]?\\b', 'collect', 'pick'),
        ({ unit }) => unit !== 'hour',
      ),
    ],
    ignores: ['pickup'],
  },
  {
    name: 'attempts',
    asks: 'how often a delivery is tried',
    about: [
      words('attempt', 'tr(?:y|ies)\\b', 'tried'),
      words('deliver', 'courier', 'carrier', 'driver', 'door', 'redeliver'),
    ],
    answers: [
      pieces(
        /\b(one|two|three|four|[1-4]|second|third|single) (?:delivery |more |further |failed )*(?:attempts?|tries|times)|\b(?:tr(?:y|ies|ied)|attempts?)(?: [a-z]+){0,3} (once|twice|one|two|three|four|2|3) ?(?:times)?\b/,
      ),
    ],
  },
  {
    name: 'second-visit',
    asks: 'what a second delivery costs',
    about: [
      words(
        're-?deliver\\w*',
        'second (?:visit|delivery|attempt|trip)',
        '(?:deliver|sen[dt]|ship\\w*) (?:it |them )?(?:again|a second time|once more|twice)',
        're-?sen[dt]\\w*',
        're-?ship\\w*',
        'another (?:visit|attempt|go)',
      ),
    ],
    unless: words('lost', 'damag', 'replac', 'stolen', 'tracking', 'fault'),
    answers: [payer()],
  },
  {
    name: 'pickup',
    asks: 'whether orders can be collected',
    about: [
      words(
        'pick(?:ing|ed)?[- ]?up\\b',
        'collect(?:ed|ion)?\\b',
        'click (?:and|&) collect',
        'local pick-?up',
        'in person',
      ),
    ],
    unless: words(
      'return',
      'refund',
      'cancel',
      'fetch',
      'courier',
      'carrier',
      'sales tax',
      'vat',
      'fault',
      'old ',
      'depot',
      'locker',
      'points?\\b',
      'uncollected',
      'parcel shop',
      'post office',
      'exchange',
      'deduct',
      'days',
    ),
    answers: [
      stance(
        words(
          '(?:can|may|welcome|free|happy|happily|available|offer|choose)[^.;]{0,50}(?:pick|collect)',
          '(?:pick|collect)[^.;]{0,40}(?:free|possible|available|from our|at our|welcome|by appointment)',
        ),
        words(
          `(?:${not})\\b[^.;]{0,40}(?:pick|collect|person)`,
          `(?:pick-?up|collection)[^.;]{0,20}(?:${not}) (?:be )?(?:possible|available|offered)`,
        ),
      ),
    ],
    ignores: ['pickup'],
  },
  {
    name: 'pickup-cost',
    asks: 'what collecting an order costs',
    about: [
      words(
        'pick(?:ing|ed)?[- ]?up\\b',
        'click (?:and|&) collect',
        'local pick-?up',
        'collect(?:ing|ion)? (?:it |your order )?(?:from|at|in) (?:our|the) (?:shop|store|studio|workshop|showroom|warehouse|roastery)',
      ),
    ],
    unless: words('return', 'refund', 'lost', 'old '),
    answers: [payer()],
    ignores: ['pickup'],
  },
  {
    name: 'assembly',
    asks: 'whether assembly is included',
    about: [
      words('assembl\\w*', 'install\\w*', 'put (?:it |them )?together', 'fitting\\b', 'set up'),
      words('includ', 'free', 'offer', 'service', 'extra', 'cost', 'fee', 'not\\b', "don't", 'pay', '[$€£]'),
    ],
    unless: words('instalment', 'installment', 'warranty', 'before', 'fault'),
    answers: [
      payer(),
      stance(
        words(
          '(?:assembl|install|fitting|set up|together)[^.;]{0,30}(?:included|is free|part of)',
          '(?:includ|offer|will)[^.;]{0,30}(?:assembl|install|fit|set up)',
        ),
        words(
          `(?:assembl|install|fitting)[^.;]{0,30}(?:${not})`,
          `(?:${not})\\b[^.;]{0,30}(?:assembl|install|fit|set up)`,
        ),
      ),
    ],
  },
  {
    name: 'old-goods',
    asks: 'what taking away the old piece costs',
    about: [
      words(
        '(?:take|haul|remov|dispos|collect|recycl)\\w*[^.;]{0,30}\\bold\\b',
        '\\bold [a-z]+[^.;]{0,40}(?:taken|removed|removal|hauled|recycled|disposed)',
        'haul-?away',
        'removal of',
      ),
    ],
    answers: [payer()],
  },
  {
    name: 'left-outside',
    asks: 'whether a parcel may be left without anybody',
    about: [
      words('(?:leave|leaves|left|leaving)\\b'),
      words('porch', 'safe place', 'neighbou?r', 'door\\b', 'doorstep', 'outside', 'unattended', 'shed'),
    ],
    unless: words('lost', 'stolen', 'says', 'leav(?:e|es) (?:us|our|the)'),
    answers: [
      stance(
        words(
          '(?:can|may|will|happily|ask|tell|choose|usually)[^.;]{0,50}(?:leave|left)',
          '(?:leaves?|left)[^.;]{0,40}(?:porch|safe place|neighbou?r|doorstep)',
        ),
        words(`(?:${not})\\b[^.;]{0,30}(?:leave|left)`),
      ),
    ],
  },
  {
    name: 'lost-wait',
    inOwnWords: true,
    asks: 'how long to wait before a parcel counts as lost',
    about: [
      words(
        'lost\\b',
        'missing',
        'stolen',
        'astray',
        "hasn't (?:arrived|turned up|moved|come)",
        'not (?:arrived|turned up|moved|come|received)',
        'tracking (?:says|shows|has|stops)',
        'never (?:arrived|came|turned up)',
      ),
      words('wait', 'give it', 'after', 'once', 'allow', 'for (?:\\d|[a-z]+ (?:working|business)? ?days)'),
    ],
    unless: words(
      'claim (?:must|within|has)',
      'no later than',
      'report[^.;]{0,20}within',
      'within',
      'refund (?:takes|within)',
      'return',
      'fault',
      'damage',
      'says',
      'marked',
      'shows?\\b',
      'moved',
    ),
    answers: [
      lasts(words('wait', 'give it', 'after', 'once', 'allow', 'for\\b'), ({ unit }) => unit !== 'hour'),
    ],
  },
  {
    name: 'lost-claim',
    asks: 'until when a lost parcel has to be reported',
    about: [
      words(
        'lost\\b',
        'missing',
        'stolen',
        'astray',
        "hasn't (?:arrived|turned up|come)",
        'not (?:arrived|turned up|come|received|reached)',
        'never (?:arrived|came|turned up)',
        'non-?delivery',
        'fails? to arrive',
      ),
      words(
        'claim',
        'report',
        'tell us',
        'let us know',
        'write',
        'contact',
        'notify',
        'raise',
        'get in touch',
        'e-?mail',
      ),
    ],
    unless: words('fault', 'defect', 'missing parts?'),
    answers: [
      lasts(words('within', 'no later than', 'by', 'before', 'up to'), ({ unit }) => unit !== 'hour'),
    ],
  },
  {
    name: 'lost-again',
    asks: 'whether a lost parcel is made good',
    about: [
      words(
        'lost\\b',
        'stolen',
        'astray',
        'theft',
        'never (?:arrived|came|turned up)',
        'porch pirate',
        'marked (?:as )?delivered',
        'says delivered',
        'shown (?:as )?(?:delivered|lost)',
      ),
    ],
    unless: words('receipt', 'return', 'gift ?card', 'password', 'discount'),
    answers: [
      stance(
        words(
          "(?:we|we'll)[^.;]{0,40}(?:re-?sen[dt]|re-?ship|replace|refund|send (?:a |an |it |them |you )?(?:new|another|second|again|replacement)|make (?:it|this|that) (?:good|right))",
          '(?:sent|shipped|posted) (?:again|a second time|once more)',
          '(?:is|are|will be) (?:replaced|refunded|re-?sent)',
          'same deal',
          'on the house',
        ),
        words(
          `(?:${not})\\b[^.;]{0,40}(?:responsib|liab|accountab|refund|replac|re-?sen[dt]|cover|compensat)`,
          '(?:at|on) your (?:own )?risk',
          "(?:carrier|courier|post)'s (?:responsibility|problem)",
          'risk (?:passes|is yours)',
          'no (?:refund|replacement|liability|responsibility)',
        ),
      ),
    ],
    ignores: ['protected'],
  },
  {
    name: 'damage-report',
    asks: 'until when damage has to be reported',
    about: [
      words(
        'damag\\w*',
        'broken',
        'breakages?',
        'crushed',
        'smashed',
        'dented',
        'leak\\w*',
        'chipped',
        'cracked',
        'fault\\w*',
        'defect\\w*',
      ),
      words(
        'report',
        'tell us',
        'let us know',
        'write',
        'contact',
        'notify',
        'photo',
        'picture',
        'claim',
        'e-?mail',
        'inform',
        'get in touch',
        'message',
      ),
    ],
    unless: words('warrant', 'guarantee', 'lost', 'we (?:reply|answer)', 'refund(?:ed)? within'),
    answers: [lasts(words('within', 'no later than', 'in\\b', 'by\\b', 'up to', 'inside'))],
    ignores: ['faulty', 'opened'],
  },
  {
    name: 'split',
    asks: 'whether several parcels cost more',
    about: [
      words(
        'split',
        'separate (?:parcels|shipments|deliveries)',
        'several parcels',
        'more than one (?:parcel|box|shipment)',
      ),
      words('ship', 'sen[dt]', 'charge', 'cost', 'pay', 'postage'),
    ],
    answers: [
      payer(),
      stance(words('(?:charge|pay|cost)'), words(`(?:${not})\\b[^.;]{0,30}(?:charge|pay|cost)`)),
    ],
  },
  {
    name: 'guaranteed',
    asks: 'whether delivery times are promised',
    about: [
      words('guarant\\w*', 'promis\\w*', 'estimates?\\b'),
      words('deliver', 'arriv', 'date', 'times?\\b', 'transit'),
    ],
    unless: words('warrant', 'price', 'money[- ]back', 'years?', 'satisf', 'fault', 'freshness'),
    answers: [
      stance(
        words(
          '(?:we )?(?:guarant\\w*|promis\\w*)[^.;]{0,50}(?:deliver|arriv|date|with you|there)',
          '(?:deliver\\w*|arriv\\w*)[^.;]{0,40}(?:is|are) (?:guarant|promis)',
          'guaranteed',
        ),
        words(`(?:${not})\\b[^.;]{0,30}(?:guarant|promis)`, '(?:only |just )?(?:an? )?estimates?\\b'),
      ),
    ],
    ignores: ['express'],
  },
  {
    name: 'price-inside',
    asks: 'whether the parcel carries the price',
    about: [
      words(near('prices?|invoice|receipt', 'gift|parcel|box|packing', 40)),
      words('include', 'inside', 'enclose', 'put', 'show'),
    ],
    unless: words('return', 'refund', 'vat', 'tax', 'proof', 'shipping', 'voucher', 'card', 'customs'),
    answers: [deed(words('(?:include|enclose|put|show|inside)'))],
  },
  {
    name: 'rural-surcharge',
    asks: 'whether remote places pay more',
    about: [
      words(
        'highlands',
        'remote',
        'rural',
        'islands?\\b',
        'alaska',
        'hawaii',
        'puerto rico',
        'northern ireland',
        'scotland',
        'offshore',
        'tasmania',
        'yukon',
        'nunavut',
        'corsica',
        'canary',
        'balearic',
        'sardinia',
        'sicily',
        'mountain',
        'outer',
      ),
    ],
    unless: words('longer', 'days', 'proceedings', 'govern', 'law'),
    answers: [
      saidBy(
        'none',
        'nothing more',
        words(
          'no (?:extra|surcharge|additional|supplement)',
          'same (?:price|rate|charge)',
          '(?:without|never)[^.;]{0,20}(?:surcharge|supplement|extra)',
          'at no extra',
          '(?:including|anywhere|everywhere|even)[^.;]{0,40}(?:free|included)',
          '(?:free|included)[^.;]{0,60}(?:including|anywhere|everywhere|even)',
        ),
      ),
      saidBy(
        'more',
        'more',
        words(
          'surcharge',
          'supplement',
          'extra',
          'additional',
          'pay more',
          'whatever the order',
          'never free',
          'excluded',
        ),
      ),
    ],
    ignores: ['part'],
  },
];

/** How long the carrier takes is compared by `two-windows`; here only what is said of the whole way. */
export const arrival: readonly Question[] = [
  {
    name: 'delivery-time',
    inOwnWords: true,
    asks: 'how long delivery takes',
    about: [
      words(
        'deliver(?:y|ed|ies|s)?\\b',
        'arriv\\w*',
        'in transit',
        'shipping (?:takes|time)',
        'reach(?:es)?\\b',
        'with you',
        'takes?\\b',
        'figure on',
        'allow',
      ),
    ],
    unless: words(
      'refund',
      'return',
      'claim',
      'lost',
      'report',
      'dispatch',
      'process',
      'cut-?off',
      'placed',
      'make',
      'made',
      'produc',
      'within[^.;]{0,25}of (?:delivery|receiv|getting)',
      'after delivery',
      'following delivery',
      'days after',
      'fault',
      'damag',
      'bank',
      'cancel',
      'notice',
      'before',
      'customs',
      'hold',
      'kept',
      'longer',
      'exchange',
      'warrant',
      'repl(?:y|ies)',
      'answer',
      'roast',
      'since',
      'next[- ]day',
      'same[- ]day',
      'courier',
      'economy',
      'from delivery',
      'season',
      'of delivery',
      'delivery date',
      'leave',
      'workshop',
      'late\\b',
    ),
    answers: [
      (passage) => {
        const windows = passage.facts.filter((fact) => fact.kind === 'window');
        return windows.length === 1
          ? lasts(
              null,
              ({ anchor, unit }) =>
                (anchor === null || anchor === 'order' || anchor === 'shipment') &&
                unit !== 'minute' &&
                unit !== 'hour',
            )(passage)
          : null;
      },
    ],
  },
];
