import { expect, test } from 'vitest';

import { readRecorded, readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const VALIDATION = 'fulfillment-order-hold-validation';

/** A shop whose fulfillment order carries what the recording put on it before `step`. */
async function heldUntil(step: string) {
  const send = replay(testShop());
  await send(readRecorded(VALIDATION, 'setup', 'create'));
  const steps = ['firstHold', 'duplicateHandle', 'notSplittable', 'secondHold'];
  const at = steps.indexOf(step);
  for (const before of at < 0 ? steps : steps.slice(0, at))
    await send(readRecorded(VALIDATION, 'workflows', 'validation', before));
  if (at < 0)
    for (let index = 0; index < 8; index += 1)
      await send(readRecorded(VALIDATION, 'workflows', 'validation', 'additionalHolds', String(index)));
  return send;
}

test.each([
  ['some pieces are held and the others move', 'firstHold'],
  ['a handle is used once', 'duplicateHandle'],
  ['what is on hold is not split again', 'notSplittable'],
  ['a second hold on all of it', 'secondHold'],
  ['ten holds are the most', 'limitReached'],
  ['no pieces', 'zeroQuantity'],
  ['a line named twice', 'duplicateLineItems'],
])('recorded: a hold: %s', async (_what, step) => {
  await same(await heldUntil(step), readRecorded(VALIDATION, 'workflows', 'validation', step));
});

test('recorded: one of two holds is released, and the order stays on hold', async () => {
  const file = 'fulfillment-order-release-hold-selective';
  const send = replay(testShop());
  await same(send, readRecorded(file, 'setup', 'create'));
  for (const step of ['firstHold', 'secondHold', 'releaseFirstHold', 'afterReleaseRead'])
    await same(send, readRecorded(file, 'workflows', 'selectiveRelease', step));
});

test.each([
  ['fulfillmentOrderHold', 'fulfillmentHold: { reason: OTHER }'],
  ['fulfillmentOrderReleaseHold', 'holdIds: null'],
])('recorded: a fulfillment order that does not exist is a top-level error of %s', async (field, more) => {
  const file = 'fulfillment-order-request-lifecycle';
  const answer = await testShop().admin(
    `mutation ($id: ID!) { ${field}(id: $id, ${more}) { userErrors { message } } }`,
    { id: readRecordedPart(file, 'invalidIdBranches', 'id') },
  );
  expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
    data: { [field]: null },
    errors: [
      {
        message: readRecordedPart(file, 'invalidIdBranches', 'expectedError', 'messagePattern'),
        extensions: readRecordedPart(file, 'invalidIdBranches', 'expectedError', 'extensions'),
      },
    ],
  });
});

test('a closed fulfillment order cannot be held', async () => {
  const shop = testShop();
  const send = replay(shop);
  await send(readRecorded('order-delete-snapshot-staging', 'operations', 'fulfilledSetupCreate'));
  await send(readRecorded('order-delete-snapshot-staging', 'operations', 'fulfillmentCreate'));
  const [order] = shop.context.state.orders.values();
  const answer = await shop.admin(
    'mutation ($id: ID!) { fulfillmentOrderHold(id: $id, fulfillmentHold: { reason: OTHER }) { fulfillmentHold { id } userErrors { field } } }',
    { id: order?.fulfillmentOrders[0]?.id },
  );
  expect(answer.data).toEqual({
    fulfillmentOrderHold: { fulfillmentHold: null, userErrors: [{ field: ['id'] }] },
  });
});
