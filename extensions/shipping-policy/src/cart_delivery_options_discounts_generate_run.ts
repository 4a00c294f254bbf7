import { decodeShippingRules, formatAmount, isOptionNamed, isSamePlace } from '@doorstep/policy';
import { overchargeOf, rateTo, shipsFree, type RateRow } from '@doorstep/policy';
import type {
  CartDeliveryOptionsDiscountsGenerateRunInput as Input,
  CartDeliveryOptionsDiscountsGenerateRunResult as Result,
  DeliveryDiscountCandidate as Candidate,
} from '../generated/api.ts';

type Group = Input['cart']['deliveryGroups'][number];

/**
 * [SHIP-01..04] Makes the policy's standard option free for the delivery groups that the engine calls free, and brings a
 * price that was raised back to the flat rate when the merchant asked for it. Options are targeted by handle, never the
 * group, so that express stays paid. Without readable rules it does nothing.
 */
export function cartDeliveryOptionsDiscountsGenerateRun(input: Input): Result {
  const rules = decodeShippingRules(input.discount.metafield?.jsonValue);
  if (rules === null || !input.discount.discountClasses.includes('SHIPPING')) return { operations: [] };
  const { cost, deliveryGroups: groups, discountApplications } = input.cart;
  const currency = cost.subtotalAmount.currencyCode;
  const cart = { currency, rate: input.presentmentCurrencyRate, groups, discountApplications };
  const free: Candidate['targets'] = [];
  const candidates: Candidate[] = [];
  let before: Group | undefined;
  let rate: RateRow | null = null;
  let isFree = false;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    // A recurring delivery would keep the discount of its first order for ever.
    if (group?.groupType !== 'ONE_TIME_PURCHASE') continue;
    if (before === undefined || !isSamePlace(group.deliveryAddress, before.deliveryAddress)) {
      rate = rateTo(rules, group.deliveryAddress);
      isFree = rate !== null && shipsFree(rules, rate, cart);
      before = group;
    }
    if (rate === null || !(isFree || rules.clamp)) continue;
    const options = group.deliveryOptions;
    for (let index = 0; index < options.length; index += 1) {
      const option = options[index];
      if (option?.deliveryMethodType !== 'SHIPPING' || !isOptionNamed(rules.option, option)) continue;
      const target = { deliveryOption: { handle: option.handle } };
      if (isFree) free.push(target);
      const overcharge = isFree ? null : overchargeOf(rules, rate, cart, option.cost.amount);
      if (overcharge === null) continue;
      const value = { fixedAmount: { amount: formatAmount(overcharge) } };
      candidates.push({ targets: [target], value });
    }
  }
  if (free.length > 0) candidates.push({ targets: free, value: { percentage: { value: '100.0' } } });
  if (candidates.length === 0) return { operations: [] };
  return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates } }] };
}
