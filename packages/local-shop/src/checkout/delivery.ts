import { emptyAddress, type MailingAddress } from '../state/addresses.ts';
import { gid, plainId } from '../state/gid.ts';
import type { AutomaticAppDiscount } from '../state/function-owners.ts';
import { minus, optionTotal } from './amounts.ts';
import { amountOff } from './price-value.ts';
import { runDiscounts } from './cart-discounts.ts';
import type { Allocation, DeliveryGroup, DeliveryOption } from './checkout.ts';
import { combine } from './combining.ts';
import { runFunction, type FunctionRuntime } from './functions/run-function.ts';
import type { InputFacts } from './functions/input-root.ts';
import type { DeliveryDiscountsOutput, DeliveryTransform, DeliveryTransformOutput } from './functions/outputs.ts';
import { deliveryOptionsFor } from './rates.ts';

/** Options for the lines that ship, as customizations leave them, with the buyer's choice or the first one selected. */
export async function deliveryGroups(runtime: FunctionRuntime, facts: InputFacts): Promise<readonly DeliveryGroup[]> {
  const { cart, market } = facts;
  const shipped = facts.lines.filter(({ variant }) => variant.requiresShipping);
  if (shipped.length === 0) return [];
  const address: MailingAddress = { ...(cart.deliveryAddress ?? emptyAddress), countryCode: cart.countryCode };
  const group = select(facts, {
    id: gid('CartDeliveryGroup', plainId(cart.id)),
    lineIds: shipped.map(({ line }) => line.id),
    address,
    options: deliveryOptionsFor(runtime.context.state, market, cart, shipped, address),
    selected: null,
  });
  return [select(facts, await customize(runtime, facts, group))];
}

async function customize(runtime: FunctionRuntime, facts: InputFacts, group: DeliveryGroup): Promise<DeliveryGroup> {
  const owners = [...runtime.context.state.deliveryCustomizations.values()].filter(({ enabled }) => enabled);
  const input = { ...facts, groups: [group] };
  const results = await Promise.all(
    owners.map((owner) => runFunction(runtime, owner, 'cart.delivery-options.transform.run', input)),
  );
  const transforms = results.flatMap((result) =>
    result.kind === 'done' ? (result.output as DeliveryTransformOutput).operations : [], // held to the schema
  );
  return { ...group, options: transforms.reduce(transform, group.options) };
}

/** Hides, renames or moves one option; a handle that is not there changes nothing. */
export function transform(options: readonly DeliveryOption[], operation: DeliveryTransform): readonly DeliveryOption[] {
  const { deliveryOptionHide: hide, deliveryOptionRename: rename, deliveryOptionMove: move } = operation;
  if (hide) return options.filter(({ handle }) => handle !== hide.deliveryOptionHandle);
  if (rename) {
    return options.map((option) =>
      option.handle === rename.deliveryOptionHandle ? { ...option, title: rename.title } : option,
    );
  }
  const moved = options.find(({ handle }) => handle === move?.deliveryOptionHandle);
  if (!move || !moved) return options;
  const others = options.filter((option) => option !== moved);
  return [...others.slice(0, move.index), moved, ...others.slice(move.index)];
}

function select({ cart }: InputFacts, group: DeliveryGroup): DeliveryGroup {
  const wanted = group.options.find(({ rateId }) => rateId === cart.selectedRateId);
  return { ...group, selected: wanted ?? group.options[0] ?? null };
}

/** Takes delivery discounts off the options of every group. */
export async function discountDelivery(
  runtime: FunctionRuntime,
  facts: InputFacts,
): Promise<readonly DeliveryGroup[]> {
  const target = 'cart.delivery-options.discounts.generate.run';
  const runs = await runDiscounts<DeliveryDiscountsOutput>(runtime, target, facts);
  const effective = runs.filter(
    ({ discount, output }) =>
      discount.discountClasses.includes('SHIPPING') && output.operations.some((one) => one.deliveryDiscountsAdd),
  );
  return standing(effective)
    .reduce(applyOutput, facts.groups)
    .map((group) => select(facts, group));
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
    (kept, run) => (kept.every((other) => combine(asShipping(run), asShipping(other))) ? [...kept, run] : kept),
    [],
  );
}

function applyOutput(groups: readonly DeliveryGroup[], { discount, output }: DiscountRun): readonly DeliveryGroup[] {
  const candidates = output.operations.flatMap((operation) => operation.deliveryDiscountsAdd?.candidates ?? []);
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
