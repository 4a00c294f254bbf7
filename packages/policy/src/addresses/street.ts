import type { Finding } from './finding.ts';
import type { Line } from './lines.ts';
import { isNumber, isThoroughfare, isUnit, wordAt } from './reading.ts';
import type { Token } from './tokens.ts';

const notAStreet = /^(?:stn|station|succ|succursale|rpo|lcd|site|comp|branch)$/;
/** A house number and the name after it. It begins where its digits do: from each digit on would be quadratic. */
const houseNumber = /(?<![0-9])[0-9]+[a-z]?,? +(?:[nsew]\.? +)?[0-9]*[a-z]{2}/;
/** A house or lot number beside its unit in Japanese, Korean or Chinese, once box numbers are left out. */
const lot = /[0-9]\s?(?:丁目|番|번지|號|号|樓|楼|-[0-9])|[로길동리가街道路巷里町]\s?[0-9]/;
const boxNumber = /(?:箱|函|함|こ|コ)[^0-9가-힣]{0,4}(?:第|제|번호|號碼)?\s?[0-9-~\s]+[號号호]?/g;

/** Whether a lower-case text in Latin letters names a house. */
export const namesHouse = (text: string): boolean => houseNumber.test(text);

/**
 * Whether an address names a house beside the box that was found [ADDR-03]: "remove the box, keep the street". `tokens` are
 * those the form was found in (none for a form found as text).
 */
export function alsoStreet(lines: readonly Line[], tokens: readonly Token[], { from, to }: Finding): boolean {
  if (houseAmong(tokens, from, to)) return true;
  return lines.some(({ field, text, local, suspicious }) => {
    if (field === 'city' || field === 'company') return false;
    if (local) return lot.test(suspicious ? text.replace(boxNumber, ' ') : text);
    return !suspicious && houseNumber.test(text);
  });
}

function houseAmong(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = at >= from && at < to;
    if (
      inside ||
      tokens[at]?.field === 'city' ||
      !isNumber(wordAt(tokens, at)) ||
      isUnit(wordAt(tokens, at - 1))
    )
      continue;
    const next = wordAt(tokens, at + 1);
    const word = next >= 'a' && !tokens[at + 1]?.opens && at + 1 !== from;
    if (word && !notAStreet.test(next) && !isUnit(next)) return true;
    if (at - 1 >= to && isThoroughfare(wordAt(tokens, at - 1))) return true;
  }
  return false;
}
