import { Router, type Request, type Response } from 'express';
import { originOf } from '../pages/origin.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import type { Customer, Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import type { ExtensionFiles } from '../ui-host/extensions.ts';
import { fullPage, orderPage } from './extension-page.ts';
import { orderAccess } from './order-access.ts';
import { orderListPage } from './order-list-page.ts';
import { orderStatusPage } from './order-status-page.ts';
import { profilePage } from './profile-page.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { signedInCustomer } from './sign-in.ts';

/**
 * The customer account: an order's status page, by its token or, once signed in, by its number; the list of orders, the
 * profile and the full pages of apps, for whoever is signed in.
 */
export function customerAccountRoutes(context: ShopContext, extensions: ExtensionFiles): Router {
  const { state } = context;
  const router = Router();

  router.get('/account/orders/:order', (request, response, next) => {
    const found = findOrder(state, request.params.order);
    if (!found) {
      next();
      return;
    }
    const access = orderAccess(state, found.order, request);
    if (found.by === 'id' && access !== 'fully_authenticated') {
      toSignIn(request, response);
      return;
    }
    response.send(
      orderStatusPage(context, extensions.list(), found.order, access, {
        origin: originOf(request),
        path: request.originalUrl,
        editor: request.query.editor === 'checkout',
      }),
    );
  });

  router.get('/account', (_request, response) => response.redirect('/account/orders'));

  router.get('/account/orders', (request, response) => {
    const page = Math.max(1, Math.floor(Number(request.query.page)) || 1);
    ifSignedIn(state, request, response, (customer) =>
      orderListPage(context, extensions.list(), customer, {
        origin: originOf(request),
        path: request.originalUrl,
        page,
      }),
    );
  });

  router.get('/account/profile', (request, response) => {
    ifSignedIn(state, request, response, (customer) =>
      profilePage(context, extensions.list(), customer, request.originalUrl),
    );
  });

  router.get(['/account/pages/:handle', '/account/pages/:handle/*'], (request, response) => {
    const { handle = '' } = request.params;
    ifSignedIn(state, request, response, (customer) =>
      fullPage(context, extensions.list(), handle, customer, hereOf(request, `/account/pages/${handle}`)),
    );
  });

  router.get(
    ['/account/orders/:order/pages/:handle', '/account/orders/:order/pages/:handle/*'],
    (request, response) => {
      const { handle = '', order: number = '' } = request.params;
      ifSignedIn(state, request, response, (customer) => {
        const order = state.orders.get(gid('Order', number));
        const here = hereOf(request, `/account/orders/${number}/pages/${handle}`);
        return order?.customerId === customer.id
          ? orderPage(context, extensions.list(), handle, order, here)
          : null;
      });
    },
  );
  router.use(signInRoutes(context));
  return router;
}

/** Answers a page for the customer who is signed in; others sign in first, and `null` is no page. */
function ifSignedIn(
  state: ShopState,
  request: Request,
  response: Response,
  page: (customer: Customer) => string | null,
): void {
  const customer = signedInCustomer(state, request);
  if (!customer) {
    toSignIn(request, response);
    return;
  }
  const shown = page(customer);
  if (shown === null) response.status(404).type('text/plain').send('There is no page at this address.\n');
  else response.send(shown);
}

function toSignIn(request: Request, response: Response): void {
  response.redirect(`/account/login?returnTo=${encodeURIComponent(request.originalUrl)}`);
}

function hereOf(request: Request, base: string) {
  const path = request.originalUrl;
  return { origin: originOf(request), path, rest: path.slice(base.length) || '/' };
}

function findOrder(
  state: ShopState,
  wanted: string,
): { readonly order: Order; readonly by: 'id' | 'token' } | null {
  const byId = state.orders.get(gid('Order', wanted));
  if (byId) return { order: byId, by: 'id' };
  const byToken = [...state.orders.values()].find(({ statusToken }) => statusToken === wanted);
  return byToken ? { order: byToken, by: 'token' } : null;
}
