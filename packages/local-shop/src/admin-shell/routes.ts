import { readFileSync } from 'node:fs';

import { Router, type RequestHandler } from 'express';

import { sessionToken } from '../installed-app/session-token.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import type { WebhookSender } from '../webhooks/sender.ts';
import { appExtensions } from './app-extensions.ts';
import { appPage } from './app-page.ts';
import { appsPage } from './apps-page.ts';
import { clockRoutes } from './clock.ts';
import { checkoutEditorRoutes } from './checkout-editor-routes.ts';
import { deliveriesPage } from './delivery-log.ts';
import { draftRoutes } from './draft-routes.ts';
import { fulfillmentRoutes } from './fulfillment-routes.ts';
import { homePage } from './home-page.ts';
import { adminPage, pageHeader } from './layout.ts';
import { makeOrderRoutes } from './make-order-routes.ts';
import { orderChangeRoutes } from './order-change-routes.ts';
import { orderPage } from './order-page.ts';
import { ordersPage } from './orders-page.ts';
import { pagesRoutes } from './pages-routes.ts';
import { productRoutes } from './product-routes.ts';
import { scopeRoutes } from './scope-routes.ts';
import { shippingPage } from './shipping-page.ts';
import { signedInStaff } from './staff.ts';
import { staffRoutes } from './staff-routes.ts';
import { themeRoutes } from './theme-routes.ts';

const styles = new URL('./admin.css', import.meta.url);

/** The merchant's admin and the shell around the app. */
export function adminRoutes(context: ShopContext, sender: WebhookSender): Router {
  const routes = Router();
  const page =
    (render: () => string): RequestHandler =>
    (_request, response) => {
      response.send(render());
    };
  routes.get('/admin/admin.css', (_request, response) => {
    response.type('css').send(readFileSync(styles, 'utf8'));
  });
  routes.get(
    '/admin',
    page(() => homePage(context)),
  );
  routes.get(
    '/admin/orders',
    page(() => ordersPage(context)),
  );
  routes.use(makeOrderRoutes(context), clockRoutes(context));
  routes.get('/admin/orders/:number', (request, response, next) => {
    const order = context.state.orders.get(gid('Order', request.params.number));
    if (order) response.send(orderPage(context, order));
    else next();
  });
  routes.use(productRoutes(context), pagesRoutes(context));
  routes.get(
    '/admin/settings/shipping',
    page(() => shippingPage(context)),
  );
  routes.get(
    '/admin/webhooks',
    page(() => deliveriesPage(context)),
  );
  routes.post('/admin/webhooks/:id/resend', (request, response, next) => {
    sender
      .resend(request.params.id)
      .then(() => response.redirect(303, request.get('referer') ?? '/admin/webhooks'))
      .catch(next);
  });
  routes.use(draftRoutes(context), fulfillmentRoutes(context), checkoutEditorRoutes(context));
  routes.use(orderChangeRoutes(context));
  routes.use(themeRoutes(context), staffRoutes(context), scopeRoutes(context));
  routes.use(shellRoutes(context));
  routes.use('/admin', (_request, response) => {
    response.status(404).send(notFoundPage(context));
  });
  return routes;
}

/** The app's pages in their frame. */
function shellRoutes(context: ShopContext): Router {
  const routes = Router();
  const { handle } = context.app;
  routes.get('/admin/apps', (_request, response) => {
    response.send(appsPage(context));
  });
  routes.get([`/admin/apps/${handle}`, `/admin/apps/${handle}/*`], (request, response) => {
    const path = request.originalUrl.slice(`/admin/apps/${handle}`.length) || '/';
    response.send(appPage(context, path, signedInStaff(context, request)));
  });
  routes.get('/admin/extensions.json', (_request, response) => {
    response.json(appExtensions(context));
  });
  routes.post('/admin/session-token', (request, response) => {
    response.type('text/plain').send(sessionToken(context, signedInStaff(context, request).id));
  });
  return routes;
}

function notFoundPage(context: ShopContext): string {
  return adminPage(context, {
    title: 'Not found',
    section: 'home',
    content: pageHeader('There is no page at this address', { back: '/admin' }),
  });
}
