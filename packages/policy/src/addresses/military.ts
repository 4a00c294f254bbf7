import type { Form } from './po-box.ts';
import { numberEnd, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

const regions: readonly string[] = ['AA', 'AE', 'AP'];

/** Whether a province code of the United States is one of the armed forces, [SHIP-06]. */
export const isMilitaryRegion = (code: string): boolean => regions.includes(code.toUpperCase());

/**
 * Mail of the armed forces: `PSC 3 Box 7`, `CMR 411`, `APO AE`, the city APO, and the Canadian Forces (`CFPO 5053`, `STN FORCES`).
 * Sources: USPS Publication 28 §23; Canada Post, mail of the Canadian Forces.
 */
export function militaryPost({ tokens, country }: Reading, at: number): Form {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const found =
    (/^[afd]po$/.test(word) &&
      (isMilitaryRegion(next) || (country === 'US' && tokens[at]?.field === 'city' && !next))) ||
    (/^psc|cmr$/.test(word) && /^box$/.test(wordAt(tokens, numberEnd(tokens, at + 1)))) ||
    (country === 'CA' && (word === 'cfpo' || (word.startsWith('st') && next === 'forces')));
  return found ? { from: at, to: at + 1, why: 'military post office' } : null;
}
