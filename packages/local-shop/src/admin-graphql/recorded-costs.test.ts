import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { allRecorded, readRecordedPart, type Exchange } from '../recorded-answers.ts';
import { actualCost, estimateCost, type CostedRequest } from './query-cost.ts';
import { adminSchema } from './schema.ts';
import { coerceVariables } from './variables.ts';

const told = z.object({ cost: z.object({ requestedQueryCost: z.number(), actualQueryCost: z.number() }) });

function costed(query: string, given: Readonly<Record<string, unknown>> = {}): CostedRequest {
  const schema = adminSchema();
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has not one operation.');
  return { schema, document, operation, variables: coerceVariables(schema, operation, given).values };
}

const recorded = z
  .array(
    z.object({
      query: z.string(),
      variables: z.record(z.string(), z.number()),
      requestedQueryCost: z.number(),
    }),
  )
  .parse(readRecordedPart('query-costs'));

/** What the app's shop does not answer, and whose price follows no rule that we could read off. */
const unknownPrice = /__type\(|storeCredit|addressesV2|@idempotent/;

test('recorded: what a request may cost is what Shopify said, to the point', () => {
  const known = recorded.filter(({ query }) => !unknownPrice.test(query));
  const wrong = known.flatMap(({ query, variables, requestedQueryCost }) => {
    const cost = estimateCost(costed(query, variables));
    return cost === requestedQueryCost ? [] : [`${cost} instead of ${requestedQueryCost}: ${query}`];
  });
  expect(wrong).toEqual([]);
  expect(known.length).toBeGreaterThan(150);
  expect(Math.max(...known.map(({ requestedQueryCost }) => requestedQueryCost))).toBeGreaterThan(900);
});

/** The exchanges whose answer is kept too. */
const answered = allRecorded().flatMap(([name, exchange]) => {
  const cost = told.safeParse(exchange.answer['extensions']).data?.cost;
  return cost && !unknownPrice.test(exchange.query) ? [{ name, ...exchange, ...cost }] : [];
});

function actualCostOf({ query, variables, answer }: Exchange): number {
  const request = costed(query, variables);
  return actualCost(request, answer.data, estimateCost(request));
}

/** A list of the answer with more than one entry: Shopify's own recordings differ there for equal answers. */
const holdsMany = (value: unknown): boolean =>
  (Array.isArray(value) && value.length > 1) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsMany));

test('recorded: what an answer has cost is never more than was asked for, and exact where no list has two entries', () => {
  const exactOnes = answered.filter(
    ({ answer, query }) =>
      !holdsMany(answer.data) &&
      !query.includes('fragment ') &&
      // A search for pages cost one point more than it found, the one time that it was recorded.
      !query.includes('publishedQuery') &&
      !/Count|countries|reverseFulfillmentOrders|returnableFulfillments/.test(query),
  );
  const wrong = exactOnes.flatMap(({ name, query, variables, answer, actualQueryCost }) => {
    const cost = actualCostOf({ query, variables, answer });
    return cost === actualQueryCost ? [] : [`${name}: ${cost} instead of ${actualQueryCost}`];
  });
  expect(exactOnes.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
  for (const { query, variables, answer, requestedQueryCost } of answered)
    expect(actualCostOf({ query, variables, answer })).toBeLessThanOrEqual(requestedQueryCost);
});

test.each([
  ['250 entries cost 13', '{ orders(first: 250) { nodes { id name } } }', 13],
  [
    '250 with 250 each cost 156',
    '{ orders(first: 250) { nodes { id lineItems(first: 250) { nodes { id } } } } }',
    156,
  ],
  [
    'an object in each of 250 doubles what they cost',
    'query ($id: ID!) { product(id: $id) { variants(first: 250) { nodes { inventoryItem { id tracked } } } } }',
    25,
  ],
])('as others have measured at Shopify: %s', (_, query, points) => {
  expect(estimateCost(costed(query, { id: 'gid://shopify/Product/1' }))).toBe(points);
});

test('of what an abstract type can be, the dearest counts, beside what is asked of all', () => {
  const query = (fragments: string) => `{ node(id: "gid://shopify/Order/1") { id ${fragments} } }`;
  const order = '... on Order { customer { id } lineItems(first: 5) { nodes { id } } }';
  const product = '... on Product { featuredMedia { id } }';
  expect(estimateCost(costed(query(order)))).toBe(7);
  expect(estimateCost(costed(query(`${order} ${product}`)))).toBe(7);
  expect(estimateCost(costed(query(product)))).toBe(2);
});
