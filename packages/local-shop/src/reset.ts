import { Router, json } from 'express';
import { z } from 'zod';

import type { Mailbox } from './mailbox/mailbox.ts';
import type { ShopContext } from './shop-context.ts';
import { resetState } from './state/state.ts';

const wishes = z.object({ marketDrivenShipping: z.boolean().optional() });

/**
 * POST /local-shop/reset: back to the seed, with no orders, no mails and the app not installed. The body may be
 * `{ "marketDrivenShipping": true }` for a shop whose rates live in its markets.
 */
export function resetRoutes(context: ShopContext, mailbox: Mailbox): Router {
  const routes = Router();
  routes.post('/local-shop/reset', json(), (request, response) => {
    const wanted = wishes.safeParse(request.body ?? {});
    if (!wanted.success) {
      response.status(400).json({ error: z.prettifyError(wanted.error) });
      return;
    }
    resetState(context.state, context.seed);
    mailbox.clear();
    const { marketDrivenShipping } = wanted.data;
    if (marketDrivenShipping !== undefined)
      context.state.shop = { ...context.state.shop, marketDrivenShipping };
    response.status(204).end();
  });
  return routes;
}
