import type { Request, Response } from 'express';
import { originOf } from '../pages/origin.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Cart } from '../state/carts.ts';
import { plainId } from '../state/gid.ts';
import { buyerOf } from '../storefront/buyer.ts';
import { checkoutBuyer } from './checkout-buyer.ts';
import { checkoutPage } from './checkout-page.ts';
import { checkoutSlots } from './checkout-slots.ts';
import { checkoutUpdate } from './checkout-update.ts';
import type { Checkout } from './checkout.ts';
import { computeCheckout } from './compute-checkout.ts';
import { invoicePage } from './invoice-page.ts';
import { openInvoice, type Invoice } from './draft-checkout.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { reachableStep } from './journey.ts';
import { checkoutSignals } from './ui-api.ts';
import { slotStart } from './ui-targets.ts';
import { addressOf, readVisit, type Visit } from './visit.ts';

/** Answers a visit of checkout: with its page, or with the way to where the buyer has to go instead. */
export async function showCheckout(
  runtime: FunctionRuntime,
  request: Request,
  response: Response,
): Promise<void> {
  const invoice = invoiceOf(runtime.context, request);
  const cart = cartOf(runtime.context, request);
  if (invoice?.kind === 'paid') response.redirect(`/orders/${plainId(invoice.orderId)}`);
  else if (invoice?.kind === 'by-itself') response.send(invoicePage(runtime.context, invoice.draft));
  else if (cart && cart.lines.length > 0) await showStep(runtime, cart, request, response);
  else response.redirect('/cart');
}

/** The cart of a draft order's invoice where one is asked for, otherwise the browser's. */
export function cartOf(context: ShopContext, request: Request): Cart | null {
  if (request.query.invoice === undefined) return buyerOf(context.state, request).cart;
  const invoice = invoiceOf(context, request);
  return invoice?.kind === 'open' ? invoice.cart : null;
}

/** What the address of a request asks of checkout. */
export function visitOf({ context }: FunctionRuntime, request: Request): Visit {
  return readVisit(context.state.checkoutProfile, request.query);
}

function invoiceOf(context: ShopContext, { query }: Request): Invoice | null {
  return typeof query.invoice === 'string' ? openInvoice(context, query.invoice) : null;
}

/** Shows the page that was asked for, or leads to the first one on which something is missing. */
async function showStep(
  runtime: FunctionRuntime,
  cart: Cart,
  request: Request,
  response: Response,
): Promise<void> {
  const checkout = await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  const visit = visitOf(runtime, request);
  const reached = reachableStep(visit, checkout, visit.step);
  if (reached === visit.step) response.send(renderCheckout(runtime, checkout, visit, originOf(request)));
  else response.redirect(addressOf(visit, reached));
}

function renderCheckout(
  { context, extensions }: FunctionRuntime,
  checkout: Checkout,
  visit: Visit,
  storefrontUrl: string,
): string {
  const slots = checkoutSlots(extensions.list(), context.state.checkoutProfile, visit);
  const buyer = checkoutBuyer(checkout, visit, storefrontUrl);
  const starts = slots.map((slot) => {
    const signals = checkoutSignals(context, slot.extension, checkout, visit);
    return [slot.id, slotStart(context, slot, signals, buyer)] as const;
  });
  const update = checkoutUpdate(context, visit, slots, checkout, checkout.errors);
  return checkoutPage(context, checkout, visit, slots, Object.fromEntries(starts), update);
}
