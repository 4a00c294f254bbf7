import { stateCodes, stateName } from '../messages/state-names.ts';

/** States of the U.S. by Shopify's province code; a name within another, as Virginia in West Virginia, comes behind it. */
const states = stateCodes()
  .map((code) => ({ code, name: stateName(code)?.en.toLowerCase().replace(/^the /, '') ?? code }))
  .toSorted((one, other) => other.name.length - one.name.length)
  .map(({ code, name }) => ({ code, words: new RegExp(`\\b${name}\\b`) }));

/** The state that words in lower case name; `null` for none. */
export const stateIn = (plain: string): string | null =>
  states.find(({ words }) => words.test(plain))?.code ?? null;
