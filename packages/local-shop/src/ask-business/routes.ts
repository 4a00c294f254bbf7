import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { Router, json } from 'express';
import { z } from 'zod';

import { originOf } from '../pages/origin.ts';
import type { ShopContext } from '../shop-context.ts';
import { asyncRoute } from '../storefront/async-route.ts';
import { askBusiness } from './ask-business.ts';

/**
 * `/api/ucp/mcp`: what agents ask a shop, by the tool `ask_business` of the capability `dev.ucp.common.ask`. Anonymous, as at Shopify.
 * https://shopify.dev/docs/agents/ask
 */
export function askBusinessRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post(
    '/api/ucp/mcp',
    json({ limit: '64kb' }),
    asyncRoute(async (request, response) => {
      const server = askServer(context, originOf(request));
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      response.on('close', () => void server.close());
      await server.connect(transport);
      await transport.handleRequest(request, response, request.body);
    }),
  );
  return routes;
}

const input = {
  meta: z.looseObject({ 'ucp-agent': z.looseObject({ profile: z.url() }) }),
  ask: z.object({
    query: z.string().min(1),
    context: z
      .looseObject({
        address_country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
        language: z.string().optional(),
      })
      .optional(),
  }),
};

function askServer(context: ShopContext, origin: string): McpServer {
  const server = new McpServer({ name: 'storefront', version: 'draft' });
  const description = 'Answers a question about the policies and services of this business.';
  server.registerTool('ask_business', { description, inputSchema: input }, ({ ask }) => {
    const { address_country: country = null, language = 'en' } = ask.context ?? {};
    const { plain, links } = askBusiness(context.state, { query: ask.query, country, language });
    const answer = {
      answer: { plain },
      links: links.map(({ title, path }) => ({ title, url: origin + path })),
      messages: [],
    };
    return { structuredContent: answer, content: [{ type: 'text', text: plain }] };
  });
  return server;
}
