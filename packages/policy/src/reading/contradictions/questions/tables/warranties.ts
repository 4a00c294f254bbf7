import { costs, lasts } from '../values.ts';
import { saidBy, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** A warranty covers something, or it does not. */
const covers = (name: string, pattern: string): Question => ({
  name: `warranty-${name}`,
  asks: `whether the warranty covers ${name.replaceAll('-', ' ')}`,
  about: [words('warrant\\w*', 'guarantee\\w*', 'covers?\\b', 'covered', 'repair'), words(pattern)],
  unless: words('insur', 'postage', 'shipping (?:cost|protection)', 'route', 'protection plan'),
  answers: [
    stance(
      words(
        `(?:covers?|covered|includ\\w*|repair\\w*|replac\\w*|even)[^.;]{0,70}(?:${pattern})`,
        `(?:${pattern})[^.;]{0,50}(?:covered|included|repaired|replaced|too\\b|as well)`,
      ),
      words(
        `(?:${not}|excludes?|except|excluding|other than|void\\w*)\\b[^.;]{0,60}(?:${pattern})`,
        `(?:${pattern})[^.;]{0,40}(?:${not}|excluded|voids?|exempt)`,
      ),
    ),
  ],
  ignores: ['faulty', 'opened'],
});

/** What holds for goods that break later, and what mending them costs. */
export const warranties: readonly Question[] = [
  {
    name: 'warranty-length',
    isPerGoods: true,
    asks: 'how long the warranty lasts',
    about: [words('warrant\\w*', 'guarantee[ds]?\\b')],
    unless: words(
      'money[- ]back',
      'satisf',
      'price',
      'deliver(?:y|ed) (?:warrant|guarantee|promise|date|time)',
      'guaranteed? deliver',
      'statutory',
      'legal',
      'extend',
      'refurb',
      'second-?hand',
      'used\\b',
      'repair',
      'register',
      'claim',
      'reply',
    ),
    answers: [
      saidBy('life', 'for life', words('life ?time', 'for life', 'forever')),
      lasts(null, ({ unit }) => unit === 'year' || unit === 'month'),
    ],
  },
  covers('wear', 'wear and tear|normal wear|wear\\b(?! and)|worn'),
  covers('accidents', 'accident\\w*|drops?\\b|dropped|spill\\w*'),
  covers('water', 'water(?: damage)?\\b|moisture'),
  covers('batteries', 'batter(?:y|ies)'),
  covers('labour', 'labou?r\\b'),
  covers('finish', 'fading|colou?r fast\\w*|scratch\\w*|finish\\b'),
  {
    name: 'warranty-transfer',
    asks: 'whether the warranty passes to the next owner',
    about: [
      words('warrant\\w*', 'guarantee[ds]?\\b'),
      words(
        'transfer\\w*',
        '(?:original|first) (?:buyer|owner|purchaser|customer)',
        'second owner',
        'next owner',
        'new owner',
        'sell it',
        'give it away',
        'resold',
        'recipient',
        'pass(?:es)? (?:on|to|with)',
      ),
    ],
    answers: [
      stance(
        words(
          '(?:is|are|fully) transferable',
          '(?:pass(?:es)?|goes|moves|transfers?|stays) [^.;]{0,30}(?:owner|with it|with the)',
          'whoever owns',
          '(?:new|next|second) owner[^.;]{0,20}(?:is|are|stays?|remains?) covered',
        ),
        words(
          `(?:${not})\\b[^.;]{0,20}transfer`,
          'non-?transferable',
          '(?:original|first) (?:buyer|owner|purchaser|customer) only',
          'only[^.;]{0,30}(?:original|first) (?:buyer|owner|purchaser|customer)',
        ),
      ),
    ],
  },
  {
    name: 'warranty-registration',
    asks: 'whether a warranty has to be registered',
    about: [words('warrant\\w*', 'guarantee[ds]?\\b'), words('regist\\w*')],
    answers: [
      stance(
        words(
          '(?:must|need|have to|only|require|unless|within)[^.;]{0,40}regist',
          'regist\\w*[^.;]{0,30}(?:required|needed|necessary|within)',
        ),
        words(`(?:${not}|without)\\b[^.;]{0,30}regist`, 'automatic'),
      ),
    ],
  },
  {
    name: 'repairs',
    asks: 'what a repair costs',
    about: [words('repairs?\\b', 'resol(?:e|ing)', 'sharpening', 're-?glaz\\w*', 'mending', 'servicing')],
    unless: words('fault', 'replace', 'refund', 'statutory', 'warrant', 'parts'),
    answers: [
      saidBy(
        'free',
        'free',
        words('free', 'at no (?:charge|cost)', 'on us', 'costs? nothing', 'on the house'),
      ),
      costs(),
    ],
  },
];
