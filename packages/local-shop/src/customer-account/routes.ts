import { Router, urlencoded } from 'express';
import { originOf } from '../pages/origin.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import type { ExtensionFiles } from '../ui-host/extensions.ts';
import { orderAccess } from './order-access.ts';
import { orderStatusPage } from './order-status-page.ts';
import { signIn, signInPage, signOut } from './sign-in.ts';

/** The customer account: an order's status page, by its token or, once signed in, by its number; signing in and out. */
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
    const path = request.originalUrl;
    if (found.by === 'id' && access !== 'fully_authenticated') {
      response.redirect(`/account/login?returnTo=${encodeURIComponent(path)}`);
      return;
    }
    response.send(
      orderStatusPage(context, extensions.list(), found.order, access, {
        origin: originOf(request),
        path,
        editor: request.query.editor === 'checkout',
      }),
    );
  });

  router.get('/account/login', (request, response) => {
    const returnTo = ownPath(request.query.returnTo);
    response.send(signInPage(state.shop.name, { email: '', returnTo, problem: null }));
  });

  router.post('/account/login', urlencoded({ extended: false }), (request, response) => {
    const { email = '', returnTo } = decodeForm(request.body);
    const path = ownPath(returnTo);
    if (signIn(state, response, email)) response.redirect(303, path);
    else {
      const problem = 'No order was placed with this email. Check it, or place an order first.';
      response.status(422).send(signInPage(state.shop.name, { email, returnTo: path, problem }));
    }
  });

  router.post('/account/logout', urlencoded({ extended: false }), (request, response) => {
    signOut(response);
    response.redirect(303, ownPath(decodeForm(request.body).returnTo));
  });
  return router;
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

/** A path of this shop, never another site. */
function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}
