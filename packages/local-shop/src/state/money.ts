/** An amount in the smallest unit of its currency: `{ minor: 9999, currency: 'USD' }` is $99.99, `{ minor: 3750, currency: 'JPY' }` is ¥3750. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** One amount twice, as Shopify's MoneyBag: in the shop's currency and in the one the buyer pays in. */
export interface MoneyBag {
  readonly shop: Money;
  readonly presentment: Money;
}

const WITHOUT_MINOR_UNIT = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK']);

/** How many decimals a currency has: 2, or 0 for yen and won. */
export function exponentOf(currency: string): number {
  return WITHOUT_MINOR_UNIT.has(currency) ? 0 : 2;
}

/** Builds an amount from minor units. */
export function money(minor: number, currency: string): Money {
  return { minor, currency };
}

/** An amount of a sale in the shop's own currency, or one that nobody converts. */
export function inOneCurrency(amount: Money): MoneyBag {
  return { shop: amount, presentment: amount };
}

/** Adds amounts of one currency; an empty list is zero of `currency`. */
export function sum(amounts: readonly Money[], currency: string): Money {
  return money(
    amounts.reduce((total, amount) => total + amount.minor, 0),
    currency,
  );
}

/** Converts by a rate (units of `currency` for one unit of the amount's currency), rounding half up to the minor unit. */
export function convert(amount: Money, currency: string, rate: number): Money {
  if (amount.currency === currency) return amount;
  const shift = 10 ** (exponentOf(currency) - exponentOf(amount.currency));
  return money(Math.round(Number((amount.minor * rate * shift).toFixed(6))), currency);
}

/** Shopify's Decimal text in GraphQL: at least one decimal, no trailing zeros beyond it (`100.0`, `99.99`, `3750.0`). */
export function decimalText(amount: Money): string {
  const exponent = exponentOf(amount.currency);
  if (exponent === 0) return `${amount.minor}.0`;
  const fixed = (amount.minor / 100).toFixed(2);
  return fixed.endsWith('0') ? fixed.slice(0, -1) : fixed;
}

/** REST's amount text: always the currency's decimals (`100.00`, `3750`). */
export function restAmount(amount: Money): string {
  const exponent = exponentOf(amount.currency);
  return (amount.minor / 10 ** exponent).toFixed(exponent);
}

/** MoneyV2 as GraphQL answers it. */
export function moneyV2(amount: Money): { amount: string; currencyCode: string } {
  return { amount: decimalText(amount), currencyCode: amount.currency };
}

/** Reads a Decimal text into minor units; `null` when it is not a number or has more decimals than the currency. */
export function parseDecimal(text: string, currency: string): Money | null {
  if (!/^-?\d{1,12}(\.\d+)?$/.test(text)) return null;
  const minor = Number(text) * 10 ** exponentOf(currency);
  const rounded = Math.round(minor);
  return Math.abs(minor - rounded) < 1e-6 ? money(rounded, currency) : null;
}
