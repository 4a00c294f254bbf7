import type { Money } from './money.ts';

/** A condition on the order's total: only these two operators exist at Shopify. */
export interface PriceCondition {
  readonly id: string;
  readonly operator: 'GREATER_THAN_OR_EQUAL_TO' | 'LESS_THAN_OR_EQUAL_TO';
  readonly amount: Money;
}

/** One rate of a zone. */
export interface MethodDefinition {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly active: boolean;
  readonly rateId: string;
  readonly price: Money;
  readonly conditions: readonly PriceCondition[];
}

export interface ZoneCountry {
  readonly id: string;
  readonly code: string;
  /** `null`: all provinces. */
  readonly provinces: readonly string[] | null;
}

export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly ZoneCountry[];
  readonly restOfWorld: boolean;
  readonly methods: readonly MethodDefinition[];
}

export interface LocationGroup {
  readonly id: string;
  readonly locationIds: readonly string[];
  readonly zones: readonly Zone[];
}

/** Shopify's delivery profile: rates of shops that are not market-driven. */
export interface DeliveryProfile {
  readonly id: string;
  readonly name: string;
  readonly default: boolean;
  readonly version: number;
  readonly locationGroups: readonly LocationGroup[];
  /** Products with this profile instead of the default one, by variant id. */
  readonly variantIds: readonly string[];
}
