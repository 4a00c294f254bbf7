import { expect, test, vi } from 'vitest';

import { proxyRequest } from '../testing/proxy.ts';
import { readVisitor } from './visitor.server.ts';

const now = new Date('2026-11-23T10:00:00Z');

test('while the secret is replaced a shopper’s page is answered whichever of the two Shopify signs with', async () => {
  const signedBefore = proxyRequest({ path: '/requests/new', at: now });
  const replaced = {
    SHOPIFY_API_SECRET: 'new',
    SHOPIFY_FORMER_API_SECRET: process.env['SHOPIFY_API_SECRET'],
  };
  for (const [name, value] of Object.entries(replaced)) vi.stubEnv(name, value);
  vi.resetModules();
  const { readVisitor: readAfter } = await import('./visitor.server.ts');
  const { proxyRequest: proxyAfter } = await import('../testing/proxy.ts');
  const signedAfter = proxyAfter({ path: '/requests/new', at: now });
  expect(readAfter(signedBefore, now)).toMatchObject({
    secrets: ['new', replaced.SHOPIFY_FORMER_API_SECRET],
  });
  expect(readAfter(signedAfter, now)).not.toBeNull();
  expect(readVisitor(signedAfter, now)).toBeNull();
  vi.unstubAllEnvs();
});
