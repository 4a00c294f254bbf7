import { asyncRoute } from './async-route.ts';
import { Router, urlencoded } from 'express';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changeCartLines, type CartLinesChange } from '../checkout/cart-lines.ts';
import { computeCheckout } from '../checkout/compute-checkout.ts';
import { functionLog } from '../checkout/functions/function-log.ts';
import type { FunctionRuntime } from '../checkout/functions/run-function.ts';
import { checkoutRoutes } from '../checkout/routes.ts';
import { customerAccountRoutes } from '../customer-account/routes.ts';
import { functionEngine } from '../functions/engine.ts';
import type { ShopContext } from '../shop-context.ts';
import { productByHandle } from '../state/catalogue.ts';
import { extensionFiles } from '../ui-host/extensions.ts';
import { uiHostRoutes } from '../ui-host/routes.ts';
import { buyerOf, cartFor, localize } from './buyer.ts';
import { cartPage } from './cart-page.ts';
import { decodeForm } from './decode-form.ts';
import { homePage, notFoundPage, productPage } from './pages.ts';
import { storefrontApiRoutes } from './storefront-api.ts';

const styles = fileURLToPath(new URL('./storefront.css', import.meta.url));

/** Everything a buyer sees: storefront, cart, checkout and thank-you page, and what their browser loads for it. */
export function storefrontRoutes(context: ShopContext): Router {
  const extensions = extensionFiles(context.extensions);
  const runtime: Promise<FunctionRuntime> = functionEngine({ metered: false }).then((engine) => ({
    context,
    extensions,
    engine,
    log: functionLog(),
  }));
  const router = Router();
  router.get('/storefront.css', (_request, response) =>
    response.type('css').send(readFileSync(styles, 'utf8')),
  );
  router.use(uiHostRoutes(extensions), storefrontApiRoutes(context), checkoutRoutes(runtime));
  router.use(customerAccountRoutes(context, extensions));
  router.use(catalogueRoutes(context), cartRoutes(context, runtime));
  return router;
}

function catalogueRoutes({ state }: ShopContext): Router {
  const router = Router();
  router.get('/', (request, response) => response.send(homePage(state, buyerOf(state, request))));

  router.get('/products/:handle', (request, response) => {
    const product = productByHandle(state, request.params.handle);
    const buyer = buyerOf(state, request);
    if (product && ['ACTIVE', 'UNLISTED'].includes(product.status)) {
      return response.send(productPage(state, buyer, product));
    }
    return response.status(404).send(notFoundPage(state, buyer));
  });

  router.post('/localization', urlencoded({ extended: false }), (request, response) => {
    const { country, language, path } = decodeForm(request.body);
    localize(state, request, response, { countryCode: country ?? '', locale: language ?? '' });
    response.redirect(303, path?.startsWith('/') && !path.startsWith('//') ? path : '/');
  });
  return router;
}

function cartRoutes(context: ShopContext, runtime: Promise<FunctionRuntime>): Router {
  const { state } = context;
  const router = Router();

  router.get(
    '/cart',
    asyncRoute(async (request, response) => {
      const buyer = buyerOf(state, request);
      const checkout = buyer.cart
        ? await computeCheckout(await runtime, buyer.cart, 'CART_INTERACTION')
        : null;
      const problem = typeof request.query.problem === 'string' ? request.query.problem : null;
      response.send(cartPage(state, buyer, checkout, problem));
    }),
  );

  router.post('/cart/add', urlencoded({ extended: false }), (request, response) => {
    const { variant = '', quantity = '1' } = decodeForm(request.body);
    const cart = cartFor(state, request, response);
    const change = { type: 'addCartLine', merchandiseId: variant, quantity: Number(quantity) } as const;
    response.redirect(303, cartAddress(changeCartLines(state, cart, change)));
  });

  router.post('/cart/change', urlencoded({ extended: false }), (request, response) => {
    const { line = '', quantity = '', remove } = decodeForm(request.body);
    const cart = cartFor(state, request, response);
    const change: CartLinesChange = {
      type: 'updateCartLine',
      id: line,
      quantity: remove ? 0 : Number(quantity || NaN),
    };
    response.redirect(303, cartAddress(changeCartLines(state, cart, change)));
  });
  return router;
}

function cartAddress(result: ReturnType<typeof changeCartLines>): string {
  return result.type === 'success' ? '/cart' : `/cart?problem=${encodeURIComponent(result.message)}`;
}
