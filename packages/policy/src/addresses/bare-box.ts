import type { Form } from './po-box.ts';
import {
  followsStreet,
  isNumber,
  isThoroughfare,
  isUnit,
  namesStreet,
  numberEnd,
  opensAt,
  wordAt,
} from './reading.ts';
import type { Reading } from './reading.ts';

const branch = /^(?:stn|station|rpo|branch|succ|succursale|office)$/;
/** `Firm Caller 12`, `Lock Box 12`: the words belong together. */
const pair = /^(?:firm caller|caller box|lock box|lock drawer)$/;

/**
 * A box without its post office: `Box 12`, `Drawer K`, `Firm Caller 12`, `Case 12, succ. A`. Only with a number, and only
 * where a part of the address begins or a street line ends: `Match Box Rd`, `Call box 12` and `Aisle 4 Bin 12` are none.
 * Sources: USPS Publication 28 §28 (CALLER, FIRM CALLER, BIN, LOCKBOX and DRAWER are P.O. boxes); Canada Post (bag, case).
 */
export function bareBox({ tokens, country }: Reading, at: number): Form {
  const to = boxNumberEnd(tokens, at + 1);
  if (to < 0) return null;
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const from = pair.test(`${before} ${word}`) ? at - 1 : at;
  if (/^(?:case|boite)$/.test(word) && country !== 'CA') return null;
  const american = country === null || country === 'US' || country === 'CA';
  if (/^(?:bin|caller|bag)$/.test(word) && !american) return null;
  const anywhere = /^(?:bo?x|draw|drw|lb|lock)/.test(word);
  const ends = anywhere && !namesStreet(tokens, to);
  const placed =
    opensAt(tokens, from) || (ends && (followsStreet(tokens, from) || followsScrap(tokens, from)));
  return placed ? { from, to, why: `${word} and a number` } : null;
}

/** Whether all that stands before is a slip of `PO` (`OP Box`, `P.I. Box`), or the name of a branch. */
function followsScrap(tokens: Reading['tokens'], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (branch.test(before)) return true;
  return (
    before.length < 3 &&
    before <= 'zz' &&
    opensAt(tokens, at - 1) &&
    !isUnit(before) &&
    !isThoroughfare(before)
  );
}

/** `Box, 12 Main St` and `Box R Ranch Rd` have no box number. */
function boxNumberEnd(tokens: Reading['tokens'], from: number): number {
  const to = numberEnd(tokens, from);
  if (to < 0 || (opensAt(tokens, from) && !opensAt(tokens, to))) return -1;
  const last = wordAt(tokens, to - 1);
  return isNumber(last) || ((last.length !== 2 || last.startsWith(last.slice(1))) && !namesStreet(tokens, to))
    ? to
    : -1;
}
