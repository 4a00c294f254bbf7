import { json, Router } from 'express';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signedInCustomer } from '../customer-account/sign-in.ts';
import { originOf } from '../pages/origin.ts';
import { gid, plainId } from '../state/gid.ts';
import { asyncRoute } from '../storefront/async-route.ts';
import { buyerOf } from '../storefront/buyer.ts';
import { decodeCommand } from './commands.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { logPage } from './log-page.ts';
import { completeDraft } from '../orders/draft.ts';
import { payInFull } from '../orders/payment.ts';
import { openInvoice } from './draft-checkout.ts';
import { orderPaymentRoutes } from './order-payment-routes.ts';
import { runCommand } from './run-command.ts';
import { signSessionToken } from './session-token.ts';
import { cartOf, showCheckout, visitOf } from './show-checkout.ts';
import { thankYouPage } from './thank-you.ts';
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
    const page = request.query.log === undefined ? showPage : showLog;
    page(request, response, next);
  });
  const showPage = asyncRoute(async (request, response) => {
    await showCheckout(await runtime, request, response);
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

  router.get('/:shop(\\d+)/invoices/:token', (request, response) => {
    response.redirect(`/checkout?invoice=${encodeURIComponent(request.params.token ?? '')}`);
  });

  router.post(
    '/checkout/invoices/:token/pay',
    asyncRoute(async (request, response, next) => {
      const { context } = await runtime;
      const invoice = openInvoice(context, request.params.token ?? '');
      if (invoice?.kind === 'paid') response.redirect(303, `/orders/${plainId(invoice.orderId)}`);
      else if (invoice?.kind === 'by-itself') {
        const { order } = completeDraft(context, invoice.draft, payInFull('bogus'));
        response.redirect(303, `/orders/${plainId(order.id)}`);
      } else next();
    }),
  );

  router.use(orderPaymentRoutes(runtime));

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
