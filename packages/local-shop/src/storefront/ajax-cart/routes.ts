import { json, Router, urlencoded, type Request, type Response } from 'express';
import { computeCheckout } from '../../checkout/compute-checkout.ts';
import type { FunctionRuntime } from '../../checkout/functions/run-function.ts';
import { asyncRoute } from '../async-route.ts';
import { buyerOf, cartFor } from '../buyer.ts';
import { cartItem } from '../cart-items.ts';
import { drawSections } from '../sections.ts';
import { cartAnswer } from './cart-answer.ts';
import { editCart } from './cart-edits.ts';
import { decodeAdd, decodeChange, decodeUpdate, type CartRequest } from './decode-cart-request.ts';

const CHANGES = { add: decodeAdd, change: decodeChange, update: decodeUpdate } as const;

/** Shopify's Ajax cart (`/cart.js`, `/cart/add.js` …), and the same changes as posts of a theme's forms. */
export function ajaxCartRoutes(runtime: Promise<FunctionRuntime>): Router {
  const router = Router();
  router.get(
    '/cart.js',
    asyncRoute(async (request, response) => {
      const buyer = buyerOf((await runtime).context.state, request);
      const checkout = buyer.cart && (await computeCheckout(await runtime, buyer.cart, 'CART_INTERACTION'));
      response.set('cache-control', 'no-store').json(cartAnswer(buyer, checkout));
    }),
  );
  const bodies = [json(), urlencoded({ extended: true })];
  for (const [name, decode] of Object.entries(CHANGES)) {
    router.post(
      `/cart/${name}.js`,
      bodies,
      asyncRoute(async (request, response) =>
        answerScript(await runtime, request, response, decode(request.body)),
      ),
    );
    router.post(
      `/cart/${name}`,
      bodies,
      asyncRoute(async (request, response) =>
        answerForm(await runtime, request, response, decode(request.body)),
      ),
    );
  }
  return router;
}

/** The lines that were added, or the whole cart; with the parts of the page that were asked for. */
async function answerScript(
  runtime: FunctionRuntime,
  request: Request,
  response: Response,
  wanted: CartRequest,
): Promise<void> {
  const refuse = (status: number, description: string) =>
    response.status(status).json({ status, message: 'Cart Error', description });
  if (!wanted.ok) {
    refuse(400, wanted.problem);
    return;
  }
  const { state } = runtime.context;
  const result = await editCart(runtime, cartFor(state, request, response), wanted.edits);
  if (!result.ok) {
    refuse(result.status, result.description);
    return;
  }
  const buyer = { ...buyerOf(state, request), cart: result.cart };
  const sections = drawSections(runtime.context, buyer, result.checkout, wanted.sections);
  const drawn = wanted.sections.length > 0 ? { sections } : {};
  const added = wanted.edits.flatMap((edit) => (edit.kind === 'add' ? [Number(edit.variant)] : []));
  const items = result.checkout.lines.map(cartItem).filter(({ variant_id }) => added.includes(variant_id));
  if (added.length === 0) response.json({ ...cartAnswer(buyer, result.checkout), ...drawn });
  else response.json({ ...(added.length === 1 ? items[0] : {}), items, ...drawn });
}

async function answerForm(
  runtime: FunctionRuntime,
  request: Request,
  response: Response,
  wanted: CartRequest,
): Promise<void> {
  const problem = (text: string) => response.redirect(303, `/cart?problem=${encodeURIComponent(text)}`);
  if (!wanted.ok) {
    problem(wanted.problem);
    return;
  }
  const { state } = runtime.context;
  const result = await editCart(runtime, cartFor(state, request, response), wanted.edits);
  if (result.ok) response.redirect(303, wanted.returnTo ?? '/cart');
  else problem(result.description);
}
