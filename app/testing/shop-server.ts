import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import express from 'express';
import type { RequestHandler } from 'express';
import { z } from 'zod';

import { adminGraphqlRoutes } from '../../packages/local-shop/src/admin-graphql/routes.ts';
import { hcaptchaRoutes } from '../../packages/local-shop/src/hcaptcha/routes.ts';
import { oauthRoutes } from '../../packages/local-shop/src/installed-app/oauth.ts';
import { keepAliveTimeout } from '../../packages/local-shop/src/keep-alive.ts';
import type { ShopWithApp } from './shop-with-app.ts';

const posted = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

/** Shops behind one address, each under its domain. */
export interface ShopServer {
  readonly url: string;
  /** From now on these shops answer, and no other. */
  open(...shops: readonly ShopWithApp[]): void;
  /** From now on requests for this shop are taken and never answered. */
  hang(domain: string): void;
}

let served: Promise<ShopServer> | undefined;

/** The address of this process at which shops answer over HTTP, for tests that go through Shopify's own library. */
export const shopServer = (): Promise<ShopServer> => (served ??= serveShops());

async function serveShops(): Promise<ShopServer> {
  let answers: ReadonlyMap<string, express.Express> = new Map();
  const hanging = new Set<string>();
  const server = createServer({ keepAliveTimeout }, (request, response) => {
    // A captcha is asked about without saying for which shop.
    const isCaptcha = request.url?.startsWith('/hcaptcha/') === true;
    const domain = isCaptcha ? [...answers.keys()][0] : request.headers['x-local-shop-domain'];
    const answer = answers.get(String(domain));
    if (hanging.has(String(request.headers['x-local-shop-domain']))) return;
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    hang: (domain) => void hanging.add(domain),
    open: (...shops) => {
      hanging.clear();
      answers = new Map(shops.map((shop) => [shop.domain, routesOf(shop)]));
    },
  };
}

const routesOf = (shop: ShopWithApp): express.Express =>
  express()
    .use(oauthRoutes(shop.context))
    .use(hcaptchaRoutes(shop.context))
    .post('/admin/api/:version/graphql.json', express.json({ limit: '5mb' }), noteCall(shop))
    .use(adminGraphqlRoutes(shop.context));

const noteCall =
  (shop: ShopWithApp): RequestHandler =>
  (request, _response, next) => {
    const { query, variables } = posted.parse(request.body);
    shop.note(query, variables);
    next();
  };
