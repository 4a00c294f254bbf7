import { expect, test } from 'vitest';

import { proxyRequest } from '../testing/proxy.ts';
import { readVisitor } from './visitor.server.ts';

const now = new Date('2026-11-23T10:00:00Z');
const signedBy = (secret: string) => proxyRequest({ path: '/requests/new', at: now, secret });

test('while the secret is replaced a shopper’s page is answered whichever of the two Shopify signs with, and only then', () => {
  const both = ['new', 'old'] as const;
  expect(readVisitor(signedBy('new'), now, { secrets: both })).toMatchObject({ secrets: both });
  expect(readVisitor(signedBy('old'), now, { secrets: both })).not.toBeNull();
  expect(readVisitor(signedBy('third'), now, { secrets: both })).toBeNull();
  expect(readVisitor(signedBy('old'), now, { secrets: ['new'] })).toBeNull();
});

test.each([
  ['Shopify alone, with nothing in front of the app', '203.0.113.7', 0],
  ['Shopify and the host’s proxy', '203.0.113.7, 35.190.0.9', 1],
  ['Shopify, behind what the buyer has written', '1.1.1.1, 2.2.2.2, 203.0.113.7, 35.190.0.9', 1],
  [
    'Shopify and two proxies, behind what the buyer has written',
    '1.1.1.1,203.0.113.7,35.190.0.9,10.0.0.2',
    2,
  ],
  ['Shopify alone, although a proxy is named', '203.0.113.7', 1],
] as const)('[FORM-01] the buyer’s address is the one that %s wrote', (_, forwardedFor, proxyHops) => {
  const headers = { 'x-forwarded-for': forwardedFor };
  const visitor = readVisitor(proxyRequest({ path: '/requests/new', at: now, secret: 'new', headers }), now, {
    ...{ secrets: ['new'], proxyHops },
  });
  expect(visitor?.sender).toBe('203.0.113.7');
});
