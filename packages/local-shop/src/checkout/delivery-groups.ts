import { emptyAddress, type MailingAddress } from '../state/addresses.ts';
import { gid, plainId } from '../state/gid.ts';
import type { DeliveryGroup, DeliveryOption } from './checkout.ts';
import { draftOption } from './draft-checkout.ts';
import { decodeDeliveryTransforms } from './functions/decode-outputs.ts';
import type { InputFacts } from './functions/input-root.ts';
import type { DeliveryTransform } from './functions/outputs.ts';
import { runFunction, type FunctionRuntime } from './functions/run-function.ts';
import { deliveryOptionsFor } from './rates.ts';

/** Options for the lines that ship, as customizations leave them, with the buyer's choice or the first one selected. */
export async function deliveryGroups(
  runtime: FunctionRuntime,
  facts: InputFacts,
): Promise<readonly DeliveryGroup[]> {
  const { cart, draft, market } = facts;
  const fixed = draft && draftOption(draft);
  const shipped = facts.lines.filter(({ variant }) => variant.requiresShipping);
  if (shipped.length === 0) return [];
  const address: MailingAddress = {
    ...(cart.deliveryAddress ?? emptyAddress),
    countryCode: cart.countryCode,
  };
  const group = selectOption(facts, {
    id: gid('CartDeliveryGroup', plainId(cart.id)),
    lineIds: shipped.map(({ line }) => line.id),
    address,
    options: fixed ? [fixed] : deliveryOptionsFor(runtime.context.state, market, cart, shipped, address),
    selected: null,
  });
  return [selectOption(facts, await customize(runtime, facts, group))];
}

async function customize(
  runtime: FunctionRuntime,
  facts: InputFacts,
  group: DeliveryGroup,
): Promise<DeliveryGroup> {
  const owners = [...runtime.context.state.deliveryCustomizations.values()].filter(({ enabled }) => enabled);
  const input = { ...facts, groups: [group] };
  const results = await Promise.all(
    owners.map((owner) => runFunction(runtime, owner, 'cart.delivery-options.transform.run', input)),
  );
  const transforms = results.flatMap((result) =>
    result.kind === 'done' ? decodeDeliveryTransforms(result.output).operations : [],
  );
  return { ...group, options: transforms.reduce(transform, group.options) };
}

/** Hides, renames or moves one option; a handle that is not there changes nothing. */
export function transform(
  options: readonly DeliveryOption[],
  operation: DeliveryTransform,
): readonly DeliveryOption[] {
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

/** The option the buyer chose, or the first one. */
export function selectOption({ cart }: InputFacts, group: DeliveryGroup): DeliveryGroup {
  const wanted = group.options.find(({ rateId }) => rateId === cart.selectedRateId);
  return { ...group, selected: wanted ?? group.options[0] ?? null };
}
