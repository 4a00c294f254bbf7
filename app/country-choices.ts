import { countryName } from './country-name.ts';

/** ISO 3166-1 alpha-2 codes of the countries and regions that Shopify knows as destinations. */
const codes = (
  'AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FO FR GA GB GD GE GF GG ' +
  'GH GI GL GM GN GP GQ GR GS GT GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IS IT JE JM JO JP KE KG KH KI KM KN KR KW ' +
  'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF ' +
  'NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PS PT PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL ' +
  'SM SN SO SR SS ST SV SX SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WF ' +
  'WS XK YE YT ZA ZM ZW'
).split(' ');

/** A country as a form offers it; its name comes from the server, where all browsers get the same one. */
export interface CountryChoice {
  readonly value: string;
  readonly label: string;
}

/** All destinations by their names, in English unless another language is asked for. */
export function countryChoices(locale = 'en'): readonly CountryChoice[] {
  return codes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

/** Their codes, for whoever asks for each by itself. */
export const destinationCodes: readonly string[] = codes;

const known: ReadonlySet<string> = new Set(codes);

/** Whether a text is the code of a country or region that Shopify can ship to. */
export const isDestination = (text: string): boolean => known.has(text);
