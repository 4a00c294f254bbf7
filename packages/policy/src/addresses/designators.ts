import type { Finding } from './finding.ts';
import { numberEnd, spells, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isNumber } from './words.ts';

interface Designator {
  /** Its letters without spaces and punctuation. */
  readonly text: string;
  readonly why: string;
  /** A form that means nothing without a number after it: 'digits' for digits only. */
  readonly needs: 'nothing' | 'number' | 'digits';
  /** Only in these countries; everywhere when absent. */
  readonly only?: readonly string[];
}

/**
 * P.O. boxes in other words than English, by first letter. Sources: Canada Post addressing guidelines (case postale, C.P.);
 * USPS Publication 28 §29 for Puerto Rico (apartado); Japan Post and Korea Post in Latin letters.
 */
const designators: Readonly<Record<string, readonly Designator[]>> = {
  a: [
    { text: 'apartado', why: 'apartado (Spanish P.O. box)', needs: 'number' },
    { text: 'apartadopostal', why: 'apartado postal (Spanish P.O. box)', needs: 'nothing' },
    { text: 'apartadodecorreos', why: 'apartado de correos (Spanish P.O. box)', needs: 'nothing' },
    { text: 'apdo', why: 'apartado (Spanish P.O. box)', needs: 'number' },
    { text: 'apdopostal', why: 'apartado postal (Spanish P.O. box)', needs: 'number' },
    { text: 'aptdo', why: 'apartado (Spanish P.O. box)', needs: 'number' },
    { text: 'aptopostal', why: 'apartado postal (Spanish P.O. box)', needs: 'number' },
  ],
  b: [
    { text: 'boitepostale', why: 'boîte postale (French P.O. box)', needs: 'nothing' },
    { text: 'boitepostal', why: 'boîte postale (French P.O. box)', needs: 'nothing' },
    { text: 'boitespostales', why: 'boîte postale (French P.O. box)', needs: 'nothing' },
    { text: 'bp', why: 'B.P. (French P.O. box)', needs: 'digits', only: ['CA'] },
  ],
  c: [
    { text: 'casepostale', why: 'case postale (French P.O. box)', needs: 'nothing' },
    { text: 'casepostal', why: 'case postale (French P.O. box)', needs: 'nothing' },
    { text: 'casierpostal', why: 'casier postal (French P.O. box)', needs: 'nothing' },
    { text: 'casepost', why: 'case postale (French P.O. box)', needs: 'number' },
    { text: 'cpostale', why: 'case postale (French P.O. box)', needs: 'number' },
    { text: 'casilla', why: 'casilla (Spanish P.O. box)', needs: 'number' },
    { text: 'casillapostal', why: 'casilla postal (Spanish P.O. box)', needs: 'nothing' },
    { text: 'cp', why: 'C.P. (French P.O. box)', needs: 'digits', only: ['CA'] },
  ],
  s: [
    { text: 'saseoham', why: 'saseoham (Korean P.O. box)', needs: 'nothing' },
    { text: 'sasoham', why: 'saseoham (Korean P.O. box)', needs: 'nothing' },
    { text: 'shishobako', why: 'shishobako (Japanese P.O. box)', needs: 'nothing' },
    { text: 'shishohako', why: 'shishobako (Japanese P.O. box)', needs: 'nothing' },
    { text: 'sisyobako', why: 'shishobako (Japanese P.O. box)', needs: 'nothing' },
    { text: 'shisyobako', why: 'shishobako (Japanese P.O. box)', needs: 'nothing' },
    { text: 'shishoubako', why: 'shishobako (Japanese P.O. box)', needs: 'nothing' },
    { text: 'shishobox', why: 'shishobako (Japanese P.O. box)', needs: 'nothing' },
  ],
};

/** P.O. boxes in French, Spanish, and Japanese or Korean in Latin letters [ADDR-01]. */
export function findDesignator({ tokens, country }: Reading): Finding | null {
  for (let from = 0; from < tokens.length; from += 1) {
    for (const { text, why, needs, only } of designators[wordAt(tokens, from).charAt(0)] ?? []) {
      const end = spells(tokens, from, text);
      if (end < 0 || (only && country !== null && !only.includes(country))) continue;
      const number = numberEnd(tokens, end);
      const enough =
        needs === 'nothing' || (number > 0 && (needs === 'number' || startsWithDigits(tokens, end)));
      const field = tokens[from]?.field;
      if (enough && field) return { class: 'po_box', field, why, from, to: Math.max(end, number) };
    }
  }
  return null;
}

/** Not the letter that a Canadian postal code begins with: `CP H3C 3P8`. */
function startsWithDigits(tokens: Reading['tokens'], from: number): boolean {
  const end = numberEnd(tokens, from);
  return isNumber(wordAt(tokens, end - 1)) && wordAt(tokens, end - 2).length !== 1;
}
