import type { AutomaticAppDiscount } from '../state/function-owners.ts';
import { minus, optionTotal } from './amounts.ts';
import type { Allocation, DeliveryGroup, DeliveryOption } from './checkout.ts';
import { combine } from './combining.ts';
import { selectOption } from './delivery-groups.ts';
import { decodeDeliveryDiscounts } from './functions/decode-outputs.ts';
import type { InputFacts } from './functions/input-root.ts';
import type { DeliveryDiscountsOutput } from './functions/outputs.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { amountOff } from './price-value.ts';
import { runDiscounts } from './run-discounts.ts';

/** Takes delivery discounts off the options of every group. */
export async function discountDelivery(
  runtime: FunctionRuntime,
  facts: InputFacts,
): Promise<readonly DeliveryGroup[]> {
  const target = 'cart.delivery-options.discounts.generate.run';
  const runs = await runDiscounts(runtime, target, facts, decodeDeliveryDiscounts);
  const effective = runs.filter(
    ({ discount, output }) =>
      discount.discountClasses.includes('SHIPPING') &&
      output.operations.some((one) => one.deliveryDiscountsAdd),
  );
  return standing(effective)
    .reduce(applyOutput, facts.groups)
    .map((group) => selectOption(facts, group));
}

interface DiscountRun {
  readonly discount: AutomaticAppDiscount;
  readonly output: DeliveryDiscountsOutput;
}

/** Discounts that may stand beside all those before them; the oldest goes first. */
function standing(runs: readonly DiscountRun[]): readonly DiscountRun[] {
  const asShipping = ({ discount }: DiscountRun) =>
    ({ discountClass: 'SHIPPING', combinesWith: discount.combinesWith }) as const;
  return runs.reduce<readonly DiscountRun[]>(
    (kept, run) =>
      kept.every((other) => combine(asShipping(run), asShipping(other))) ? [...kept, run] : kept,
    [],
  );
}

function applyOutput(
  groups: readonly DeliveryGroup[],
  { discount, output }: DiscountRun,
): readonly DeliveryGroup[] {
  const candidates = output.operations.flatMap(
    (operation) => operation.deliveryDiscountsAdd?.candidates ?? [],
  );
  return candidates.reduce(
    (current, candidate) =>
      current.map((group) => {
        const everyOption = candidate.targets.some(({ deliveryGroup }) => deliveryGroup?.id === group.id);
        const handles = new Set(candidate.targets.map(({ deliveryOption }) => deliveryOption?.handle));
        return {
          ...group,
          options: group.options.map((option) => {
            if (!everyOption && !handles.has(option.handle)) return option;
            const amount = amountOff(candidate.value, optionTotal(option));
            const title = candidate.message ?? discount.title;
            return withAllocation(option, { kind: 'automatic', level: 'line', title, amount });
          }),
        };
      }),
    groups,
  );
}

function withAllocation(option: DeliveryOption, allocation: Allocation): DeliveryOption {
  const left = minus(optionTotal(option), allocation.amount);
  if (allocation.amount.minor === 0 || left.minor < 0) return option;
  return { ...option, allocations: [...option.allocations, allocation] };
}
