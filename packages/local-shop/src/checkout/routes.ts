import { json, Router, type Request } from 'express';
import { signedInCustomer } from '../customer-account/sign-in.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gid } from '../state/gid.ts';
import { asyncRoute } from '../storefront/async-route.ts';
import { buyerOf } from '../storefront/buyer.ts';
import type { Cart } from '../state/carts.ts';
import { CHECKOUT_TARGETS, checkoutPage } from './checkout-page.ts';
import { checkoutUpdate } from './checkout-update.ts';
import { decodeCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { buyerLocale } from './languages.ts';
import { logPage } from './log-page.ts';
import { runCommand } from './run-command.ts';
import { signSessionToken } from './session-token.ts';
import { thankYouPage } from './thank-you.ts';
import { checkoutSignals } from './ui-api.ts';
import { slotsFor, slotStart } from './ui-targets.ts';
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
    const { cart } = buyerOf((await runtime).context.state, request);
    if (cart && cart.lines.length > 0)
      response.send(await renderCheckout(await runtime, cart, originOf(request)));
    else response.redirect('/cart');
  });

  router.post(
    '/checkout/commands',
    json({ limit: '200kb' }),
    asyncRoute(async (request, response) => {
      const command = decodeCommand(request.body);
      const { cart } = buyerOf((await runtime).context.state, request);
      if (!command) response.status(400).send('This is no checkout command.');
      else if (!cart) response.status(409).send('The checkout is over: start again from the cart.');
      else response.json(await runCommand(await runtime, cart, command));
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
      if (order) response.send(thankYouPage(context, extensions.list(), order, originOf(request)));
      else next();
    }),
  );
  return router;
}

async function renderCheckout(runtime: FunctionRuntime, cart: Cart, storefrontUrl: string): Promise<string> {
  const { context, extensions } = runtime;
  const checkout = await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  const slots = slotsFor(extensions.list(), CHECKOUT_TARGETS);
  const { currency } = checkout.market;
  const buyer = { locale: buyerLocale(cart.locale, cart.countryCode), currency, storefrontUrl };
  const starts = slots.map((slot) => {
    const signals = checkoutSignals(context, slot.extension, checkout);
    return [slot.id, slotStart(context, slot, signals, buyer)] as const;
  });
  const update = checkoutUpdate(context, slots, checkout, checkout.errors);
  return checkoutPage(context, checkout, slots, Object.fromEntries(starts), update);
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}
