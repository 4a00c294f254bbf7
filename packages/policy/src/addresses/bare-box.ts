import type { Finding } from './finding.ts';
import { followsStreet, namesStreet, numberEnd, opensAt, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isNumber, isThoroughfare, isUnit } from './words.ts';

const box = /^(?:box(?:es|no)?|bxs?|drawer|drwr|lockbox)$/;
const american = /^(?:bin|caller|bag)$/;
const canadian = /^(?:case|boite)$/;
const branch = /^(?:stn|station|rpo|branch|succ|succursale|office)$/;

/**
 * A box without its post office: `Box 12`, `Drawer K`, `Bin 12`, `Case 12, succ. A`. Only with a number, and only where a
 * part of the address begins or a street line ends: `Match Box Rd`, `Call box 12` and `Aisle 4 Bin 12` are none.
 * Sources: USPS Publication 28 §282 (BOX, DRAWER, CALLER, BIN, LOCKBOX); Canada Post addressing guidelines.
 */
export function findBareBox({ tokens, country }: Reading): Finding | null {
  const northern = country === null || country === 'US' || country === 'CA';
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at);
    const isBox = box.test(word);
    const local = (northern && american.test(word)) || (country === 'CA' && canadian.test(word));
    if (!isBox && !local) continue;
    const placed = opensAt(tokens, at) || (isBox && (followsStreet(tokens, at) || followsScrap(tokens, at)));
    const to = placed ? boxNumberEnd(tokens, at + 1) : -1;
    if (to > 0)
      return {
        class: 'po_box',
        field: tokens[at]?.field ?? 'address1',
        why: `${word} and a number`,
        from: at,
        to,
      };
  }
  return null;
}

/** Whether all that stands before is a slip of `PO` (`OP Box`, `P.I. Box`), or the name of a branch. */
function followsScrap(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (branch.test(before)) return true;
  return before.length < 3 && !isUnit(before) && !isThoroughfare(before) && opensAt(tokens, at - 1);
}

/** `Box, 12 Main St` and `Box R Ranch Rd` have no box number. */
function boxNumberEnd(tokens: readonly Token[], from: number): number {
  const to = numberEnd(tokens, from);
  if (to < 0) return -1;
  if (opensAt(tokens, from) && !opensAt(tokens, to)) return -1;
  return isNumber(wordAt(tokens, to - 1)) || !namesStreet(tokens, to) ? to : -1;
}
