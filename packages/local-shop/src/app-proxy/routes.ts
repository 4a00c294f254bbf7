import { Router, raw, type Request, type RequestHandler } from 'express';

import type { AppProxy, ShopContext } from '../shop-context.ts';
import { asyncRoute } from '../storefront/async-route.ts';
import { signedInCustomer } from '../customer-account/sign-in.ts';
import { plainId } from '../state/gid.ts';
import { drawLiquid } from './draw-liquid.ts';
import { forwardedHeaders, returnedHeaders, standsFor } from './headers.ts';
import { signedQuery } from './signed-query.ts';

/** Of a request's body. Shopify's own limit is not documented; this one lets an app's be seen. */
const LARGEST_BODY = '64mb';

/** What Shopify shows for an app that fails. */
const broken = 'There was an error in the third-party application.';

/**
 * The app proxy: what a buyer asks for below `/<prefix>/<subpath>` is answered by the app, with Shopify's signed
 * parameters. Only for an app that is installed and has the scope `write_app_proxy`.
 */
export function appProxyRoutes(context: ShopContext): Router {
  const routes = Router();
  const { proxy, scopes } = context.app;
  if (proxy && scopes.includes('write_app_proxy')) {
    routes.use(proxy.path, raw({ type: () => true, limit: LARGEST_BODY }), passOn(context, proxy));
  }
  return routes;
}

function passOn(context: ShopContext, proxy: AppProxy): RequestHandler {
  return asyncRoute(async (request, response, next) => {
    if (!context.state.installation) {
      next();
      return;
    }
    const answer = await answerOf(context, proxy, request);
    if (typeof answer === 'string') {
      response.status(502).type('text/plain').send(`${broken} ${answer}\n`);
      return;
    }
    response.status(answer.status);
    for (const [name, value] of returnedHeaders(answer.headers)) response.setHeader(name, value);
    if (answer.headers.get('content-type')?.startsWith('application/liquid')) {
      response.type('html').send(drawLiquid(context, request, await answer.text()));
      return;
    }
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
}

/** The app's answer; words when there is none that can be shown. Redirects are followed, as Shopify follows them. */
async function answerOf(context: ShopContext, proxy: AppProxy, request: Request): Promise<Response | string> {
  const body: unknown = request.body;
  try {
    return await fetch(addressOf(context, proxy, request), {
      method: request.method,
      headers: forwardedHeaders(request.headers, {
        host: request.get('host') ?? '',
        address: request.get(standsFor) ?? request.ip ?? '',
      }),
      ...(Buffer.isBuffer(body) && body.length > 0 ? { body: new Uint8Array(body) } : {}),
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function addressOf({ app, state, machineTime }: ShopContext, proxy: AppProxy, request: Request): URL {
  const [path = '', query = ''] = request.originalUrl.slice(proxy.path.length).split(/\?(.*)/s, 2);
  const address = new URL(`${new URL(proxy.url, `${app.url}/`).href.replace(/\/$/, '')}${path}`);
  const customer = signedInCustomer(state, request);
  const facts = {
    shopDomain: state.shop.domain,
    pathPrefix: proxy.path,
    customerNumber: customer ? plainId(customer.id) : '',
    now: machineTime(),
    secret: app.apiSecret,
  };
  address.search = signedQuery(query, facts);
  return address;
}
