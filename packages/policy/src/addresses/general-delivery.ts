import type { Finding } from './finding.ts';
import { opensAt, spells, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isNumber } from './words.ts';

const forms = [
  'generaldelivery',
  'gendelivery',
  'generaldel',
  'gendel',
  'posterestante',
  'postrestante',
  'listadecorreos',
  'entregageneral',
  'livraisongenerale',
  'kyokudome',
  'kyokudome',
] as const;
/** Canada Post: GD (French PR) before a station, a site, a letter carrier depot, or alone. */
const after = /^(?:stn|station|succ|succursale|site|lcd|rpo|csp|po|comp|box|main)$/;

/** Mail that waits at a counter [ADDR-03]. Sources: USPS Publication 28 §26; Canada Post addressing guidelines; UPU S42. */
export function findGeneralDelivery({ tokens, country }: Reading): Finding | null {
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (!token) continue;
    const found = forms.some((form) => form.startsWith(token.text) && spells(tokens, from, form) > 0);
    const short =
      country === 'CA' && token.opens && /^(?:gd|pr)$/.test(token.text) && standsForDelivery(tokens, from);
    if (found || short) {
      return { class: 'general_delivery', field: token.field, why: 'general delivery', from, to: from + 1 };
    }
  }
  return null;
}

function standsForDelivery(tokens: Reading['tokens'], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return after.test(next) || (wordAt(tokens, at) === 'gd' && opensAt(tokens, at + 1) && !isNumber(next));
}
