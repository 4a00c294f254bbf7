import type { Effort } from './effort.ts';
import type { Token } from './tokens.ts';

/** What is read of an address: the tokens of the fields that may hold a form, and the country (null when not known). */
export interface TokenReader {
  readonly tokens: readonly Token[];
  readonly country: string | null;
  readonly effort: Effort;
}

/** The word at a position; empty outside the address. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether a new part of the address begins at a position: a field, or what stands after a comma or bracket. */
export const opensAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.opens ?? true;

export const isNumber = (word: string): boolean => word >= '0' && word < ':';

/**
 * Where the number that starts at a position ends (exclusive), or -1 when there is none: `12`, `No. 12`, `# 12`,
 * `C-5371`, `twelve`, or letters that end their part of the address (`Drawer AB`).
 */
export function numberEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let word = wordAt(tokens, at);
  while (at < from + 3 && word && !isNumber(word) && numberSign.test(word)) word = wordAt(tokens, (at += 1));
  if (isNumber(word)) return at + 1;
  if (!word) return -1;
  const letters = word.length < 3 && word <= 'zz' && (word.length < 2 || !thoroughfare.test(word));
  const ends = opensAt(tokens, at + 1);
  if (letters && !ends && isNumber(wordAt(tokens, at + 1))) return at + 2;
  return (letters && ends) || spelledNumber.test(word) ? at + 1 : -1;
}

const numberSign = /^(?:#|nos?|num(?:b|ber)?|nbr|nr|service|svc|srv|serv|box|dai|je)$/;

const spelledNumber =
  /^(?:[ivxlc]{2,6}|one|t(?:wo|hree|en|welve)|f(?:our|ive)|six|seven|eight|nine|eleven|(?:thir|four|fif|six|seven|eigh|nine)te?en|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/;

/** A street suffix, as USPS Publication 28 (appendix C1) and Canada Post's addressing guidelines abbreviate and spell them. */
export const thoroughfare =
  /^(?:a(?:ve?|venue|lley)|b(?:lvd|roadway|oul|oulevard)|c(?:t|ourt|ir|ircle|r|res|rescent|lose|ove|rossing|anyon|hurch|h|hemin|alle|arr)|d(?:r|rive|aero)|gil|h(?:wy|ighway|ills?|ollow)|l(?:n|ane|oop)|p(?:l|lace|lz|laza|kwy|arkway|ike|ath|ass)|r(?:d|oad|ow|un|anch|ue|o)|s(?:tr?|treet|q|quare)|t(?:rl|rail|err?|errace)|wa?y|walk)$/;

/** What has the number of a unit, a rack or a door after it (Publication 28, appendix C2). */
export const unit =
  /^(?:a(?:pt|partment|isle)|b(?:ldg|uilding|lk|lock|ay)|code|d(?:ock|oor)|f(?:lr?|loor|lat)|gate|l(?:ot|evel|ocker)|p(?:h|ier)|r(?:m|oom|ack|ow)|s(?:te|uite|pc|pace|hop|tall)|tower|unit)$/;

const direction = /^(?:[nsew]|n[ew]|s[ew]|north|south|east|west)$/;

/** Whether the token before a position can end a street line: a suffix, a direction, or the number of a house. */
export function followsStreet(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (isNumber(before)) return !unit.test(wordAt(tokens, at - 2));
  return thoroughfare.test(before) || direction.test(before);
}

/** Whether the words from a position on name a street: `… Canyon Rd`, up to the end of their part of the address. */
export function namesStreet(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && at < tokens.length; at += 1) {
    if (opensAt(tokens, at) || isNumber(wordAt(tokens, at))) return false;
    if (thoroughfare.test(wordAt(tokens, at))) return true;
  }
  return false;
}

/**
 * Whether the words before a form, in its part of the address, say that it is none: `not a P.O. box`, `pas de case postale`, `no es
 * apartado`. One with a number is meant: `3rd Ave No PO Box 12`, `The Pas PO Box 12`.
 */
export function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  if (opensAt(tokens, from) || isNumber(wordAt(tokens, to - 1))) return false;
  const words = tokens.slice(from < 4 ? 0 : from - 4, from).map(({ text }) => text);
  return /(?:^| )(?:not?|non|never|pas)(?: (?:an?|es|our|to|use|de|une?)){0,3}$/.test(words.join(' '));
}

/** {@link numberEnd} of a number that belongs to the form before it: not behind a comma to something else, `Post box, 7 Elm Lane`. */
export function ownNumberEnd(tokens: readonly Token[], from: number): number {
  const end = numberEnd(tokens, from);
  const isCut = opensAt(tokens, from) && tokens[from]?.field === tokens[from - 1]?.field;
  return isCut && !opensAt(tokens, end) ? -1 : end;
}
