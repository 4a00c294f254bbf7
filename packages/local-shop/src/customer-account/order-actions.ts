import { buyerOfOrder, slotPlace, slotsFor, slotStart, type Slot } from '../checkout/ui-targets.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { Extension } from '../ui-host/extensions.ts';
import type { TargetStart } from '../ui-host/target-start.ts';
import { standardSignals } from './account-signals.ts';

const MENU_ITEM = 'customer-account.order.action.menu-item.render';
const ACTION = 'customer-account.order.action.render';

/** What apps let a buyer do with one order: a button each, and what the windows start with that buttons open. */
export interface OrderActions {
  readonly menu: Html;
  readonly starts: Readonly<Record<string, TargetStart>>;
}

/** The order action menu of an order, which stands on its status page and in the list of orders. */
export function orderActions(
  context: ShopContext,
  extensions: readonly Extension[],
  order: Order,
  viewer: { readonly origin: string; readonly customerId: string | null },
): OrderActions {
  const number = plainId(order.id);
  const slots = slotsFor(extensions, [MENU_ITEM, ACTION], context.state.checkoutProfile).map((slot) => ({
    ...slot,
    id: `${slot.id}/${number}`,
  }));
  const buyer = buyerOfOrder(context, order, { origin: viewer.origin, editor: false });
  const countryCode = order.shippingAddress?.countryCode ?? context.state.shop.countryCode;
  const signals = standardSignals(context, {
    locale: order.customerLocale,
    countryCode,
    customerId: viewer.customerId,
  });
  const start = (slot: Slot) =>
    slotStart(context, slot, signals, buyer, { constants: { orderId: order.id }, entry: null });
  const items = slots.filter(({ target }) => target === MENU_ITEM);
  return {
    menu: html`${
      items.length > 0 &&
      html`<div class="order-actions" role="group" aria-label="Actions for order ${order.name}">
        ${items.map((slot) => slotPlace(slot, order.customerLocale))}
      </div>`
    }`,
    starts: Object.fromEntries(slots.map((slot) => [slot.id, start(slot)])),
  };
}
