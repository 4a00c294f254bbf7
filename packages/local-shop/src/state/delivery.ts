import type { Money } from './money.ts';

/** When a rate applies: by the order's total or its weight. Only these two operators exist at Shopify. */
export type DeliveryCondition = {
  readonly id: string;
  readonly operator: 'GREATER_THAN_OR_EQUAL_TO' | 'LESS_THAN_OR_EQUAL_TO';
} & (
  | { readonly field: 'TOTAL_PRICE'; readonly amount: Money }
  | { readonly field: 'TOTAL_WEIGHT'; readonly weight: { readonly value: number; readonly unit: string } }
);

/** One rate of a zone. */
export interface MethodDefinition {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly active: boolean;
  readonly rateId: string;
  readonly price: Money;
  readonly conditions: readonly DeliveryCondition[];
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
