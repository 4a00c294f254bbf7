import type { CountryCode } from '../document/country-code.ts';
import { currencyPattern, amountPattern, datePattern, numberPattern } from './fact-patterns.ts';

/** Something that a merchant wrote and that belongs to the policy: it would stay when the policy changes. */
export interface BareFact {
  readonly kind: 'amount' | 'currency' | 'date' | 'country' | 'number';
  readonly text: string;
  readonly at: number;
}

/** What countries are called in a language, as a pattern, and which country a name means. */
export interface CountryNames {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, CountryCode>;
}

/**
 * Every number, date, currency and country that stands in words, in the order of the words; an amount and a date are one
 * with the numbers in them. Digits of every script count, and numbers in letters where they count days or money.
 */
export function findBareFacts(words: string, { pattern: country }: CountryNames): readonly BareFact[] {
  const patterns = {
    date: datePattern,
    amount: amountPattern,
    country,
    currency: currencyPattern,
    number: numberPattern,
  };
  let left = words.normalize('NFKC');
  const found: BareFact[] = [];
  for (const kind of ['date', 'amount', 'country', 'currency', 'number'] as const) {
    left = left.replace(patterns[kind], (text: string, ...rest: readonly unknown[]) => {
      const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
      found.push({ kind, text, at });
      return ' '.repeat(text.length);
    });
  }
  return found.sort((one, other) => one.at - other.at);
}
