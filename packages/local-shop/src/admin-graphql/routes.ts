import { Router, json } from 'express';
import { z } from 'zod';

import { usableToken } from '../installed-app/tokens.ts';
import type { ShopContext } from '../shop-context.ts';
import { executeAdminGraphql } from './execute.ts';
import { meetFault } from './planned-faults.ts';

/** The only API version that is emulated: the schema's. */
const VERSION = '2026-07';

const body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** POST /admin/api/2026-07/graphql.json, opened by an access token; what is planned to go wrong goes wrong. */
export function adminGraphqlRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post('/admin/api/:version/graphql.json', json({ limit: '5mb' }), (request, response, next) => {
    const token = usableToken(context, request.get('x-shopify-access-token'));
    if (!token) {
      const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)';
      response.status(401).json({ errors });
      return;
    }
    if (request.params.version !== VERSION) {
      response.status(404).json({ errors: `The local shop answers API version ${VERSION} only.` });
      return;
    }
    const asked = body.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ errors: { query: 'Required parameter missing or invalid' } });
      return;
    }
    const { query, variables, operationName } = asked.data;
    const admin = { query, variables: variables ?? {}, operationName: operationName ?? null };
    const carryOut = () => executeAdminGraphql(context, admin, token.scopes);
    const answer = async () => {
      const met = await meetFault(context, query, carryOut);
      if (met === 'silence') return;
      if (met === 'cut') request.socket.destroy();
      else if (met !== null) response.writeHead(met.status, met.headers).end(met.body);
      else response.set('x-shopify-api-version', VERSION).json(await carryOut());
    };
    answer().catch(next);
  });
  return routes;
}
