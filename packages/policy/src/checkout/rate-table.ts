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

/** A country's rate; `null` when it has none, or none that can be read. */
export function rateIn(table: RateTable, country: CountryCode): ShippingRate | null {
  const at = table.indexOf(';' + country + ' ');
  if (at < 0) return null;
  const end = table.indexOf(';', at + 1);
  const row = table.slice(at + 4, end < 0 ? table.length : end).split(' ');
  // Read by place: taking a list apart by destructuring costs a function an iterator.
  const flat = numberIn(row[0]);
  const freeFrom = row[1] === undefined ? null : numberIn(row[1]);
  const shopEquivalent = row[3] === undefined ? null : numberIn(row[3]);
  // NaN equals nothing.
  if (flat !== flat || freeFrom !== freeFrom || shopEquivalent !== shopEquivalent) return null;
  return { flat, freeFrom, freeIn: row[2] ?? null, shopEquivalent };
}

/** The countries of a table, for people to read. */
export function countriesOf(table: RateTable): readonly CountryCode[] {
  return table.split(';').flatMap((row) => (row === '' ? [] : [row.slice(0, row.indexOf(' '))]));
}

/** NaN for a text that is no whole number. */
function numberIn(text: string | undefined): number {
  if (text === undefined || text === '') return Number.NaN;
  const value = +text;
  return value % 1 === 0 ? value : Number.NaN;
}
