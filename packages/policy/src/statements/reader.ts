import type { CountryCode } from '../document/country-code.ts';
import type { Locale } from '../document/locales.ts';
import type { Money } from '../money/money.ts';

/** Who reads, and how their language calls what the engine has no names for: the app asks `Intl`, which the engine has not. */
export interface Reader {
  readonly locale: Locale;
  /** A country without an article: `United States`. */
  country(code: CountryCode): string;
  /** `$5.00`, `5,00 $US`. */
  amount(money: Money): string;
  /** An IANA time zone as people call it: `Pacific Time`. */
  timeZone(name: string): string;
}
