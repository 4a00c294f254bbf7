import { Router, json } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';

import { usableToken } from '../installed-app/tokens.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { bulkFile } from './bulk-operations.ts';
import { dueIn } from './bulk-run.ts';
import { executeAdminGraphql, finishBulk } from './execute.ts';
import { meetFault } from './planned-faults.ts';
import { VERSIONS } from './schema.ts';

const body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** POST /admin/api/<version>/graphql.json, opened by an access token; what is planned to go wrong goes wrong. */
export function adminGraphqlRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post('/admin/api/:version/graphql.json', json({ limit: '5mb' }), (request, response, next) => {
    const token = usableToken(context, request.get('x-shopify-access-token'));
    if (!token) {
      const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)';
      response.status(401).json({ errors });
      return;
    }
    const version = VERSIONS.find((each) => each === request.params.version);
    if (version === undefined) {
      response
        .status(404)
        .json({ errors: `The local shop answers the API versions ${VERSIONS.join(' and ')} only.` });
      return;
    }
    const asked = body.safeParse(request.body);
    if (!asked.success) {
      response.status(400).json({ errors: { query: 'Required parameter missing or invalid' } });
      return;
    }
    const { query, variables, operationName } = asked.data;
    const admin = { query, variables: variables ?? {}, operationName: operationName ?? null };
    const carryOut = () => executeAdminGraphql(context, admin, token.scopes, version);
    const answer = async () => {
      const met = await meetFault(context, query, carryOut);
      if (met === 'silence') return;
      if (met === 'cut') request.socket.destroy();
      else if (met !== null) response.writeHead(met.status, met.headers).end(met.body);
      else response.set('x-shopify-api-version', version).json(await carryOut());
      const due = dueIn(context);
      if (due !== null) setTimeout(() => void finishBulk(context), due).unref();
    };
    answer().catch(next);
  });
  routes.get('/local-shop/bulk-operations/:number.jsonl', (request, response, next) => {
    const operation = context.state.bulkOperations.get(gid('BulkOperation', request.params.number));
    if (operation) sendFile(request, response, Buffer.from(bulkFile(operation)));
    else next();
  });
  return routes;
}

/** A file of which parts can be asked for, as the store gives it in which Shopify keeps the files of bulk operations. */
function sendFile(request: Request, response: Response, file: Buffer): void {
  response.type('application/jsonl').set('accept-ranges', 'bytes');
  const ranges = request.range(file.length);
  if (ranges === -1) response.status(416).set('content-range', `bytes */${file.length}`).end();
  else if (ranges === undefined || ranges === -2 || ranges.length !== 1) response.send(file);
  else {
    const { start = 0, end = 0 } = ranges[0] ?? {};
    const range = `bytes ${start}-${end}/${file.length}`;
    response
      .status(206)
      .set('content-range', range)
      .send(file.subarray(start, end + 1));
  }
}
