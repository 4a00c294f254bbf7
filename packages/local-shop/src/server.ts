import express, { type Express, type ErrorRequestHandler, type RequestHandler } from 'express';

import { faultRoutes } from './admin-graphql/fault-routes.ts';
import { adminGraphqlRoutes } from './admin-graphql/routes.ts';
import { adminRoutes } from './admin-shell/routes.ts';
import { askBusinessRoutes } from './ask-business/routes.ts';
import { appProxyRoutes } from './app-proxy/routes.ts';
import { browserScriptRoutes } from './browser-scripts.ts';
import { oauthRoutes } from './installed-app/oauth.ts';
import { hcaptchaRoutes } from './hcaptcha/routes.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import { resetRoutes } from './reset.ts';
import type { ShopContext } from './shop-context.ts';
import { storefrontRoutes } from './storefront/routes.ts';
import type { WebhookSender } from './webhooks/sender.ts';

/** Everything the local shop answers over HTTP, on one address. */
export function shopServer(context: ShopContext, sender: WebhookSender, mailbox: Mailbox): Express {
  const server = express();
  server.disable('x-powered-by');
  server.use(onlyThisShop(context));
  server.use(oauthRoutes(context));
  server.use(adminGraphqlRoutes(context));
  server.use(resetRoutes(context, mailbox));
  server.use(faultRoutes(context));
  server.use(mailboxRoutes(context, mailbox));
  server.use(hcaptchaRoutes(context));
  server.use(browserScriptRoutes());
  server.use(adminRoutes(context, sender));
  server.use(appProxyRoutes(context));
  server.use(askBusinessRoutes(context));
  server.use(storefrontRoutes(context));
  server.use(failure);
  return server;
}

/** Requests for another shop's domain, which the app routes here with the domain in a header, find no shop. */
function onlyThisShop({ state }: ShopContext): RequestHandler {
  return (request, response, next) => {
    const domain = request.get('x-local-shop-domain');
    if (domain === undefined || domain === state.shop.domain) next();
    else response.status(404).json({ errors: 'Not Found' });
  };
}

/** What went wrong, in one line of text: the local shop is a developer's tool. */
const failure: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof SyntaxError ? 400 : 500;
  response.status(status).type('text/plain').send(`The local shop failed: ${message}\n`);
};
