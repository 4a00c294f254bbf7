import { Router, json } from 'express';
import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Plan } from '../state/planned-faults.ts';
import { afterTheChange, cut, html, status, userErrors } from './faults.ts';
import { outOfPoints, planFaults } from './planned-faults.ts';

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
  z.strictObject({ kind: z.literal('out-of-points'), seconds: z.number().positive() }),
]);

const wanted = z.strictObject({ operation: z.string(), faults: z.array(fault) });

/** What goes wrong at a call, as it is asked for. */
export type AskedFault = z.input<typeof fault>;

/**
 * POST /local-shop/faults: what goes wrong at the next calls of an operation of the Admin API, one after the other, such as
 * `{ "operation": "ValidationCreate", "faults": [{ "kind": "status", "status": 503 }] }`. Calls behind the last one pass.
 */
export function faultRoutes(context: ShopContext): Router {
  const routes = Router();
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
    case 'out-of-points':
      return outOfPoints(context, asked.seconds);
  }
}
