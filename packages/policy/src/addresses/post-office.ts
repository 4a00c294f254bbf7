import type { Token } from './tokens.ts';
import { wordAt } from './reading.ts';
import { isTypoOf } from './typos.ts';

/**
 * `PO`, one letter more for a general, central, Kowloon or international post office (`GPO`, `CPO`, `KPO`, `IPO`) or a
 * slip of the finger. The military `APO`, `FPO` and `DPO` are another class of address.
 */
const initials = /^(?:[bceg-z]?po|po[bos]|tstpo|kcpo)$/;
const shortOffice = /^(?:o|of|off|ofc|offc|ofce|ofce)$/;
const shortPost = /^(?:p|po|postal|poste|us)$/;
const institution = /^(?:post|postal|postale|usps)$/;

export const isPostOfficeInitials = (word: string): boolean => initials.test(word);

const isOffice = (word: string): boolean =>
  shortOffice.test(word) || (word.length > 3 && isTypoOf(word, 'office', 2));
const isPost = (word: string): boolean =>
  shortPost.test(word) || (word.length > 2 && isTypoOf(word, 'post', 1));

/** How surely words name a post office: `initials` and `office` do by themselves, `institution` needs a box number. */
export interface PostOffice {
  readonly from: number;
  readonly sure: boolean;
}

/** The post office named directly before a position, slips of the pen included, or null. */
export function postOfficeBefore(tokens: readonly Token[], at: number): PostOffice | null {
  const last = wordAt(tokens, at - 1);
  if (isPostOfficeInitials(last)) return { from: at - 1, sure: true };
  if (isOffice(last) && isPost(wordAt(tokens, at - 2))) return { from: at - 2, sure: true };
  if (last.length > 7 && isTypoOf(last, 'postoffice', 2)) return { from: at - 1, sure: true };
  return institution.test(last) ? { from: at - 1, sure: false } : null;
}
