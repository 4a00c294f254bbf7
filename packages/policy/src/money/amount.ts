import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { readDecimal } from './decimal.ts';
import { exponentOf } from './exponents.ts';
import type { CurrencyCode, Money } from './money.ts';
import { powerOfTen } from './powers.ts';
import { halfUp } from './rounding.ts';
import { signOf } from './signs.ts';

/** Why a typed amount is not accepted, in words for the person who typed it. */
export interface AmountProblem {
  readonly code: 'empty' | 'not-an-amount' | 'negative' | 'too-many-decimals' | 'too-large';
  readonly message: string;
}

/** The largest amount a policy may name, in minor units: a million dollars, a hundred million yen. */
export const largestAmount = 100_000_000;

/** What a merchant may type: digits, or digits in groups of three; `1e9`, `0x10` and `1,00` are not it. */
const plainDecimal = /^-?([\d.]+|\d{1,3}(,\d{3})+(\.\d*)?)$/;

/**
 * Reads an amount that a merchant typed, such as `100`, `100.5`, ` 100.00 `, `1,000.00`, `$100` or `USD 100`. Forgiving of how
 * it is written, strict about what it means: the sign or code of another currency, and a comma that groups nothing, are refused.
 * @returns the amount in minor units, or the problem: empty, no number, negative, more decimals than the currency has,
 * larger than {@link largestAmount}.
 */
export function parseAmount(text: string, currency: CurrencyCode): Result<Money, AmountProblem> {
  const typed = withoutCurrency(text, currency);
  if (typed === '') return fail({ code: 'empty', message: 'Enter an amount.' });
  const decimal = plainDecimal.test(typed) ? readDecimal(typed.replaceAll(',', '')) : null;
  if (decimal === null)
    return fail({ code: 'not-an-amount', message: `Enter an amount like ${exampleOf(currency)}.` });
  if (decimal.digits < 0) return fail({ code: 'negative', message: 'Enter an amount of 0 or more.' });
  const exponent = exponentOf(currency);
  if (decimal.decimals > exponent)
    return fail({ code: 'too-many-decimals', message: tooManyDecimals(currency) });
  const minor = decimal.digits * powerOfTen(exponent - decimal.decimals);
  if (minor > largestAmount) {
    const largest = sayAmount({ minor: largestAmount, currency });
    return fail({ code: 'too-large', message: `Enter an amount of at most ${largest}.` });
  }
  return ok({ minor, currency });
}

/** The number of an amount that is typed with its currency's code or sign, before it or behind; a bare `$` is any dollar. */
function withoutCurrency(text: string, currency: CurrencyCode): string {
  const typed = text.trim();
  const sign = signOf(currency).trim();
  const names = [currency, sign, ...(sign.endsWith('$') ? ['$'] : [])].map((name) => name.toUpperCase());
  const upper = typed.toUpperCase();
  const before = names.find((name) => upper.startsWith(name));
  if (before !== undefined) return typed.slice(before.length).trim();
  const behind = names.find((name) => upper.endsWith(name));
  return behind === undefined ? typed : typed.slice(0, -behind.length).trim();
}

/**
 * Reads an amount that Shopify wrote: MoneyV2's `"100.0"`, or a number as checkout extensions get it and as functions
 * add it up. Decimals beyond the currency's are rounded half up.
 * @returns minor units, or `null` for everything that is no finite amount.
 */
export function minorOf(amount: unknown, currency: CurrencyCode): number | null {
  if (typeof amount === 'number') return minorOfNumber(amount, currency);
  return typeof amount === 'string' ? minorOfText(amount, currency) : null;
}

/** {@link minorOf} an amount that is a text, as functions are given it. */
export function minorOfText(amount: string, currency: CurrencyCode): number | null {
  const decimal = readDecimal(amount);
  if (decimal === null) return null;
  const missing = exponentOf(currency) - decimal.decimals;
  const minor =
    missing >= 0 ? decimal.digits * powerOfTen(missing) : halfUp(decimal.digits, powerOfTen(-missing));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** Minor units of a number. Exact for every amount of at most the currency's decimals, also for one that carries the error of a few hundred additions. */
export function minorOfNumber(amount: number, currency: CurrencyCode): number | null {
  const exponent = exponentOf(currency);
  const scaled = exponent === 2 ? amount * 100 : amount * powerOfTen(exponent);
  const raised = scaled + (scaled < 0 ? -0.5 : 0.5);
  const minor = Math.trunc(raised) + 0;
  return Number.isSafeInteger(minor) ? minor : null;
}

/** Writes an amount as Shopify's MoneyV2 does, with all decimals of the currency: `100.00`, `3750` for JPY. */
export function formatAmount(money: Money): string {
  const exponent = exponentOf(money.currency);
  const digits = String(Math.abs(money.minor)).padStart(exponent + 1, '0');
  const sign = money.minor < 0 ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** Where a comma stands: between two digits, with groups of three behind it up to the point or the end. */
const betweenGroups = /\B(?=(?:\d{3})+(?:\.|$))/g;

/**
 * An amount as people read it in English, for reasons, messages and what changed between two policies: `$1,000.00`,
 * `HK$99.99`, `¥3,750`, `CHF 25.00`.
 */
export function sayAmount({ minor, currency }: Money): string {
  const digits = formatAmount({ minor: Math.abs(minor), currency }).replaceAll(betweenGroups, ',');
  return `${minor < 0 ? '-' : ''}${signOf(currency)}${digits}`;
}

function exampleOf(currency: CurrencyCode): string {
  return formatAmount({ minor: 100 * powerOfTen(exponentOf(currency)), currency });
}

function tooManyDecimals(currency: CurrencyCode): string {
  const exponent = exponentOf(currency);
  return exponent === 0
    ? `Enter a whole amount: ${currency} has no decimals.`
    : `Use at most ${exponent} decimals for ${currency}.`;
}
