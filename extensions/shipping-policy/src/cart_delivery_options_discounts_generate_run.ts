import {
  decideShippingOf,
  decodeShippingRules,
  isOptionNamed,
  minorOf,
  type MerchandiseFacts,
} from '@doorstep/policy';
import type {
  CartDeliveryOptionsDiscountsGenerateRunInput as Input,
  CartDeliveryOptionsDiscountsGenerateRunResult as Result,
  DeliveryDiscountCandidateTarget as Target,
} from '../generated/api.ts';

type Group = Input['cart']['deliveryGroups'][number];

/**
 * [SHIP-01, SHIP-03] Makes the policy's standard option free for the delivery groups that the engine calls free. Options
 * are targeted by handle, never the group, so that express stays paid. Without readable rules it does nothing.
 */
export function cartDeliveryOptionsDiscountsGenerateRun(input: Input): Result {
  const rules = decodeShippingRules(input.discount.metafield?.jsonValue);
  if (rules === null || !input.discount.discountClasses.includes('SHIPPING')) return { operations: [] };
  // A recurring delivery would keep the discount of its first order for ever.
  const groups = input.cart.deliveryGroups.filter(({ groupType }) => groupType === 'ONE_TIME_PURCHASE');
  const cart = merchandiseOf(input, groups);
  const targets: Target[] = [];
  for (const { deliveryAddress, deliveryOptions } of groups) {
    const place = {
      countryCode: deliveryAddress?.countryCode ?? null,
      provinceCode: deliveryAddress?.provinceCode ?? null,
    };
    if (decideShippingOf(rules, cart, place).kind !== 'free') continue;
    for (const option of deliveryOptions) {
      if (option.deliveryMethodType !== 'SHIPPING' || !isOptionNamed(rules.option, option)) continue;
      targets.push({ deliveryOption: { handle: option.handle } });
    }
  }
  if (targets.length === 0) return { operations: [] };
  const candidates = [{ targets, value: { percentage: { value: '100.0' } } }];
  return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates } }] };
}

/** Adds up what ships. Plain loops over every line of the cart: they are most of what this function costs. */
function merchandiseOf(input: Input, groups: readonly Group[]): MerchandiseFacts {
  const currency = input.cart.cost.subtotalAmount.currencyCode;
  let retail = 0;
  let discounts = 0;
  let ships = false;
  for (const { cartLines } of groups) {
    for (const line of cartLines) {
      ships = true;
      retail += +line.cost.subtotalAmount.amount;
      if (line.discountAllocations.length === 0) continue;
      for (const { discountedAmount } of line.discountAllocations) discounts += +discountedAmount.amount;
    }
  }
  return {
    currency,
    rate: input.presentmentCurrencyRate,
    ships,
    retail: minorOf(retail, currency) ?? 0,
    discounts: minorOf(discounts, currency) ?? 0,
  };
}
