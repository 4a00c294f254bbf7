import { expect, test } from 'vitest';

import { documents } from '../testing/admin-documents.ts';
import { documentErrors } from '../testing/admin-schema.ts';

test('there are documents to check', () => {
  expect(documents.length).toBeGreaterThan(15);
});

test.each(documents)('%s is valid by Shopify’s schema of 2026-07', (_, query) => {
  expect(documentErrors(query)).toEqual([]);
});
