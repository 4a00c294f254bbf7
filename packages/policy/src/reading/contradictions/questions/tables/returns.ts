import { costs, lasts, payer, saidBy, share, stance } from '../answers.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';
import { custom, giveBack, not, opened, refund, returnTransport } from '../words.ts';

const restocking =
  're-?stock\\w*|back (?:in|into|on|onto|to) (?:the )?(?:stock|shelf|shelves|inventory)|handling (?:fee|charge)|re-?shelv\\w*|re-?packing|re-?packag\\w*|(?:return|processing|admin(?:istration|istrative)?) (?:fee|charge)';
const packaging =
  '(?:original|retail|own) (?:[a-z]+ )?(?:packaging|packing|box(?:es)?|carton|wrapping|tin)|the (?:box|packaging|carton)\\b|its (?:box|packaging|carton)';
const receipt = 'receipts?\\b|proof of purchase|packing slip|order (?:number|confirmation)|invoice';

/** Goods of a kind are taken back, or not. */
const goesBack = (name: string, pattern: string): Question => ({
  name: `takes-back-${name.replaceAll(' ', '-')}`,
  asks: `whether ${name} can be given back`,
  about: [words(pattern), words(giveBack, 'final', 'non-?returnable', 'change your mind', 'keeps?\\b')],
  unless: words(
    'fault',
    'defect',
    'damag',
    'broken (?:in|on|when)',
    'wrong',
    'mistake',
    'policy',
    'statutory',
  ),
  answers: [
    stance(
      words(
        `(?:${pattern})[^.;]{0,60}(?:can|may|will|could) (?:also |still )?(?:be )?(?:${giveBack})`,
        `(?:${pattern})[^.;]{0,40}(?:are|is) (?:also |fully |all )?(?:returnable|refundable|eligible|included|covered|exchangeable|welcome back)`,
        `(?:can|may|happily|gladly|we(?:'ll| will)?|you(?:'ll| will)?|feel free to) (?:[a-z]+ ){0,3}?(?:${giveBack})[^.;]{0,70}(?:${pattern})`,
        `(?:even|including|also|whether)[^.;]{0,30}(?:${pattern})`,
        `(?:send|bring|give|take|have|get)s? [^.;]{0,40}back[^.;]{0,60}(?:even (?:if|when|though)|whether)[^.;]{0,40}(?:${pattern})`,
      ),
      words(
        `(?:${pattern})[^.;]{0,70}(?:${not})\\b[^.;]{0,40}(?:${giveBack}|eligible)`,
        `(?:${not})\\b[^.;]{0,60}(?:${giveBack}|accept)[^.;]{0,70}(?:${pattern})`,
        `(?:${pattern})[^.;]{0,40}(?:final\\b|non-?(?:returnable|refundable|exchangeable)|excluded|exempt|yours to keep)`,
        `(?:except|excluding|other than|apart from|with the exception of|excludes?|but not|all but)[^.;]{0,40}(?:${pattern})`,
        `(?:final sale|non-?returnable|no returns)[^.;]{0,40}(?:${pattern})`,
        `only[^.;]{0,20}(?:un(?:opened|used|worn|washed)|sealed|full[- ]price)`,
      ),
    ),
  ],
  ignores: ['opened', 'sale', 'final-sale', 'custom', 'gift-card'],
});

