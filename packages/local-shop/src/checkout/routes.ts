import { json, Router, type Request, type Response } from 'express';
import { signedInCustomer } from '../customer-account/sign-in.ts';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import { asyncRoute } from '../storefront/async-route.ts';
import { buyerOf } from '../storefront/buyer.ts';
import type { Cart } from '../state/carts.ts';
import type { Checkout } from './checkout.ts';
import { checkoutBuyer } from './checkout-buyer.ts';
import { checkoutPage } from './checkout-page.ts';
import { checkoutSlots } from './checkout-slots.ts';
import { checkoutUpdate } from './checkout-update.ts';
import { openInvoice } from './draft-checkout.ts';
import { decodeCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { reachableStep } from './journey.ts';
import { logPage } from './log-page.ts';
import { runCommand } from './run-command.ts';
import { signSessionToken } from './session-token.ts';
import { thankYouPage } from './thank-you.ts';
import { checkoutSignals } from './ui-api.ts';
import { slotStart } from './ui-targets.ts';
import { addressOf, readVisit, type Visit } from './visit.ts';
import { runWallet } from './wallet/run-wallet.ts';
import { decodeWalletCommand } from './wallet/wallet-update.ts';

const styles = fileURLToPath(new URL('./checkout.css', import.meta.url));

/** `/checkout`, its commands, the thank-you page and the function log. */
export function checkoutRoutes(runtime: Promise<FunctionRuntime>): Router {
  const router = Router();
  router.get('/checkout/checkout.css', (_request, response) =>
    response.type('css').send(readFileSync(styles, 'utf8')),
  );
  const showLog = asyncRoute(async (_request, response) => {
    response.send(logPage((await runtime).log.entries()));
  });
  router.get('/local-shop/log', showLog);

  router.get('/checkout', (request, response, next) => {
    const page = request.query.log === undefined ? showCheckout : showLog;
    page(request, response, next);
  });
  const showCheckout = asyncRoute(async (request, response) => {
    const { context } = await runtime;
    const { invoice } = request.query;
    const opened = typeof invoice === 'string' ? openInvoice(context, invoice) : null;
    const cart = cartOf(context, request);
    if (opened?.kind === 'paid') response.redirect(`/orders/${plainId(opened.orderId)}`);
    else if (opened?.kind === 'custom-items')
      response.status(501).send('The local shop does not emulate the checkout of custom items.');
    else if (cart && cart.lines.length > 0) await showStep(await runtime, cart, request, response);
    else response.redirect('/cart');
  });

  router.post(
    '/checkout/commands',
    json({ limit: '200kb' }),
    asyncRoute(async (request, response) => {
      const command = decodeCommand(request.body);
      const cart = cartOf((await runtime).context, request);
      if (!command) response.status(400).send('This is no checkout command.');
      else if (!cart) response.status(409).send('The checkout is over: start again from the cart.');
      else {
        const visit = visitOf(await runtime, request);
        const update = await runCommand(await runtime, cart, command, visit);
        await wait(visit.trouble.latency);
        response.json(update);
      }
    }),
  );

  router.post(
    '/checkout/wallet',
    json(),
    asyncRoute(async (request, response) => {
      const command = decodeWalletCommand(request.body);
      const { cart } = buyerOf((await runtime).context.state, request);
      const update = command && cart ? await runWallet(await runtime, cart, command) : null;
      if (update) response.json(update);
      else response.status(400).send('This is no command of a wallet sheet, or there is no cart.');
    }),
  );

  router.get(
    '/checkout/session-token',
    asyncRoute(async (request, response) => {
      const { context } = await runtime;
      const customerId = signedInCustomer(context.state, request)?.id ?? null;
      response.type('text/plain').send(signSessionToken(context, customerId));
    }),
  );

  router.get(
    '/orders/:id',
    asyncRoute(async (request, response, next) => {
      const { context, extensions } = await runtime;
      const order = context.state.orders.get(gid('Order', request.params.id ?? ''));
      if (order)
        response.send(
          thankYouPage(context, extensions.list(), order, {
            origin: originOf(request),
            editor: request.query.editor === 'checkout',
          }),
        );
      else next();
    }),
  );
  return router;
}

/** Shows the page of checkout that was asked for, or leads to the first one on which something is missing. */
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

/** The cart of a draft order's invoice where one is asked for, otherwise the browser's. */
function cartOf(context: ShopContext, request: Request): Cart | null {
  const { invoice } = request.query;
  if (typeof invoice !== 'string') return buyerOf(context.state, request).cart;
  const opened = openInvoice(context, invoice);
  return opened?.kind === 'open' ? opened.cart : null;
}

function visitOf({ context }: FunctionRuntime, request: Request): Visit {
  return readVisit(context.state.checkoutProfile, request.query);
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}
