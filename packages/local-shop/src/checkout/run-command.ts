import { plainId } from '../state/gid.ts';
import type { Cart } from '../state/carts.ts';
import { totalsOf } from './amounts.ts';
import { applyCommand, type CommandResult } from './apply-command.ts';
import { checkoutSlots } from './checkout-slots.ts';
import { checkoutUpdate } from './checkout-update.ts';
import type { Checkout, CheckoutError } from './checkout.ts';
import type { CheckoutCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { draftOf } from './draft-checkout.ts';
import { errorsToContinue, nextStep, reachableStep } from './journey.ts';
import { placeOrder } from './place-order.ts';
import { moneyShownAt } from './shown-money.ts';
import type { CheckoutUpdate } from './update.ts';
import { addressOf, type Visit } from './visit.ts';

/** Applies a command to a stored cart and computes everything that follows from it, for the page that the buyer is on. */
export async function runCommand(
  runtime: FunctionRuntime,
  cart: Cart,
  command: CheckoutCommand,
  visit: Visit,
): Promise<CheckoutUpdate> {
  const { context } = runtime;
  const placing = command.type === 'placeOrder';
  const leaving = placing || command.type === 'continue';
  const locked = visit.trouble.locked || draftOf(context.state, cart) !== null;
  const result = refuseChange(command, locked, visit) ?? applyCommand(context, cart, command);
  const stored = context.state.carts.get(cart.id) ?? cart;
  const checkout = await computeCheckout(
    runtime,
    stored,
    placing ? 'CHECKOUT_COMPLETION' : 'CHECKOUT_INTERACTION',
  );
  forgetRefusedCodes(runtime, checkout);

  const slots = checkoutSlots(runtime.extensions.list(), context.state.checkoutProfile, visit);
  const errors = [
    ...(leaving ? errorsToContinue(visit, checkout) : checkout.errors),
    ...unseenTotal(command, checkout),
  ];
  const update = { ...checkoutUpdate(context, visit, slots, checkout, errors), result };
  if (checkout.lines.length === 0) return { ...update, redirect: '/cart' };

  const reached = reachableStep(visit, checkout, visit.step);
  if (reached !== visit.step) return { ...update, redirect: addressOf(visit, reached) };
  if (!leaving || errors.length > 0) return update;
  const next = nextStep(visit, checkout);
  if (!placing) return { ...update, redirect: next && addressOf(visit, next) };
  return { ...update, redirect: `/orders/${plainId(placeOrder(runtime, checkout).id)}` };
}

/** A cart that was changed elsewhere is shown first: in another tab, for example. */
function unseenTotal(command: CheckoutCommand, checkout: Checkout): readonly CheckoutError[] {
  if (command.type !== 'placeOrder' || command.seenTotal === undefined) return [];
  const total = moneyShownAt(checkout)(totalsOf(checkout).total);
  if (total === command.seenTotal) return [];
  return [{ target: '$.cart', message: `Your cart has changed. The total is now ${total}.` }];
}

/** The answer to a change by an extension that is not allowed here, or that this visit makes fail; `null`: it may be tried. */
function refuseChange({ type }: CheckoutCommand, locked: boolean, { trouble }: Visit): CommandResult | null {
  switch (type) {
    case 'applyCartLinesChange':
      if (locked) return { type: 'error', message: 'Cart lines cannot be changed in this checkout' };
      return trouble.linesFail ? { type: 'error', message: 'The cart could not be changed' } : null;
    case 'applyMetafieldChange':
      return locked ? { type: 'error', message: 'Metafields cannot be changed in this checkout' } : null;
    case 'applyShippingAddressChange':
      return locked
        ? { type: 'error', errors: [{ message: 'The address cannot be changed in this checkout' }] }
        : null;
    default:
      return null; // the buyer's own
  }
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
