import type { Destination, Policy } from '../document/policy.ts';
import type { CodeList } from '../facts/code-list.ts';
import type { CurrencyCode } from '../money/money.ts';
import { compileDestinations, sortDestinations } from './destinations.ts';
import { rulesFormat, type RulesStamp } from './format.ts';
import type { Publication } from './publication.ts';
import { rateTable, type RateTable, type ShippingRate } from './rate-table.ts';
import type { Looked } from './shapes.ts';

/** What function shipping-policy reads ($app/shipping-policy on the shipping discount). */
export interface ShippingRules extends RulesStamp {
  /** The shop's currency. */
  readonly currency: CurrencyCode;
  readonly basis: 'after-discounts' | 'before-discounts';
  /** The title of the provisioned delivery option. */
  readonly option: string;
  readonly rates: RateTable;
  readonly withoutProvinces: CodeList;
  /** Whether a price above the flat rate is brought down to it. */
  readonly clamp: boolean;
}

/** [SHIP-01..06] What function shipping-policy decides by. */
export function compileShipping(policy: Policy, { version }: Pick<Publication, 'version'>): ShippingRules {
  const { shopCurrency } = policy.merchant;
  const rates = sortDestinations(policy).map(
    (destination) => [destination.country, rateOf(destination, shopCurrency)] as const,
  );
  return {
    format: rulesFormat,
    version,
    currency: shopCurrency,
    basis: policy.destinations.basis,
    option: policy.destinations.optionName,
    rates: rateTable(rates),
    withoutProvinces: compileDestinations(policy).withoutProvinces,
    clamp: policy.destinations.clampToFlat,
  };
}

function rateOf({ flat, freeFrom }: Destination, shopCurrency: CurrencyCode): ShippingRate {
  const foreign = freeFrom !== null && freeFrom.amount.currency !== shopCurrency;
  return {
    flat: flat.minor,
    freeFrom: freeFrom?.amount.minor ?? null,
    freeIn: foreign ? freeFrom.amount.currency : null,
    shopEquivalent: foreign ? (freeFrom.shopEquivalent?.minor ?? null) : null,
  };
}

/**
 * Reads $app/shipping-policy. @returns `null` for anything that this engine's format is not: no metafield, a broken one,
 * one that an older or newer engine wrote. The caller then does nothing. Each instruction counts in a function, so fields
 * are looked at in place (a call costs as much as four looks), and lists where they are used.
 */
export function decodeShippingRules(value: unknown): ShippingRules | null {
  const rules = value as Looked;
  const wellFormed =
    rules?.format === rulesFormat &&
    typeof rules.currency === 'string' &&
    typeof rules.option === 'string' &&
    typeof rules.rates === 'string' &&
    typeof rules.withoutProvinces === 'string' &&
    (rules.basis === 'after-discounts' || rules.basis === 'before-discounts');
  return wellFormed ? (value as ShippingRules) : null;
}
