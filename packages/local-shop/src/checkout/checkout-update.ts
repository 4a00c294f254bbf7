import { emptyAddress } from '../state/addresses.ts';
import type { ShopContext } from '../shop-context.ts';
import { totalsOf } from './amounts.ts';
import type { Checkout, CheckoutError } from './checkout.ts';
import { errorsByField } from './error-fields.ts';
import { fragments } from './fragments.ts';
import { moneyShownAt } from './shown-money.ts';
import { checkoutSignals } from './ui-api.ts';
import { slotSignals, type Slot } from './ui-targets.ts';
import type { CheckoutUpdate } from './update.ts';
import type { Visit } from './visit.ts';

/** The state of a checkout as its page needs it. `errors` are all that stand in the way of the order right now. */
export function checkoutUpdate(
  context: ShopContext,
  visit: Visit,
  slots: readonly Slot[],
  checkout: Checkout,
  errors: readonly CheckoutError[],
): CheckoutUpdate {
  const { cart } = checkout;
  const address = { ...(cart.deliveryAddress ?? emptyAddress), countryCode: cart.countryCode };
  const values = Object.entries({ email: cart.email, ...address });
  return {
    result: { type: 'success' },
    fragments: fragments(checkout, errors),
    values: Object.fromEntries(values.map(([name, value]) => [name, value ?? ''])),
    total: moneyShownAt(checkout)(totalsOf(checkout).total),
    errors: errorsByField(errors),
    signals: Object.fromEntries(
      slots.map((slot) => [
        slot.id,
        slotSignals(slot, checkoutSignals(context, slot.extension, checkout, visit)),
      ]),
    ),
    redirect: null,
  };
}
