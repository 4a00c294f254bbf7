import type { Finding } from './finding.ts';
import { numberEnd, opensAt, spells, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Box of a mail store (CMRA), of a campus or of an employer; a number must follow. */
const numbered = /^(?:pmb|cmb|msc|cpo|upo|spo|smc|mailbox|box)$/;
const stores = [
  'theupsstore',
  'upsstore',
  'mailboxesetc',
  'postnet',
  'postalannex',
  'pakmail',
  'goinpostal',
  'ipostal',
  'anytimemailbox',
  'postscanmail',
  'earthclassmail',
] as const;
const campusWord = /^(?:campus|college|student|university|univ|dorm|dormitory|residence|seminary|academy)$/;

/**
 * A private mailbox [ADDR-03]: couriers deliver to the store, campus or company that runs it, so it is not a P.O. box.
 * Source: USPS Publication 28 §284 (PMB; a box number of a commercial mail receiving agency).
 */
export function findPrivateMailbox({ tokens, country }: Reading): Finding | null {
  const campus = tokens.some(({ text }) => campusWord.test(text));
  const store = tokens.findIndex((_, at) => stores.some((name) => spells(tokens, at, name) > 0));
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (!token) continue;
    const to = privateEnd(tokens, from, campus || store >= 0, country);
    if (to > 0) return { class: 'private_mailbox', field: token.field, why: 'private mailbox', from, to };
  }
  const field = tokens[store]?.field;
  return field ? { class: 'private_mailbox', field, why: 'mail store', from: store, to: store + 1 } : null;
}

function privateEnd(tokens: Reading['tokens'], from: number, run: boolean, country: string | null): number {
  const whole = Math.max(spells(tokens, from, 'privatemailbox'), spells(tokens, from, 'mailbox'));
  if (whole > 0) return numberEnd(tokens, whole);
  const word = wordAt(tokens, from);
  if (!numbered.test(word)) return -1;
  if (word === 'box' && !run) return -1;
  if (/^[cus]po$/.test(word) && country !== 'US') return -1;
  return word === 'pmb' || word === 'box' || opensAt(tokens, from) ? numberEnd(tokens, from + 1) : -1;
}
