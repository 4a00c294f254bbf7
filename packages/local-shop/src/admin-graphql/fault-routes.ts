import { Router, json } from 'express';
import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Plan } from '../state/planned-faults.ts';
import { PLAN_NAMES } from '../state/query-bucket.ts';
import { afterTheChange, cut, html, status, throttle, timeout, userErrors } from './faults.ts';
import { addService } from './fulfillment-services.ts';
import { mutationsAsked } from './mutation-ledger.ts';
import { outOfPoints, planFaults } from './planned-faults.ts';
import { setStorm } from './storms.ts';

const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.number().int(),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  z.strictObject({ kind: z.literal('html'), status: z.number().int() }),
  z.strictObject({ kind: z.literal('user-error'), message: z.string() }),
  z.strictObject({ kind: z.literal('cut'), afterTheChange: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('hang'), afterTheChange: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('throttled'), seconds: z.number().positive().default(1) }),
  z.strictObject({ kind: z.literal('out-of-points'), seconds: z.number().positive() }),
]);

const share = z.number().min(0).max(1).default(0);
const storm = z
  .strictObject({
    seed: z.number().int(),
    operations: z.array(z.string()).nullable().default(null),
    shares: z
      .strictObject({
        throttled: share,
        failed: share,
        cut: share,
        cutAfterTheChange: share,
        hung: share,
        hungAfterTheChange: share,
      })
      .refine((shares) => Object.values(shares).reduce((sum, each) => sum + each, 0) < 1 + 1e-9),
  })
  .nullable();

/** Trouble by chance, as it is asked for. */
export type AskedStorm = z.input<typeof storm>;

const wanted = z.strictObject({ operation: z.string(), faults: z.array(fault) });

/** What goes wrong at a call, as it is asked for. */
export type AskedFault = z.input<typeof fault>;

/**
 * POST /local-shop/faults: what goes wrong at the next calls of an operation of the Admin API, one after the other, such as
 * `{ "operation": "ValidationCreate", "faults": [{ "kind": "status", "status": 503 }] }`. Calls behind the last one pass,
 * or meet the storm: POST /local-shop/storm, such as `{ "seed": 7, "shares": { "throttled": 0.5 } }`, and `null` to end it.
 * POST /local-shop/throttling with `{ "plan": "Shopify Plus" }` gives the shop another plan, with `null` all the points there
 * are. GET /local-shop/mutations lists what was carried out, and how often.
 */
export function faultRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.use(weatherRoutes(context));
  routes.post('/local-shop/faults', json(), (request, response) => {
    const asked = wanted.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: z.prettifyError(asked.error) });
      return;
    }
    const { operation, faults } = asked.data;
    planFaults(
      context,
      operation,
      faults.map((each) => planOf(context, each)),
    );
    response.status(204).end();
  });
  return routes;
}

function weatherRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post('/local-shop/storm', json({ strict: false }), (request, response) => {
    const asked = storm.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: z.prettifyError(asked.error) });
      return;
    }
    setStorm(context, asked.data);
    response.status(204).end();
  });
  routes.post('/local-shop/throttling', json(), (request, response) => {
    const asked = throttling.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: z.prettifyError(asked.error) });
      return;
    }
    const { plan } = asked.data;
    context.state.isThrottled = plan !== null;
    if (plan !== null) context.state.shop = { ...context.state.shop, plan };
    context.state.queryBucket = null;
    response.status(204).end();
  });
  routes.post('/local-shop/return-fee-tax', json(), (request, response) => {
    const asked = returnFeeTax.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: z.prettifyError(asked.error) });
      return;
    }
    context.state.shop = { ...context.state.shop, returnFeeTax: asked.data.rate };
    response.status(204).end();
  });
  routes.post('/local-shop/fulfillment-service', json(), (request, response) => {
    const asked = fulfillmentService.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ error: z.prettifyError(asked.error) });
      return;
    }
    // Of another app, as those are that merchants know: ours ships nothing.
    addService(context.state, asked.data.name, { appId: 'another', variantIds: [] });
    response.status(204).end();
  });
  routes.get('/local-shop/mutations', (request, response) => {
    const { mutation } = request.query;
    response.json(mutationsAsked(context, typeof mutation === 'string' ? mutation : undefined));
  });
  return routes;
}

const returnFeeTax = z.strictObject({ rate: z.number().min(0).max(1) });

const fulfillmentService = z.strictObject({ name: z.string().min(1) });

const throttling = z.strictObject({ plan: z.enum(PLAN_NAMES).nullable() });

function planOf(context: ShopContext, asked: z.output<typeof fault>): Plan {
  switch (asked.kind) {
    case 'none':
      return null;
    case 'status':
      return status(asked.status, asked.headers);
    case 'html':
      return html(asked.status);
    case 'user-error':
      return userErrors(asked.message);
    case 'cut':
      return asked.afterTheChange ? afterTheChange(cut) : cut;
    case 'hang':
      return asked.afterTheChange ? afterTheChange(timeout) : timeout;
    case 'throttled':
      return throttle(asked.seconds);
    case 'out-of-points':
      return outOfPoints(context, asked.seconds);
  }
}
