import type { PostalAddress } from './address.ts';
import type { Finding } from './finding.ts';
import { numberEnd, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

const region = /^(?:aa|ae|ap)$/i;
const post = /^(?:apo|fpo|dpo)$/;
const unit = /^(?:psc|cmr)$/;

/**
 * Mail of the armed forces [SHIP-06]: the states AA, AE and AP, the post offices APO, FPO and DPO, and the Canadian Forces
 * (`CFPO 5053 STN FORCES`), whatever else the address says. Sources: USPS Publication 28 §23; Canada Post, military mail.
 */
export function findMilitary({ provinceCode }: PostalAddress, { tokens, country }: Reading): Finding | null {
  const american = country === null || country === 'US';
  const at = tokens.findIndex((token, from) => isMilitary(tokens, from, country));
  const found =
    at >= 0 ? tokens[at]?.field : american && region.test(provinceCode?.trim() ?? '') ? 'city' : null;
  return found ? { class: 'military', field: found, why: 'military post office', from: 0, to: 0 } : null;
}

function isMilitary(tokens: Reading['tokens'], at: number, country: string | null): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (post.test(word))
    return region.test(next) || (country === 'US' && tokens[at]?.field === 'city' && next === '');
  if (unit.test(word)) {
    const end = numberEnd(tokens, at + 1);
    return end > 0 && wordAt(tokens, end) === 'box';
  }
  return country === 'CA' && (/^cfpo$/.test(word) || (/^stn|station$/.test(word) && next === 'forces'));
}
