import { decideShipping, decodeShippingRules, minorOf, type CartFacts } from '@doorstep/policy';
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
  const cart = cartFacts(input, groups);
  const targets = groups
    .filter(({ deliveryAddress: address }) => {
      const place = {
        countryCode: address?.countryCode ?? null,
        provinceCode: address?.provinceCode ?? null,
      };
      return decideShipping(rules, cart, place).kind === 'free';
    })
    .flatMap((group) => optionsNamed(rules.option, group));
  if (targets.length === 0) return { operations: [] };
  const candidates = [{ targets, value: { percentage: { value: '100.0' } } }];
  return { operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates } }] };
}

function cartFacts(input: Input, groups: readonly Group[]): CartFacts {
  const currency = input.cart.cost.subtotalAmount.currencyCode;
  const lines = groups.flatMap(({ cartLines }) =>
    cartLines.map(({ cost, discountAllocations }) => ({
      merchandiseId: null,
      quantity: 1,
      requiresShipping: true,
      subtotal: minorOf(cost.subtotalAmount.amount, currency) ?? 0,
      discount: discountAllocations.reduce(
        (sum, { discountedAmount }) => sum + (minorOf(discountedAmount.amount, currency) ?? 0),
        0,
      ),
    })),
  );
  return { currency, rate: input.presentmentCurrencyRate, lines };
}

function optionsNamed(name: string, group: Group): readonly Target[] {
  return group.deliveryOptions
    .filter(({ title, deliveryMethodType }) => title === name && deliveryMethodType === 'SHIPPING')
    .map(({ handle }) => ({ deliveryOption: { handle } }));
}
