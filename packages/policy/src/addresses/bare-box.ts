import type { Form } from './po-box.ts';
import {
  followsStreet,
  isNumber,
  namesStreet,
  numberEnd,
  opensAt,
  thoroughfare,
  unit,
  wordAt,
} from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

/**
 * A box without its post office: `Box 12`, `Drawer K`, `Firm Caller 12`, `Case 12, succ. A`. Only with a number, and only
 * where a part of the address begins or a street line ends: `Match Box Rd`, `Call box 12` and `Aisle 4 Bin 12` are none.
 * Sources: USPS Publication 28 §28 (CALLER, FIRM CALLER, BIN, LOCKBOX and DRAWER are P.O. boxes); Canada Post (bag, case).
 */
export function bareBox({ tokens, country }: TokenReader, at: number): Form {
  const to = boxNumberEnd(tokens, at + 1);
  if (to < 0) return null;
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  // `Firm Caller 12`, `Lock Box 12`: the words belong together.
  const pair =
    (before === 'firm' && word === 'caller') ||
    (before === 'caller' && word === 'box') ||
    (before === 'lock' && (word === 'box' || word.startsWith('dr')));
  const from = pair ? at - 1 : at;
  const french = word === 'case' || word === 'boite';
  const american = word === 'bin' || word === 'caller' || word === 'bag';
  if (french && country !== 'CA') return null;
  if (american && country !== null && country !== 'US' && country !== 'CA') return null;
  // `Bin 4 Burger Lounge` is a name.
  if (american && !opensAt(tokens, to) && !branch.test(wordAt(tokens, to))) return null;
  if (opensAt(tokens, from)) return { from, to, why: `${word} and a number` };
  const ends = !french && !american && !namesStreet(tokens, to);
  const placed = ends && (followsStreet(tokens, from) || followsScrap(tokens, from));
  return placed ? { from, to, why: `${word} and a number` } : null;
}

/** Whether all that stands before is a slip of `PO` (`OP Box`, `P.I. Box`), or the name of a branch, `Station C`. */
function followsScrap(tokens: TokenReader['tokens'], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (branch.test(before)) return true;
  if (before.length > 2 || before > 'zz') return false;
  if (branch.test(wordAt(tokens, at - 2))) return true;
  return opensAt(tokens, at - 1) && !unit.test(before) && !thoroughfare.test(before);
}

const branch = /^(?:stn|station|rpo|branch|succ|succursale|office|jaf)$/;

/** `Box, 12 Main St` and `Box R Ranch Rd` have no box number. */
function boxNumberEnd(tokens: TokenReader['tokens'], from: number): number {
  const to = numberEnd(tokens, from);
  if (to < 0 || (opensAt(tokens, from) && !opensAt(tokens, to))) return -1;
  const last = wordAt(tokens, to - 1);
  return isNumber(last) || ((last.length !== 2 || last.startsWith(last.slice(1))) && !namesStreet(tokens, to))
    ? to
    : -1;
}
