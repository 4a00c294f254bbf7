import type { Token } from './tokens.ts';

/** What is read of an address: the tokens of the fields that may hold a form, and the country (null when not known). */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly country: string | null;
}

/** The word at a position; empty outside the address. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether a new part of the address begins at a position: a field, or what stands after a comma or bracket. */
export const opensAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.opens ?? true;

export const isNumber = (word: string): boolean => word >= '0' && word < ':';

const numberSign = /^(?:#|nos?|numb?|number|nbr|nr|service|svc|se?rv|box|dai|je)$/;
const spelledNumber =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)te?en|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|[ivxlc]{2,6})$/;

/**
 * Where the number that starts at a position ends (exclusive), or -1 when there is none: `12`, `No. 12`, `# 12`,
 * `C-5371`, `twelve`, or letters that end their part of the address (`Drawer AB`).
 */
export function numberEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && !isNumber(wordAt(tokens, at)) && numberSign.test(wordAt(tokens, at))) at += 1;
  const word = wordAt(tokens, at);
  if (isNumber(word)) return at + 1;
  if (!word) return -1;
  const letters = word.length < 3 && word <= 'zz' && !isThoroughfare(word);
  if (letters && isNumber(wordAt(tokens, at + 1))) return at + 2;
  return (letters && opensAt(tokens, at + 1)) || spelledNumber.test(word) ? at + 1 : -1;
}

/** Street suffixes as USPS Publication 28 (appendix C1) and Canada Post's addressing guidelines abbreviate and spell them. */
const thoroughfare =
  /^(?:str?|street|rd|road|ave?|avenue|blvd|broadway|boul|boulevard|dr|drive|ln|lane|ct|court|cir|circle|wa?y|pl|place|plz|plaza|pkwy|parkway|hwy|highway|trl|trail|terr?|terrace|sq|square|loop|pike|alley|row|run|path|crossing|cr|cres|crescent|close|cove|walk|pass|hills?|hollow|ranch|canyon|church|rue|ch|chemin|calle|ro|gil|daero|carr)$/;
/** What has the number of a unit, a rack or a door after it (Publication 28, appendix C2). */
const unit =
  /^(?:apt|apartment|unit|ste|suite|rm|room|fl|flr|floor|bldg|building|blk|block|lot|spc|space|level|shop|flat|tower|ph|pier|locker|aisle|rack|row|bay|dock|gate|door|code|stall)$/;
const direction = /^(?:[nsew]|[ns][ew]|north|south|east|west)$/;

export const isThoroughfare = (word: string): boolean => thoroughfare.test(word);
export const isUnit = (word: string): boolean => unit.test(word);

/** Whether the token before a position can end a street line: a suffix, a direction, or the number of a house. */
export function followsStreet(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (isNumber(before)) return !isUnit(wordAt(tokens, at - 2));
  return isThoroughfare(before) || direction.test(before);
}

/** Whether the words from a position on name a street: `… Canyon Rd`, up to the end of their part of the address. */
export function namesStreet(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && at < tokens.length; at += 1) {
    if (opensAt(tokens, at) || isNumber(wordAt(tokens, at))) return false;
    if (isThoroughfare(wordAt(tokens, at))) return true;
  }
  return false;
}
