import { numberEnd, wordAt } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

/**
 * Mail of the armed forces: `PSC 3 Box 7`, `APO AE`, the city APO, and the Canadian Forces (`CFPO 5053`, `STN FORCES`).
 * Sources: USPS Publication 28 §23; Canada Post, mail of the Canadian Forces.
 */
export function isMilitary({ tokens, country }: TokenReader, at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (word === 'psc' || word === 'cmr') return /^bo?x$/.test(wordAt(tokens, numberEnd(tokens, at + 1)));
  if (word.length === 3 && word !== 'stn') {
    return /^a[aep]$/.exec(next) !== null || (country === 'US' && tokens[at]?.field === 'city' && !next);
  }
  return country === 'CA' && (word === 'cfpo' || next === 'forces');
}
