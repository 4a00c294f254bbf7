import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { z } from 'zod';

import type { FakeShop } from './fake-shop.ts';

const posted = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

/**
 * Serves fake shops over HTTP, each under its domain, for tests that go through Shopify's own library. Tokens are never
 * renewed.
 */
export async function serveShops(
  ...shops: readonly FakeShop[]
): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/admin/oauth/access_token') {
        response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}');
        return;
      }
      const shop = shops.find(({ admin }) => admin.shop === request.headers['x-local-shop-domain']);
      const isToken = request.headers['x-shopify-access-token'] === tokenOf(shop?.admin.shop ?? '');
      const { query, variables } = posted.parse(JSON.parse(Buffer.concat(chunks).toString()));
      void (async () => {
        const answer = isToken ? await shop?.admin.send(query, variables) : null;
        if (answer?.kind === 'unreachable') return void request.socket.destroy();
        const [status, body] = answer ? [answer.status, answer.body] : [401, {}];
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** The offline access token of a fake shop. */
export const tokenOf = (shop: string): string => `shpat_${shop}`;
