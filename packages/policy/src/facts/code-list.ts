/**
 * Country or province codes in one text, separated by spaces: `CA HK US`. A function reads one text for a fifth of what
 * a list of texts costs it, and every compiled document is paid for in each run.
 */
export type CodeList = string;

/** Writes codes as a list, in the order given. */
export function codeList(codes: readonly string[]): CodeList {
  return codes.join(' ');
}

/** Whether a two-letter code is on a list. */
export function isListed(list: CodeList, code: string): boolean {
  return code.length === 2 && list.includes(code);
}

/** The codes of a list, for people to read. */
export function codesOf(list: CodeList): readonly string[] {
  return list === '' ? [] : list.split(' ');
}
