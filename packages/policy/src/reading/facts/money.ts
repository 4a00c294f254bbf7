import { minorOfText } from '../../money/amount.ts';
import type { Money } from '../../money/money.ts';
import { currencyWords, isOwnDollar, signs } from '../words/currencies.ts';
import { countOf, numberWord, readDigits } from '../words/numbers.ts';
import type { Line } from './line.ts';

/** An amount and where it stands. */
export interface MoneyMention {
  readonly amount: Money;
  readonly isCurrencyNamed: boolean;
  readonly from: number;
  readonly to: number;
}

const escape = (words: Iterable<string>): string =>
  [...words]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.$]/g, '\\$&'))
    .join('|');

const sign = `${escape(signs.keys())}|us \\$|\\$`;
const word = escape(currencyWords.keys());
const digits = "\\d{1,3}(?:[,.']\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)";

const written = new RegExp(
  `(?<![\\w.,$])(?:(${sign}|(?:${word})(?![a-z]))\\s?)?(${digits})(?:\\s?(${word}|dollars?|bucks?)(?![a-z]))?`,
  'g',
);
const spelled = new RegExp(`(?<![\\w-])(${numberWord}) (${word}|dollars?|bucks?)(?![a-z])`, 'g');

/** Bank notes by their names. */
const notes = /(?<![\w-])(?:a )?(fivers?|five-spot|tenners?|ten-spot)\b(?! off)/g;
/** Amounts below one of the currency: `50p`, `99 cents`. */
const coins = /(?<![\w.,$])(\d{1,2})(p\b(?!\.)| ?pence\b| ?cents?\b|¢)/g;

/** Every amount of money of a sentence: `$100`, `US$8`, `1000 HKD`, `14,95 €`, `twenty dollars`. */
export function findMoney({ lower, text }: Line): readonly MoneyMention[] {
  const found: MoneyMention[] = [];
  const add = (from: number, length: number, whole: string, decimals: string, name: string): void => {
    // In countries with dollars, pounds are a weight.
    if (name.startsWith('pound') && text.home !== null && isOwnDollar(text.home)) return;
    const named = name === 'us $' ? 'USD' : (signs.get(name) ?? currencyWords.get(name));
    const currency = named ?? text.dollar;
    const minor = minorOfText(decimals === '' ? whole : `${whole}.${decimals}`, currency);
    if (minor === null) return;
    found.push({
      amount: { minor, currency },
      isCurrencyNamed: named !== undefined || text.isDollarNamed,
      from,
      to: from + length,
    });
  };
  for (const { 0: all, 1: before, 2: number = '', 3: behind, index } of lower.matchAll(written)) {
    const read = readDigits(number);
    if (read === null || (before === undefined && behind === undefined)) continue;
    const name = behind !== undefined && !/^(?:dollar|buck)/.test(behind) ? behind : (before ?? '$');
    add(index, all.length, read.whole, read.decimals, name);
  }
  for (const { 0: all, 1: number = '', 2: name = '', index } of lower.matchAll(spelled))
    add(index, all.length, String(countOf(number)), '', name);
  const isBritish = text.home === 'GB';
  for (const { 0: all, 1: note = '', index } of lower.matchAll(notes))
    add(index, all.length, note.startsWith('f') ? '5' : '10', '', isBritish ? '£' : '$');
  for (const { 0: all, 1: number = '', 2: coin = '', index } of lower.matchAll(coins))
    add(index, all.length, '0', number.padStart(2, '0'), coin.startsWith('p') ? '£' : '$');
  return found.toSorted((one, other) => one.from - other.from);
}
