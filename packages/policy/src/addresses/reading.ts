import type { Token } from './tokens.ts';
import { isDirection, isNumber, isThoroughfare, isUnit } from './words.ts';

/** The tokens of the fields that are read together, and the country they are for (null when it is not known). */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly country: string | null;
}

/** The word at a position; empty outside the address. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether a new part of the address begins at a position: a field, or what stands after a comma or bracket. */
export const opensAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.opens ?? true;

const numberSign = /^(?:#|nos?|num|numb|number|nbr|nr|service|svc|serv|box|dai|je)$/;
const spelledNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[ivxlc]{2,6})$/;
const letters = /^[a-z]{1,2}$/;

/**
 * Where the number that starts at a position ends (exclusive), or -1 when there is none: `12`, `No. 12`, `# 12`,
 * `C-5371`, `twelve`, or a letter that ends its part of the address (`Drawer K`).
 */
export function numberEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && numberSign.test(wordAt(tokens, at))) at += 1;
  const word = wordAt(tokens, at);
  if (isNumber(word)) return at + 1;
  if (spelledNumber.test(word)) return at + 1;
  if (!letters.test(word) || isThoroughfare(word)) return -1;
  if (isNumber(wordAt(tokens, at + 1))) return at + 2;
  return word.length === 1 && opensAt(tokens, at + 1) ? at + 1 : -1;
}

/**
 * Where the tokens from a position on spell a text, whatever stands between them (exclusive end), or -1. Words are
 * never cut: `hippo box` does not spell `pobox`.
 */
export function spells(tokens: readonly Token[], from: number, text: string): number {
  let at = from;
  let rest = text;
  while (rest) {
    const word = wordAt(tokens, at);
    if (!word || !rest.startsWith(word)) return -1;
    rest = rest.slice(word.length);
    at += 1;
  }
  return at;
}

/** Whether the token before a position can end a street line: a suffix, a direction, or the number of a house or unit. */
export function followsStreet(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return isNumber(before) ? !isUnit(wordAt(tokens, at - 2)) : isThoroughfare(before) || isDirection(before);
}

/** Whether the words from a position on name a street: `… Canyon Rd`, up to the end of their part of the address. */
export function namesStreet(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && at < tokens.length; at += 1) {
    if (opensAt(tokens, at) || isNumber(wordAt(tokens, at))) return false;
    if (isThoroughfare(wordAt(tokens, at))) return true;
  }
  return false;
}
