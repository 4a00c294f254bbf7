import type { Money } from './money.ts';

/** Market-driven shipping: one option of a market, as Shopify's DeliveryOptionDefinition. */
export interface MarketOption {
  readonly id: string;
  readonly kind: 'flatRate' | 'valueBased';
  readonly name: string;
  readonly description: string | null;
  readonly currency: string;
  readonly active: boolean;
  /** Flat rate only: free at and above this cart subtotal. */
  readonly freeFrom: Money | null;
  readonly rateGroups: readonly MarketRateGroup[];
}

export interface MarketRateGroup {
  readonly id: string;
  readonly locationIds: readonly string[];
  /** One rate for a flat option; for a value-based one, the tiers. Both bounds are inclusive; `null` is no bound. */
  readonly rates: readonly {
    readonly id: string;
    readonly price: Money;
    readonly from: Money | null;
    readonly to: Money | null;
  }[];
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
