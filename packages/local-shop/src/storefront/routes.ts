import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Router, urlencoded } from 'express';
import { functionRunner } from 'function-runner';
import { computeCheckout } from '../checkout/compute-checkout.ts';
import { functionLog } from '../checkout/functions/function-log.ts';
import type { FunctionRuntime } from '../checkout/functions/run-function.ts';
import { checkoutRoutes } from '../checkout/routes.ts';
import { customerAccountRoutes } from '../customer-account/routes.ts';
import type { ShopContext } from '../shop-context.ts';
import { productByHandle } from '../state/catalogue.ts';
import { isForSale } from '../state/products.ts';
import { extensionFiles } from '../ui-host/extensions.ts';
import { uiHostRoutes } from '../ui-host/routes.ts';
import { ajaxCartRoutes } from './ajax-cart/routes.ts';
import { asyncRoute } from './async-route.ts';
import { buyerOf, localize } from './buyer.ts';
import { cartPage } from './cart-page.ts';
import { decodeForm } from './decode-form.ts';
import { homePage, notFoundPage, productPage } from './pages.ts';
import { drawSections } from './sections.ts';
import { storefrontApiRoutes } from './storefront-api.ts';
import { themeAssetRoutes } from './theme/routes.ts';
import { writtenPageRoutes } from './written-pages.ts';

const styles = fileURLToPath(new URL('./storefront.css', import.meta.url));

/** Everything a buyer sees: storefront, cart, checkout and thank-you page, and what their browser loads for it. */
export function storefrontRoutes(context: ShopContext): Router {
  const extensions = extensionFiles(context.extensions);
  const runtime: Promise<FunctionRuntime> = functionRunner({ metered: false, remembers: 2_000 }).then(
    (runner) => ({
      context,
      extensions,
      runner,
      log: functionLog(),
    }),
  );
  const router = Router();
  router.get('/storefront.css', (_request, response) =>
    response.type('css').send(readFileSync(styles, 'utf8')),
  );
  router.use(uiHostRoutes(extensions), storefrontApiRoutes(context), checkoutRoutes(runtime));
  router.use(customerAccountRoutes(context, extensions), themeAssetRoutes(context), catalogueRoutes(context));
  router.use(writtenPageRoutes(context));
  router.use(ajaxCartRoutes(runtime), cartPageRoutes(context, runtime));
  return router;
}

function catalogueRoutes(context: ShopContext): Router {
  const { state } = context;
  const router = Router();
  router.get('/', (request, response) => response.send(homePage(context, buyerOf(state, request))));

  router.get('/products/:handle', (request, response) => {
    const product = productByHandle(state, request.params.handle);
    const buyer = buyerOf(state, request);
    if (product && isForSale(product)) {
      return response.send(productPage(context, buyer, product));
    }
    return response.status(404).send(notFoundPage(context, buyer));
  });

  router.post('/localization', urlencoded({ extended: false }), (request, response) => {
    const { country, language, path } = decodeForm(request.body);
    localize(state, request, response, { countryCode: country ?? '', locale: language ?? '' });
    response.redirect(303, path?.startsWith('/') && !path.startsWith('//') ? path : '/');
  });
  return router;
}

function cartPageRoutes(context: ShopContext, runtime: Promise<FunctionRuntime>): Router {
  const { state } = context;
  const router = Router();
  router.get(
    '/cart',
    asyncRoute(async (request, response) => {
      const buyer = buyerOf(state, request);
      const checkout = buyer.cart
        ? await computeCheckout(await runtime, buyer.cart, 'CART_INTERACTION')
        : null;
      const { problem, sections } = request.query;
      if (typeof sections === 'string')
        response.json(drawSections(context, buyer, checkout, sections.split(',')));
      else response.send(cartPage(context, buyer, checkout, typeof problem === 'string' ? problem : null));
    }),
  );
  return router;
}
