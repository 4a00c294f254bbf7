import type { CountryCode } from '../document/policy.ts';
import type { CurrencyCode } from '../money/money.ts';

/** [SHIP-01..04] One destination's rate. `flat` is in minor units of the shop's currency. */
export interface ShippingRate {
  readonly flat: number;
  /** Free at and above, in minor units of `freeIn`; `null` for never. */
  readonly freeFrom: number | null;
  /** The threshold's currency; `null` means the shop's. */
  readonly freeIn: CurrencyCode | null;
  /** For carts in other currencies: the threshold in minor units of the shop's currency, times the cart's rate. */
  readonly shopEquivalent: number | null;
}

/**
 * The rates of all destinations in one text, because a function needs one of them and pays for each that it is given:
 * `;CA 2500;HK 2500 100000 HKD 12800;US 500 10000` is a country, `flat`, `freeFrom`, `freeIn` and `shopEquivalent`.
 */
export type RateTable = string;

/** Writes rates as a table, in the order given. */
export function rateTable(rates: readonly (readonly [CountryCode, ShippingRate])[]): RateTable {
  return rates.map(([country, rate]) => `;${rowOf(country, rate)}`).join('');
}

function rowOf(country: CountryCode, { flat, freeFrom, freeIn, shopEquivalent }: ShippingRate): string {
  return [country, flat, freeFrom, freeIn, shopEquivalent].filter((value) => value !== null).join(' ');
}

/**
 * A country's row of a table as the texts it is made of: `flat`, `freeFrom`, `freeIn` and `shopEquivalent`, of which the last
 * may be missing. Not made an object of numbers, because a function needs two of them.
 */
export type RateRow = readonly (string | undefined)[];

/** A country's rate; `null` when it has none. */
export function rateIn(table: RateTable, country: CountryCode): RateRow | null {
  const at = table.indexOf(';' + country + ' ');
  if (at < 0) return null;
  const end = table.indexOf(';', at + 1);
  return table.slice(at + 4, end < 0 ? table.length : end).split(' ');
}

/** {@link ShippingRate}`.flat`; NaN in a broken table. */
export function flatOf(row: RateRow): number {
  return amountIn(row[0]) ?? Number.NaN;
}

/** {@link ShippingRate}`.freeFrom`. */
export function freeFromOf(row: RateRow): number | null {
  return amountIn(row[1]);
}

/** {@link ShippingRate}`.freeIn`. */
export function freeInOf(row: RateRow): CurrencyCode | null {
  return row[2] ?? null;
}

/** {@link ShippingRate}`.shopEquivalent`. */
export function shopEquivalentOf(row: RateRow): number | null {
  return amountIn(row[3]);
}

/** `null` for a text that is not there, NaN for one that is no whole number. */
function amountIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = +text;
  return text !== '' && value % 1 === 0 ? value : Number.NaN;
}

/** The countries of a table, for people to read. */
export function countriesOf(table: RateTable): readonly CountryCode[] {
  return table.split(';').flatMap((row) => (row === '' ? [] : [row.slice(0, row.indexOf(' '))]));
}