/** What is given back: until when, in which state, who pays, and what comes back for it. */
export const returns: readonly Question[] = [
  {
    name: 'restocking',
    asks: 'what is kept for taking goods back into stock',
    about: [
      words(restocking),
      words(
        'fee',
        'charge',
        'kept',
        'keep',
        'deduct',
        'withh',
        'retain',
        '%',
        'percent',
        'fifth',
        'quarter',
        'third',
        'tenth',
        'half',
        'cost',
      ),
    ],
    unless: words('exchange fee', 'shipping and handling'),
    answers: [
      saidBy(
        'none',
        'nothing',
        words(
          "(?:no|never|without|don't|do not|not)[^.;]{0,40}(?:re-?stock\\w*|handling|admin\\w*|return) ?(?:fees?|charges?)?",
          '(?:re-?stock\\w*|handling) (?:fees?|charges?)? ?(?:is|are) (?:never|not)',
        ),
      ),
      share(words(restocking)),
      costs(
        words(
          're-?stock\\w*',
          'back (?:in|into|on|onto) (?:the )?(?:stock|shelf)',
          'handling (?:fee|charge)',
          're-?packing',
        ),
      ),
    ],
    ignores: ['late', 'opened'],
  },
  {
    name: 'return-transport',
    asks: 'who pays for the way back',
    about: [words(returnTransport)],
    unless: words(
      'lost',
      'undeliver',
      'unclaimed',
      'exchange',
      'refund the (?:original|delivery|shipping)',
      'to sender',
      're-?deliver',
      're-?stock',
      'delivery charge',
      'local (?:pickup|collection)',
      'in[- ]store',
      'dut(?:y|ies)',
      'warrant',
      'old (?:furniture|mattress|sofa)',
      'restocking',
      'non-?refundable',
      '\\d+ ?%',
      'both (?:ways|directions)',
      'wrong',
      'nobody',
      'waives?',
      'sign(?:ed|ature)',
      'comes back because',
      'invoice',
    ),
    answers: [payer(words('return', 'collect', 'pick', 'fetch', 'back', 'way (?:back|home)', 'label'))],
    ignores: ['protected'],
  },
  {
    name: 'faulty-transport',
    asks: 'who pays for the way back of faulty goods',
    about: [
      words(
        'fault',
        'defect',
        'damag',
        'broken',
        'wrong (?:item|product|thing|size)',
        'our (?:mistake|error|fault)',
        'warranty',
      ),
      words(
        'return',
        'send',
        'postage',
        'shipping',
        'transport',
        'carriage',
        'freight',
        'label',
        'courier',
        'collect',
      ),
    ],
    unless: words('lost in', 'claim against', '\\d+ ?%'),
    answers: [payer()],
    ignores: ['faulty', 'opened'],
  },
  {
    name: 'opened',
    asks: 'whether opened or used goods can be given back',
    about: [words(opened), words(giveBack, 'final')],
    unless: words('fault', 'defect', 'damag', 'broken (?:in|on) (?:transit|arrival)', 'restocking'),
    answers: [
      stance(
        words(
          `(?:even|also|whether|regardless|including)[^.;]{0,40}(?:${opened})`,
          `(?:${opened})[^.;]{0,50}(?:can|may|is fine|are fine|is ok|are ok|no problem|welcome|accepted)`,
          `(?:${opened})[^.;]{0,40}(?:we(?:'ll| will)|you(?:'ll| will| can| may))[^.;]{0,30}(?:${giveBack})`,
        ),
        words(
          `(?:${opened})[^.;]{0,80}(?:${not})\\b`,
          `(?:${not})\\b[^.;]{0,70}(?<!un)(?:${opened})`,
          `(?:${opened})[^.;]{0,40}(?:final|excluded|exempt|non-|yours)`,
          `only[^.;]{0,20}(?:unopened|unused|sealed|unworn)`,
          `must be (?:[a-z]+,? ){0,3}(?:unopened|unused|sealed|unworn|unwashed)`,
        ),
      ),
    ],
    ignores: ['opened', 'faulty'],
  },
  goesBack(
    'reduced goods',
    '(?:sale|clearance|reduced|discounted|outlet|markdown|marked[- ]down|final[- ]reduction|seconds|ex-display)(?: (?:items?|goods|pieces?|products?|things|stock))?\\b(?! tax)(?<!for sale|of sale|final sale)',
  ),
  goesBack('goods made to order', custom),
  goesBack(
    'hygiene goods',
    'earrings?|pierced|underwear|swimwear|lingerie|hosiery|socks|cosmetics|make-?up|skincare|toothbrush\\w*|mattress(?:es)?|masks?\\b|intimates?',
  ),
  goesBack(
    'food',
    'food\\b|perishables?|fresh (?:goods|produce|food)|chocolates?\\b|coffee|teas?\\b|cheeses?\\b|meats?\\b|plants?\\b|flowers?\\b|bulbs?\\b|seeds?\\b',
  ),
  goesBack(
    'downloads',
    'downloads?\\b|digital (?:goods|products?|items?|files?)|software|e-?books?|pdfs?\\b|licen[cs]es?\\b|keys?\\b',
  ),
  goesBack('gifts', 'gifts\\b(?! card)|presents?\\b|gifted'),
  goesBack('hazardous goods', 'batter(?:y|ies)|aerosols?|paints?\\b|chemicals|liquids|perfumes?|candles?'),
  {
    name: 'packaging',
    asks: 'whether goods need their own box to go back',
    about: [words(packaging), words(giveBack, 'sen[dt]', 'parcel', 'needed')],
    unless: words('damag', 'fault', 'photo', 'inspect', 'warrant'),
    answers: [
      stance(
        words(`(?:must|need|has to|have to|should|please|only|require|unused|in)[^.;]{0,60}(?:${packaging})`),
        words(
          `(?:${not}|without|any|doesn't have to|throw|thrown|lost|gone|recycl)[^.;]{0,50}(?:${packaging})`,
          `(?:${packaging})[^.;]{0,40}(?:${not}|gone|thrown|optional|lost|missing)`,
        ),
      ),
    ],
    ignores: ['opened'],
  },
  {
    name: 'receipt',
    asks: 'whether a return needs a receipt',
    about: [words(receipt), words('return', 'refund', 'exchange', 'back')],
    unless: words(
      'fault',
      'warrant',
      'on receipt',
      'upon receipt',
      'after receipt',
      'of receipt',
      'receipt of',
    ),
    answers: [
      stance(
        words(
          `(?:must|need|require|only with|have to|include|keep|show)[^.;]{0,40}(?:${receipt})`,
          `(?:${receipt})[^.;]{0,30}(?:required|needed|necessary|must)`,
        ),
        words(
          `(?:${not}|without|lost)[^.;]{0,30}(?:${receipt})`,
          `(?:${receipt})[^.;]{0,30}(?:${not}|optional|lost)`,
        ),
      ),
    ],
  },
  {
    name: 'ask-first',
    asks: 'whether a return has to be asked for first',
    about: [
      words('returns?\\b', 'returning', 'send (?:[a-z]+ ){0,3}back'),
      words(
        'rma',
        'authori[sz]',
        'contact',
        'ask',
        'e-?mail',
        'permission',
        'request',
        'tell us',
        'let us know',
        'return number',
        'portal',
        'form\\b',
        'approval',
      ),
    ],
    unless: words('fault', 'damag', 'defect', 'refund (?:is|will)', 'within \\d'),
    answers: [
      stance(
        words(
          '(?:must|need to|have to|required|please|always|only)[^.;]{0,40}(?:first|before (?:sending|returning|you)|authori[sz]|rma|approval|permission|return number)',
          '(?:without|unless)[^.;]{0,50}(?:authori[sz]|rma|approval|asking|permission|contact|return number)[^.;]{0,50}',
        ),
        words(
          "(?:no need|don't need|do not need|needn't|don't have to|do not have to|without)[^.;]{0,30}(?:to )?(?:ask|contact|request|e-?mail|tell|authori[sz]|permission|rma|form\\b|approval)(?![^.;]{0,60}(?:refus|reject|not accept|declin|cannot|sent back))",
          'no (?:rma|authori[sz]ation|permission|form|approval|questions)',
        ),
      ),
    ],
  },
  {
    name: 'keep-it',
    asks: 'whether unwanted goods have to come back',
    about: [
      words('(?:send|post|mail|ship|return)\\w*'),
      words('back', 'return', 'keep it'),
      words('refund', 'money', 'replace'),
    ],
    unless: words('lost', 'opt', 'label', 'within', '\\d'),
    answers: [
      stance(
        words('(?:must|have to|need to|once|when|after)[^.;]{0,40}(?:sen[dt]|return|back|arriv|receiv)'),
        words(
          "(?:no need|don't need|do not need|needn't|don't have to|won't ask|not ask|without)[^.;]{0,20}(?:to )?(?:send|post|mail|ship|return)",
          'keep it',
          'keep them',
          'yours to keep',
        ),
      ),
    ],
    ignores: ['faulty'],
  },
  {
    name: 'store-returns',
    asks: 'whether online orders go back in the shop',
    about: [
      words('(?:return|refund|exchange|bring|back)'),
      words(
        'in[- ](?:store|shop|person)',
        'to (?:our|the|a|any) (?:[a-z]+ )?(?:shop|store|showroom|branch|studio)',
        'over the counter',
      ),
    ],
    unless: words('store credit', 'pick-?up', 'bought in', 'shop credit'),
    answers: [
      stance(
        words(
          `(?:can|may|welcome|happy|accept|bring|drop|also)[^.;]{0,60}(?:${giveBack}|shop|store|showroom|branch|studio)`,
        ),
        words(
          `(?:${not})\\b[^.;]{0,60}(?:shop|store|person|showroom|branch|studio|counter)`,
          'only by (?:post|mail|courier)',
        ),
      ),
    ],
  },
  {
    name: 'exchanges',
    asks: 'whether goods are exchanged',
    about: [words('exchang\\w*', 'swap(?:s|ped|ping)?\\b')],
    unless: words('fault', 'damag', 'defect', giftCardWords(), 'cash', 'subscri', 'renewal', 'beans'),
    answers: [
      stance(
        words(
          '(?:can|may|will|happily|gladly|happy to|offer|free)[^.;]{0,40}(?:exchang|swap)',
          '(?:exchang\\w*|swaps?)\\b[^.;]{0,30}(?:are|is) (?:free|possible|available|welcome|easy|fine|on us)',
          'for an exchange',
          "we(?:'ll| will)? (?:exchange|swap)",
        ),
        words(
          `(?:${not}) (?:currently |able to |offer |do |make |process |accept |handle |any |direct )*(?:exchang|swap)`,
          `(?:exchang\\w*|swaps?)\\b[^.;]{0,20}(?:are|is) (?:${not})`,
          'refunds? only',
        ),
      ),
    ],
  },
  {
    name: 'exchange-cost',
    asks: 'what an exchange costs',
    about: [words('exchang\\w*', 'swap(?:s|ped|ping)?\\b')],
    unless: words(
      'fault',
      'damag',
      'defect',
      giftCardWords(),
      'cash',
      'difference',
      'waives?',
      'subscri',
      'renewal',
      'beans',
    ),
    answers: [payer(words('exchang', 'swap'))],
  },
  {
    name: 'refund-as',
    asks: 'whether refunds are money or credit',
    about: [words(refund, 'returns?\\b')],
    unless: words(
      'gift ?cards?',
      'gift returns?',
      'recipient',
      'late\\b',
      'choose',
      'choice',
      'option',
      'prefer',
      'either',
      'exchange',
      'or (?:as )?(?:a )?(?:store|shop) credit',
      'if you (?:paid|used)',
    ),
    answers: [
      stance(
        words(
          '(?:original|same) (?:payment )?(?:method|form|card|means|way)',
          '(?:to|on|onto) (?:the|your) (?:[a-z]+ )?(?:card|account|bank|paypal)',
          'method (?:you|of) pa(?:id|yment)',
          'the way you paid',
          'how you paid',
          'you paid with',
          'always (?:in )?money',
          'cash back',
        ),
        words(
          '(?:store|shop|account|in-store) credits? (?:only|rather than|instead|and not)',
          '(?:only|always|issued|given|made|paid|in the form of|comes?|as)[^.;]{0,30}(?:(?:store|shop|account|in-store) credit|credit notes?|vouchers?\\b)',
          `(?:${not})[^.;]{0,20}(?:cash|money|refund)[^.;]{0,40}(?:credit|exchange|voucher)`,
          'credit note',
        ),
      ),
    ],
    ignores: ['credit'],
  },
  {
    name: 'refund-time',
    asks: 'how long a refund takes',
    about: [words(refund)],
    unless: words(
      'claim',
      'cancel',
      'price',
      'window',
      'eligible',
      'wait',
      'lost',
      'deposit',
      'before',
      'if you return',
      'full refund within',
      'for a (?:full )?refund',
    ),
    answers: [
      lasts(
        words(
          '(?:we|refunds? (?:is|are|will)|your money)[^.;]{0,30}(?:refund|issue|issued|made|process|processed|paid|pay|credit|sent|push|take)',
          'refunds? (?:take|takes|within|in)',
          'refund(?:ed)? (?:you )?within',
          'money (?:is )?back within',
        ),
        (window) => window.anchor === 'arrival' || window.anchor === null,
      ),
    ],
    ignores: ['faulty'],
  },
  {
    name: 'shipping-refunded',
    asks: 'whether what was paid for delivery is refunded',
    about: [
      words('refund\\w*', 'reimburs', 'money back', 'give back', 'returned'),
      words('(?:shipping|delivery|postage|carriage|freight)(?: (?:charges?|costs?|fees?|price|rate))?\\b'),
    ],
    unless: words(
      'return (?:shipping|postage|delivery|carriage)',
      'fault',
      'damag',
      'our (?:mistake|error)',
      'lost',
      'late',
      'delay',
      'within[^.;]{0,20}of (?:delivery|shipping)',
      'after delivery',
      'of delivery',
      'express',
      'upgrade',
      'duties',
    ),
    answers: [
      stance(
        words(
          '(?:refund|reimburs|give back|include|including|return|plus|along with|as well as)[^.;]{0,50}(?:shipping|delivery|postage|carriage)\\b',
          '(?:shipping|delivery|postage|carriage)[^.;]{0,30}(?:is|are|will be|too|also)[^.;]{0,15}(?:refund|reimburs|included)',
        ),
        words(
          `(?:shipping|delivery|postage|carriage)[^.;]{0,40}(?:${not}|non-)[^.;]{0,12}(?:refund|reimburs|return|given back)`,
          `(?:${not})\\b[^.;]{0,40}(?:refund|reimburs|return|include)[^.;]{0,40}(?:shipping|delivery|postage|carriage)`,
          '(?:less|minus|excluding|except|without|not|but not|excludes?|deduct\\w*)[^.;]{0,30}(?:shipping|delivery|postage|carriage)',
          '(?:shipping|delivery|postage|carriage)[^.;]{0,30}(?:non-?refundable|(?:is|are) kept|stays? with us|deducted)',
        ),
      ),
    ],
  },
  {
    name: 'return-abroad',
    asks: 'whether parcels from abroad can be returned',
    about: [
      words('international', 'overseas', 'abroad', 'outside (?:of )?(?:the )?[a-z.]+'),
      words('returns?\\b', 'returned', 'refund', 'send back'),
    ],
    unless: words('cost', 'postage', 'pay', 'label', 'expense', 'dut', 'deliver(?:y|ed) (?:to|within)'),
    answers: [
      stance(
        words(
          '(?:can|may|accept|welcome|same|also)[^.;]{0,60}(?:return|back)',
          'returns? (?:are|is) (?:accepted|possible|welcome)',
        ),
        words(`(?:${not})\\b[^.;]{0,40}(?:return|refund)`, `(?:return|refund)[^.;]{0,30}(?:${not})`, 'final'),
      ),
    ],
    ignores: ['final-sale'],
  },
  {
    name: 'return-within',
    asks: 'how long goods can be given back',
    about: [
      words(
        'returns?\\b',
        'returned',
        'returning',
        'send (?:[a-z]+ ){0,4}back',
        'bring (?:[a-z]+ ){0,4}back',
        'change (?:of mind|of heart)',
        'chang\\w* your mind',
        'cooling',
        'money[- ]back',
        "isn't for you",
        'withdraw\\w*',
        'come back',
        'trial',
      ),
    ],
    unless: words(
      'refund(?:s|ed)? (?:you )?within',
      'refunds? (?:take|are)',
      'label',
      'fault',
      'damag',
      'defect',
      'lost',
      'exchange',
      'warrant',
      'hold',
      'held',
      'undeliver',
      'unclaimed',
      'subscri',
      'after (?:we|it|your)',
      'arriv(?:e|es|ed) (?:at|with|back)',
      'late',
      'telling us',
      'christmas',
      'holiday',
      'bought (?:between|from)',
      'made from',
      'placed (?:between|from)',
      'membership',
      'members',
      'we (?:refund|pay|credit|issue)',
      'of (?:telling|notif|request|approv|authori)',
      'to (?:post|send|get) (?:it|them)',
      'issues?\\b',
      'may be (?:denied|refused)',
      'response',
      'repl(?:y|ies)',
      'business days',
      'working days',
    ),
    answers: [
      lasts(
        null,
        ({ unit, least, anchor }) =>
          unit !== 'hour' &&
          unit !== 'business-day' &&
          least === 0 &&
          anchor !== 'arrival' &&
          anchor !== 'label' &&
          anchor !== 'request',
      ),
    ],
  },
  {
    name: 'how-many-returns',
    asks: 'how many exchanges or refunds there are for an order',
    about: [
      words('exchang\\w*', 'refunds?\\b', 'returns?\\b', 'swap'),
      words(
        near(
          'one|two|single|once|twice|as many|unlimited|any number',
          'exchang\\w*|refunds?\\b|returns?\\b|swaps?\\b',
          20,
        ),
      ),
    ],
    unless: words('label', 'day', 'week', 'or more', 'at least'),
    answers: [
      saidBy('many', 'as many as you like', words('as many', 'unlimited', 'any number', 'as often')),
      saidBy(
        '1',
        'one',
        words(
          '(?:one|a single|1) (?:free )?(?:exchange|refund|return|swap)',
          '(?:exchang\\w*|refund\\w*|return\\w*|swap\\w*) (?:only )?once',
          'only once',
        ),
      ),
      saidBy('2', 'two', words('(?:two|2) (?:free )?(?:exchange|refund|return|swap)s?', 'twice')),
    ],
  },
];

function giftCardWords(): string {
  return 'gift ?(?:cards?|vouchers?)|vouchers?\\b';
}
