import { costs, from } from '../values.ts';
import { deed, saidBy, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';
import { not } from '../words.ts';

const parcel =
  '(?:parcels?|packages?|orders?|shipments?|deliver(?:y|ies)|box(?:es)?|consignments?|everything|letters?)';

/** The parcel on its way to the customer. */
export const parcels: readonly Question[] = [
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
    name: 'insured-by-whom',
    asks: 'whether parcels are insured without a charge',
    about: [
      words('insur(?:e|ed|ance)\\b', 'own risk', '(?:transit|transport) cover', 'cover\\b', 'protection'),
      words(parcel, 'travel', 'transit', 'on the way', 'sent', 'orders?\\b', 'tube', 'box'),
    ],
    inOwnWords: true,
    unless: words(
      'return',
      'warrant',
      'opened',
      'without [a-z]+ (?:guard|shield|cover)',
      'you can (?:add|buy)',
      'optional',
    ),
    answers: [
      stance(
        words(
          '(?:every|all|each|always|fully|automatically)[^.;]{0,40}\\binsured\\b',
          'insur(?:ed|ance)[^.;]{0,40}(?:at our (?:own )?(?:cost|expense)|on us|for free|free of charge|included)',
          'we insure (?:every|all|each)',
        ),
        words(
          "(?:at|on) (?:your|the (?:buyer|customer)'s) own risk",
          '(?:not|never|un)[ -]?insured',
          'insured only (?:if|when)',
          'unless you (?:have )?(?:buy|bought|add|added|take|took|pay|paid)[^.;]{0,30}(?:cover|insurance|protection)',
        ),
      ),
    ],
    ignores: ['faulty'],
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
