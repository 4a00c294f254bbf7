import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';

import { documents } from '../../app/testing/admin-documents.ts';
import { estimateCost } from '../../packages/local-shop/src/admin-graphql/query-cost.ts';
import { adminSchema } from '../../packages/local-shop/src/admin-graphql/schema.ts';

/** What one request of ours may cost at most: half of what Shopify allows, a quarter of a standard plan's bucket. */
const mostPoints = 500;

function costOf(query: string): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`Not one operation: ${query}`);
  return estimateCost({ schema: adminSchema(), document, operation, variables: {} });
}

test.each(documents)('%s costs far less than Shopify allows for one request', (_, query) => {
  expect(costOf(query)).toBeGreaterThan(0);
  expect(costOf(query)).toBeLessThanOrEqual(mostPoints);
});

test('the sizes of all pages stand in the documents, so that their cost is known', () => {
  const sized = documents.filter(([, query]) => /(first|last): \$/.test(query));
  expect(sized.map(([name]) => name)).toEqual([]);
});
