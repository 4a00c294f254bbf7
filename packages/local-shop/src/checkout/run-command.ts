import { plainId } from '../state/gid.ts';
import type { Cart } from '../state/carts.ts';
import { applyCommand } from './apply-command.ts';
import { CHECKOUT_TARGETS } from './checkout-page.ts';
import { checkoutUpdate } from './checkout-update.ts';
import type { Checkout } from './checkout.ts';
import type { CheckoutCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { placeOrder } from './place-order.ts';
import { missingDelivery, missingFields } from './required-fields.ts';
import { slotsFor } from './ui-targets.ts';
import type { CheckoutUpdate } from './update.ts';

/** Applies a command to a stored cart and computes everything that follows from it. */
export async function runCommand(
  runtime: FunctionRuntime,
  cart: Cart,
  command: CheckoutCommand,
): Promise<CheckoutUpdate> {
  const { context } = runtime;
  const placing = command.type === 'placeOrder';
  const result = applyCommand(context, cart, command);
  const stored = context.state.carts.get(cart.id) ?? cart;
  const checkout = await computeCheckout(
    runtime,
    stored,
    placing ? 'CHECKOUT_COMPLETION' : 'CHECKOUT_INTERACTION',
  );
  forgetRefusedCodes(runtime, checkout);

  const slots = slotsFor(runtime.extensions.list(), CHECKOUT_TARGETS);
  const errors = placing
    ? [...checkout.errors, ...missingFields(checkout), ...missingDelivery(checkout)]
    : checkout.errors;
  const update = { ...checkoutUpdate(context, slots, checkout, errors), result };
  if (checkout.lines.length === 0) return { ...update, redirect: '/cart' };
  if (!placing || errors.length > 0) return update;
  return { ...update, redirect: `/orders/${plainId(placeOrder(runtime, checkout).id)}` };
}

/** A refused code is told once, by the answer to the command that entered it. */
function forgetRefusedCodes({ context }: FunctionRuntime, { cart, codes }: Checkout): void {
  const refused = new Set(codes.flatMap((state) => (state.kind === 'refused' ? [state.code] : [])));
  if (refused.size === 0) return;
  context.state.carts.set(cart.id, {
    ...cart,
    discountCodes: cart.discountCodes.filter((code) => !refused.has(code)),
  });
}
