import path from 'node:path';

import { Router } from 'express';
import { Agent } from 'undici';
import type { Dispatcher } from 'undici';

import { visiting } from '../../packages/local-shop/src/http.fixture.ts';
import { buyerOf } from '../../packages/local-shop/src/storefront/buyer.ts';
import { homePage } from '../../packages/local-shop/src/storefront/pages.ts';
import { writtenPageRoutes } from '../../packages/local-shop/src/storefront/written-pages.ts';
import { visitBy } from '../page/served/visit.server.ts';
import type { VisitPage } from '../page/served/visit.server.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/**
 * Visits the storefront of a shop as the app does, over a connection that leads nowhere else.
 * @param change what a theme, or an app in it, does to each page before it is sent.
 */
export const storefrontOf =
  (shop: ShopWithApp, change: (html: string) => string = (html) => html): VisitPage =>
  async (url, hosts) => {
    const context = { ...shop.context, extensions: path.resolve('extensions') };
    const routes = Router()
      .use((_request, response, next) => {
        const send = response.send.bind(response);
        response.send = (body: unknown) => send(typeof body === 'string' ? change(body) : body);
        next();
      })
      .get('/', (request, response) => void response.send(homePage(context, buyerOf(context.state, request))))
      .use(writtenPageRoutes(context));
    return visitBy(await leadingTo(routes))(url, hosts);
  };

/** A connection on which every host is these routes. */
export async function leadingTo(routes: Router): Promise<Dispatcher> {
  const { origin } = new URL((await (await visiting(routes))('/')).url);
  return new Agent().compose((dispatch) => (options, handler) => dispatch({ ...options, origin }, handler));
}
