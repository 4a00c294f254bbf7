import type { CountryCode } from '../document/policy.ts';
import { choiceJoints, join, listJoints } from '../messages/join.ts';
import type { Money } from '../money/money.ts';
import type { Reader } from '../statements/reader.ts';
import { sayCountry } from '../statements/say-value.ts';

/** "A, B and C". */
export const sayList = (items: readonly string[]): string => join(items, listJoints('en'));

/** "A, B or C". */
export const sayChoice = (items: readonly string[]): string => join(items, choiceJoints('en'));

/** Countries within a sentence. */
export const sayCountries = (codes: readonly CountryCode[], reader: Reader): string =>
  sayList(codes.map((code) => sayCountry(code, reader)));

/** An amount that is paid. */
export const sayPrice = (money: Money, reader: Reader): string =>
  money.minor === 0 ? 'nothing' : reader.amount(money);

/** "1 day", "21 days". */
export const sayDays = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** A sentence that begins with a capital letter. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
