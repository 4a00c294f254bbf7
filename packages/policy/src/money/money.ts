/** ISO 4217 code as Shopify writes it, for example `USD`, `HKD`, `JPY`. */
export type CurrencyCode = string;

/** An exact amount: integer minor units (cents; whole yen for JPY) of one currency. */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}
