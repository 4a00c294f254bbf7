import type { Money } from './money.ts';

/** Market-driven shipping: one flat-rate option of a market, as Shopify's DeliveryFlatRateOptionDefinition. */
export interface MarketOption {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly currency: string;
  readonly active: boolean;
  /** Free at and above this cart subtotal; `null` is never. */
  readonly freeFrom: Money | null;
  readonly rateGroups: readonly MarketRateGroup[];
}

/** The price from some of the shop's locations. */
export interface MarketRateGroup {
  readonly id: string;
  readonly locationIds: readonly string[];
  readonly rateId: string;
  readonly price: Money;
}

/** A market: its countries, the currency buyers pay in there, and its own shipping when the shop is market-driven. */
export interface Market {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly status: 'ACTIVE' | 'DRAFT';
  readonly primary: boolean;
  readonly countries: readonly string[];
  readonly currency: string;
  /** Units of `currency` for one unit of the shop's currency. */
  readonly rate: number;
  /** Fixed prices by variant id, in minor units of `currency`; other prices are converted. */
  readonly fixedPrices: Readonly<Record<string, number>>;
  /** `null`: nothing configured, so no shipping on a market-driven shop. */
  readonly shipping: { readonly enabled: boolean; readonly options: readonly MarketOption[] } | null;
}
