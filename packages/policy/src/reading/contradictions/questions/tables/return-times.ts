import { stance } from '../stances.ts';
import { lasts } from '../values.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** Until when, from where and how a return begins. */
export const returnTimes: readonly Question[] = [
  {
    name: 'return-within',
    isPerGoods: true,
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
      'refunds? (?:take|are|reach|land|arrive|appear|hit)',
      'label',
      'fault',
      'damag',
      'defect',
      'lost',
      'exchange',
      'cancel',
      'vouchers?\\b',
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
      'statutory',
      'goes beyond',
      'photos?\\b',
      'fix\\b',
      'usable',
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
];
