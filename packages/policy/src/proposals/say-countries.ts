import type { CountryCode } from '../document/country-code.ts';
import { names } from '../reading/words/country-names.ts';

/** So many are named; more are counted. */
const few = 4;

const nameByCode = new Map(
  names
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', all = ''] = line.split('=');
      // The first but for the United States, whose first one is their whole name.
      const name = all.split('|').find((each) => !each.includes(' of america')) ?? all;
      return [code, name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())] as const;
    }),
);

/** Countries in English, as a merchant reads them. */
export function sayCountries(countries: readonly CountryCode[]): string {
  const said = countries.map((country) => nameByCode.get(country) ?? country);
  return said.length > few
    ? `${said.slice(0, few - 1).join(', ')} and ${said.length - few + 1} more`
    : said.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
