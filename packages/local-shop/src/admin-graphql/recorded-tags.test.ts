import { expect, test } from 'vitest';

import { readRecordedAnswer, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';

const FILE = 'draftOrder-tag-validation';
const CREATE =
  'mutation ($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id tags } userErrors { field message } } }';

test.each([
  ['each is kept once, in alphabetical order', 'createNormalizedOk'],
  ['41 characters are one too many', 'createLongTag'],
  ['251 are too many, before anything is looked at', 'createTooManyTags'],
])('recorded: tags of a draft order: %s', async (_what, step) => {
  const { ours, theirs } = await replay(testShop())(readRecordedAnswer(CREATE, FILE, step));
  expect(ours).toEqual(theirs);
});

test.each(['a', 'x'.repeat(41)])('tagsAdd takes a tag of 40 characters at most: %s', async (tag) => {
  const shop = testShop();
  const { context } = shop;
  const [product] = context.state.products.values();
  const answer = await shop.admin(
    'mutation ($id: ID!, $tags: [String!]!) { tagsAdd(id: $id, tags: $tags) { userErrors { field } } }',
    { id: product?.id, tags: [tag] },
  );
  const long = tag.length > 40;
  expect(answer.data).toEqual({ tagsAdd: { userErrors: long ? [{ field: ['tags'] }] : [] } });
  expect(context.state.products.get(product?.id ?? '')?.tags.includes(tag)).toBe(!long);
});
