import { houseCost } from './effort.ts';
import type { Effort } from './effort.ts';
import type { Finding } from './finding.ts';
import type { Line } from './lines.ts';
import { isNumber, thoroughfare, unit, wordAt } from './token-reader.ts';
import type { Token } from './tokens.ts';

/** A house in a text in Latin letters: a number and the name after it. */
export const house = /[0-9][a-zA-Z]?,? +(?:[nsewNSEW]\.? +)?[0-9]*[a-zA-Z]{2}/;

/** A house or lot number beside its unit in Japanese, Korean or Chinese, once box numbers are left out. */
function namesLot(text: string): boolean {
  const boxNumber = /(?:箱|函|함|こ|コ)[^0-9가-힣]{0,4}(?:第|제|번호|號碼)?\s?[0-9-~\s]+[號号호]?/g;
  const lot = /[0-9]\s?(?:丁目|番|번지|號|号|樓|楼|-[0-9])|[로길동리가街道路巷里町]\s?[0-9]/;
  return lot.exec(text.replace(boxNumber, ' ')) !== null;
}

/**
 * Whether an address names a house beside the box that was found [ADDR-03]: "remove the box, keep the street". `tokens` are
 * those the form was found in (none for a form found as text).
 */
export function alsoStreet(
  lines: readonly Line[],
  tokens: readonly Token[],
  { from, to }: Finding,
  effort: Effort,
): boolean {
  if (houseAmong(tokens, from, to, effort)) return true;
  return lines.some(({ field, text, local, suspicious }) => {
    if (field === 'city') return false;
    return local ? namesLot(text) : !suspicious && house.test(text);
  });
}

function houseAmong(tokens: readonly Token[], from: number, to: number, effort: Effort): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (at >= from && at < to) || token.field === 'city' || !isNumber(token.text)) continue;
    effort.left -= houseCost;
    if (effort.left < 0) return false;
    const before = wordAt(tokens, at - 1);
    if (unit.test(before) && !before.startsWith('bl')) continue;
    const next = wordAt(tokens, at + 1);
    const named = next >= 'a' && tokens[at + 1]?.field === token.field && at + 1 !== from;
    if (named && !branch.test(next) && !unit.test(next)) return true;
    if (at > to && thoroughfare.test(before)) return true;
  }
  return false;
}

const branch = /^(?:stn|station|succ|succursale|rpo|lcd|site|comp|branch)$/;
