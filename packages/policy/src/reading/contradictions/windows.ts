import type { WindowFact } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { factsOf, isOfReturns, sentenceOf } from './rule.ts';

/** What has to happen by the end of a time: that it is asked for, sent, or has arrived. */
export type Step = 'request' | 'send' | 'arrive' | 'any';

/** The words that a time stands in, up to the next one. */
function wordsOf(reading: Reading, window: WindowFact): string {
  const sentence = sentenceOf(reading, window);
  if (sentence === null) return '';
  const at = window.from - sentence.from;
  // The positions of a sentence's plain words differ from the text's by unseen marks at most: a little room is enough.
  const start = Math.max(0, at - 80);
  return sentence.plain.slice(start, at + 60);
}

export function stepOf(reading: Reading, window: WindowFact): Step {
  const words = wordsOf(reading, window);
  if (
    /\b(?:arrives?|reach(?:es)? us|(?<=must |have to |should )be received|received by us|back with us|must reach)\b/.test(
      words,
    )
  )
    return 'arrive';
  if (
    /\b(?:post|ship|sen[dt]|mail)(?:ed|ping|s)? (?:[a-z]+ ){0,3}back\b|\bback within\b|\bto post it\b|\bpostmarked\b/.test(
      words,
    )
  )
    return 'send';
  if (
    /\brequest|\bask\b|\btell us\b|\bwrite\b|\bcontact\b|\bnotify\b|\breport|\blet us know\b|\bstart\b/.test(
      words,
    )
  )
    return 'request';
  return 'any';
}

/** Times within which something can be given back: not how long the refund takes, nor the days from a return label. */
export const returnWindows = (reading: Reading): readonly WindowFact[] =>
  factsOf(reading, 'window').filter((window) => {
    if (
      !isOfReturns(window.topic) ||
      window.anchor === 'label' ||
      window.anchor === 'arrival' ||
      window.anchor === 'request' ||
      window.unit === 'hour'
    )
      return false;
    const words = wordsOf(reading, window);
    if (
      /\b(?:then (?:have|has)|photos?|photographs?|pictures?|process|inspect|of receiving (?:it|them|your)|to your bank|in the mail|with us|at your bank|reach your account|we pack|we return (?:the|your) (?:price|money))\b/.test(
        words,
      )
    )
      return false;
    if (/\bafter $/.test(words.slice(0, words.indexOf(window.text.toLowerCase())))) return false;
    if (window.topic !== 'refund') return true;
    return (
      /\beligible\b|\bfull refund\b|\bfor a refund\b|\bcan be refunded\b|\brefunds? (?:are )?(?:available|possible)|\breturn/.test(
        words,
      ) &&
      !/\b(?:allow|takes?|issued|made|we) (?:[a-z]+ ){0,3}$|\brefund(?:s|ed)? (?:are |is )?(?:made|paid|issued|within)|\bwe refund\b/.test(
        words,
      )
    );
  });
