import { expect, test } from 'vitest';

import { proxyRequest } from '../testing/proxy.ts';
import { readVisitor } from './visitor.server.ts';

const now = new Date('2026-11-23T10:00:00Z');
const signedBy = (secret: string) => proxyRequest({ path: '/requests/new', at: now, secret });

test('while the secret is replaced a shopper’s page is answered whichever of the two Shopify signs with, and only then', () => {
  const both = ['new', 'old'] as const;
  expect(readVisitor(signedBy('new'), now, both)).toMatchObject({ secrets: both });
  expect(readVisitor(signedBy('old'), now, both)).not.toBeNull();
  expect(readVisitor(signedBy('third'), now, both)).toBeNull();
  expect(readVisitor(signedBy('old'), now, ['new'])).toBeNull();
});
