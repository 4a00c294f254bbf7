import { asyncRoute } from '../storefront/async-route.ts';
import { json, Router } from 'express';
import type { FunctionRuntime } from './functions/run-function.ts';
import { buyerOf } from '../storefront/buyer.ts';
import { gid } from '../state/gid.ts';
import { CHECKOUT_TARGETS, checkoutPage } from './checkout-page.ts';
import { checkoutUpdate } from './checkout-update.ts';
import { decodeCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import { logPage } from './log-page.ts';
import { buyerLocale } from './languages.ts';
import { runCommand } from './run-command.ts';
import { signSessionToken } from './session-token.ts';
import { thankYouPage } from './thank-you.ts';
import { checkoutSignals } from './ui-api.ts';
import { slotsFor, slotStart } from './ui-targets.ts';

/** `/checkout`, its commands, the thank-you page and the function log. */
export function checkoutRoutes(runtime: Promise<FunctionRuntime>): Router {
  const router = Router();

  router.get('/checkout', asyncRoute(async (request, response) => {
    const { context, extensions, log } = await runtime;
    if (request.query.log !== undefined) return response.send(logPage(log.entries()));
    const { cart } = buyerOf(context.state, request);
    if (!cart || cart.lines.length === 0) return response.redirect('/cart');
    const checkout = await computeCheckout(await runtime, cart, 'CHECKOUT_INTERACTION');
    const slots = slotsFor(extensions.list(), CHECKOUT_TARGETS);
    const buyer = {
      locale: buyerLocale(cart.locale, cart.countryCode),
      currency: checkout.market.currency,
      storefrontUrl: `${request.protocol}://${request.get('host') ?? ''}`,
    };
    const starts = slots.map((slot) => {
      const signals = checkoutSignals(context, slot.extension, checkout);
      return [slot.id, slotStart(context, slot, signals, buyer)] as const;
    });
    const update = checkoutUpdate(context, slots, checkout, checkout.errors);
    return response.send(checkoutPage(context, checkout, slots, Object.fromEntries(starts), update));
  }));

  router.post('/checkout/commands', json({ limit: '200kb' }), asyncRoute(async (request, response) => {
    const command = decodeCommand(request.body);
    if (!command) return response.status(400).send('This is no checkout command.');
    const { cart } = buyerOf((await runtime).context.state, request);
    if (!cart) return response.status(409).send('The checkout is over: start again from the cart.');
    return response.json(await runCommand(await runtime, cart, command));
  }));

  router.get('/checkout/session-token', asyncRoute(async (_request, response) => {
    response.type('text/plain').send(signSessionToken((await runtime).context));
  }));

  router.get('/orders/:id', asyncRoute(async (request, response, next) => {
    const { context, extensions } = await runtime;
    const order = context.state.orders.get(gid('Order', request.params.id ?? ''));
    if (!order) return next();
    const storefrontUrl = `${request.protocol}://${request.get('host') ?? ''}`;
    return response.send(thankYouPage(context, extensions.list(), order, storefrontUrl));
  }));

  router.get('/local-shop/log', asyncRoute(async (_request, response) => {
    response.send(logPage((await runtime).log.entries()));
  }));

  return router;
}
