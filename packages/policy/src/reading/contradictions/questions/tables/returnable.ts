import { stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { custom, giveBack, not, opened } from '../words.ts';
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

/** Which goods can be given back. */
export const returnable: readonly Question[] = [
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
];
