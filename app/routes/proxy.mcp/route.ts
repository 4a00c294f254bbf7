import type { ActionFunctionArgs } from '@remix-run/node';

import { answerAgent, refuse } from '../../agents/answer-agent.server.ts';
import { database } from '../../database.server.ts';
import { readVisitor } from '../../storefront-proxy/visitor.server.ts';

/** GET /proxy/mcp: there is no stream to be listened to, so that no connection is held open. */
export const loader = (): Response =>
  refuse(405, -32_000, 'Ask with POST: nothing is streamed here.', { Allow: 'POST' });

/** POST /proxy/mcp: what agents ask at /apps/doorstep/mcp of a storefront, by the Model Context Protocol. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  if (request.method !== 'POST') return loader();
  const visitor = readVisitor(request, new Date());
  if (visitor === null) return refuse(401, -32_000, 'Not signed by Shopify.');
  return answerAgent(database, visitor, request);
}
