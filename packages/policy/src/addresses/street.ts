import type { Finding } from './finding.ts';
import type { Line } from './local-forms.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './reading.ts';
import { isNumber, isThoroughfare, isUnit } from './words.ts';

const notAStreet = /^(?:stn|station|succ|succursale|rpo|lcd|site|comp|branch)$/;

/** Whether the address also names a house on a street beside the form that was found in Latin letters. */
export function alsoStreet({ tokens }: Reading, { from, to }: Finding): boolean {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (at >= from && at < to) continue;
    if (tokens[at]?.field === 'city' || !isNumber(wordAt(tokens, at)) || isUnit(wordAt(tokens, at - 1)))
      continue;
    const next = wordAt(tokens, at + 1);
    const outside = at + 1 < from || at >= to;
    if (outside && !tokens[at + 1]?.opens && !isNumber(next) && !notAStreet.test(next) && !isUnit(next))
      return true;
    if (at > to && isThoroughfare(wordAt(tokens, at - 1))) return true;
  }
  return false;
}

const boxNumber = /(?:箱|函|함|こ|コ)[^0-9가-힣]{0,4}(?:第|제|번호|號碼)?\s?[0-9-~\s]+[號号호]?/g;
const place = /[0-9]\s?(?:丁目|番|번|號|号|樓|楼|-[0-9])|[로길동리가街道路巷里町]\s?[0-9]/;

/** The same for a form in Japanese, Korean or Chinese: what is left without box numbers has a lot or house number. */
export function alsoLocalStreet(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => place.test(text.replace(boxNumber, ' ')));
}
