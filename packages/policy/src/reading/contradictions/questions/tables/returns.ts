import { payer, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { giveBack, not, returnTransport } from '../words.ts';
const packaging =
  '(?:original|retail|own) (?:[a-z]+ )?(?:packaging|packing|box(?:es)?|carton|wrapping|tin)|the (?:box|packaging|carton)\\b|its (?:box|packaging|carton)';
const receipt = 'receipts?\\b|proof of purchase|packing slip|order (?:number|confirmation)|invoice';

/** How goods are given back: until when, in which state, and who pays. */
export const returns: readonly Question[] = [
  {
    name: 'return-transport',
    inOwnWords: true,
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
      // A paid extra by its name.
      'free returns?"',
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
];
