import { buyerOfOrder, slotPlace, slotsFor, slotStart, type Slot } from '../checkout/ui-targets.ts';
import { html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Customer, Order } from '../state/orders.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { accountPage, FULL_PAGE } from './account-frame.ts';
import { buyerOfAccount, standardSignals } from './account-signals.ts';
import { orderStatusSignals } from './order-status-signals.ts';

const ORDER_PAGE = 'customer-account.order.page.render';

interface Here {
  readonly origin: string;
  readonly path: string;
  /** What follows the page's own address, from the slash on. */
  readonly rest: string;
}

/** A page of an app within the account, about no order; `null` when that extension has none, or it is not placed. */
export function fullPage(
  context: ShopContext,
  extensions: readonly Extension[],
  handle: string,
  customer: Customer,
  here: Here,
): string | null {
  const slot = slotOf(context, extensions, FULL_PAGE, handle);
  if (!slot) return null;
  const { countryCode } = context.state.shop;
  const signals = standardSignals(context, {
    locale: customer.locale,
    countryCode,
    customerId: customer.id,
  });
  const start = slotStart(context, slot, signals, buyerOfAccount(context, customer, here.origin), {
    constants: {},
    entry: entryOf(here),
  });
  const base = `/account/pages/${handle}`;
  return show(context, extensions, slot, start, { path: here.path, base, locale: customer.locale });
}

/** A page of an app about one order of the customer; `null` when that extension has none, or it is not placed. */
export function orderPage(
  context: ShopContext,
  extensions: readonly Extension[],
  handle: string,
  order: Order,
  here: Here,
): string | null {
  const slot = slotOf(context, extensions, ORDER_PAGE, handle);
  if (!slot) return null;
  const signals = orderStatusSignals(context, slot.extension, order, 'fully_authenticated');
  const buyer = buyerOfOrder(context, order, { origin: here.origin, editor: false });
  const start = slotStart(context, slot, signals, buyer, { constants: {}, entry: entryOf(here) });
  const base = `/account/orders/${plainId(order.id)}/pages/${handle}`;
  return show(context, extensions, slot, start, { path: here.path, base, locale: order.customerLocale });
}

function slotOf(
  { state }: ShopContext,
  extensions: readonly Extension[],
  target: string,
  handle: string,
): Slot | undefined {
  return slotsFor(extensions, [target], state.checkoutProfile).find(
    (slot) => slot.extension.handle === handle,
  );
}

function entryOf({ rest }: Here) {
  return { key: 'start', url: `extension:${rest.startsWith('/') ? '' : '/'}${rest}`, state: undefined };
}

function show(
  context: ShopContext,
  extensions: readonly Extension[],
  slot: Slot,
  start: ReturnType<typeof slotStart>,
  page: { readonly path: string; readonly base: string; readonly locale: string },
): string {
  return accountPage(
    context,
    {
      title: slot.extension.name,
      path: page.path,
      signedIn: true,
      extensions,
      starts: { [slot.id]: start },
    },
    html`<main class="account-page">${slotPlace(slot, page.locale, page.base)}</main>`,
  );
}
