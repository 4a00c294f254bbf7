import { decideShippingOf, decodeShippingRules, formatAmount } from '@doorstep/policy';
import { isOptionNamed, merchandiseIn, overchargeOf, type Money } from '@doorstep/policy';
import type {
  CartDeliveryOptionsDiscountsGenerateRunInput as Input,
  CartDeliveryOptionsDiscountsGenerateRunResult as Result,
  DeliveryDiscountCandidate as Candidate,
} from '../generated/api.ts';

/**
 * [SHIP-01..04] Makes the policy's standard option free for the delivery groups that the engine calls free, and brings a
 * price that was raised back to the flat rate when the merchant asked for it. Options are targeted by handle, never the
 * group, so that express stays paid. Without readable rules it does nothing.
 */
export function cartDeliveryOptionsDiscountsGenerateRun(input: Input): Result {
  const rules = decodeShippingRules(input.discount.metafield?.jsonValue);
  if (rules === null || !input.discount.discountClasses.includes('SHIPPING')) return { operations: [] };
  const { cart } = input;
  const currency = cart.cost.subtotalAmount.currencyCode;
  const merchandise = merchandiseIn(cart.deliveryGroups, { currency, rate: input.presentmentCurrencyRate });
  const free: Candidate['targets'] = [];
  const candidates: Candidate[] = [];
  for (const { groupType, deliveryAddress: address, deliveryOptions } of cart.deliveryGroups) {
    // A recurring delivery would keep the discount of its first order for ever.
    if (groupType !== 'ONE_TIME_PURCHASE') continue;
    const place = { countryCode: address?.countryCode ?? null, provinceCode: address?.provinceCode ?? null };
    const { kind } = decideShippingOf(rules, merchandise, place);
    if (kind !== 'free' && !(kind === 'flat' && rules.clamp)) continue;
    for (const option of deliveryOptions) {
      if (option.deliveryMethodType !== 'SHIPPING' || !isOptionNamed(rules.option, option)) continue;
      const target = { deliveryOption: { handle: option.handle } };
      if (kind === 'free') free.push(target);
      const overcharge = kind === 'flat' ? overchargeOf(rules, merchandise, place, option.cost.amount) : null;
      if (overcharge !== null) candidates.push({ targets: [target], value: less(overcharge) });
    }
  }
  if (free.length > 0) candidates.push({ targets: free, value: { percentage: { value: '100.0' } } });
  if (candidates.length === 0) return { operations: [] };
  return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates } }] };
}

function less(overcharge: Money): Candidate['value'] {
  return { fixedAmount: { amount: formatAmount(overcharge) } };
}
