import { expect, test } from 'vitest';
import { z } from 'zod';

import { readRecorded, readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const SOLD = ['orderCreate', 'fulfillmentCreate', 'orderReadAfterFulfillment'];

/** A shop that ships, and who sends what was recorded. */
function shop() {
  const local = testShop();
  return { local, send: replay(local) };
}

test('recorded: a return that was asked for is approved or declined once', async () => {
  const file = 'returnApprove-decline-state-preconditions';
  const { local, send } = shop();
  for (const setup of ['open', 'declined'])
    for (const step of SOLD) await same(send, readRecorded(file, 'setup', setup, step));
  for (const [group, steps] of [
    ['openCase', ['returnRequest', 'returnApproveRequest', 'approveOpenInvalid', 'declineOpenInvalid']],
    [
      'declinedCase',
      ['returnRequest', 'returnDeclineRequest', 'approveDeclinedInvalid', 'declineDeclinedInvalid'],
    ],
    ['unknownIdCase', ['approveMissing', 'declineMissing']],
  ] as const)
    for (const step of steps) await same(send, readRecorded(file, group, step));
  expect(local.events.map(({ topic }) => topic).filter((topic) => topic.startsWith('returns/'))).toEqual([
    'returns/request',
    'returns/approve',
    'returns/request',
    'returns/decline',
  ]);
});

test('recorded: a return needs a reason, in other words with each way to open one', async () => {
  const file = 'return-reason-validation';
  const { send } = shop();
  for (const step of SOLD) await same(send, readRecorded(file, 'setup', step));
  for (const step of [
    'missingReasonCreate',
    'missingReasonRequest',
    'otherBlankNoteCreate',
    'otherBlankNoteRequest',
    'otherDefinitionNoNoteRequest',
  ])
    await same(send, readRecorded(file, step));
});

test.each(['return-shipping-fee-recorded', 'return-customer-note-recorded'])('recorded: %s', async (file) => {
  const { send } = shop();
  for (const step of SOLD) await same(send, readRecorded(file, 'setup', step));
  const steps = ['returnCreate', 'returnRequest', 'returnApproveRequest', 'downstreamRead'];
  for (const step of steps.filter((each) => readRecordedPart(file, each) !== undefined))
    await same(send, readRecorded(file, step));
});

test('recorded: parcels on their way back, and what becomes of what has arrived', async () => {
  const file = 'return-reverse-logistics-recorded';
  const { send, local } = shop();
  for (const step of SOLD) await same(send, readRecorded(file, 'setup', step));
  const step = async (name: string) => same(send, readRecorded(file, name));
  const group = async (name: string) => {
    for (const each of Object.keys(z.record(z.string(), z.unknown()).parse(readRecordedPart(file, name))))
      await same(send, readRecorded(file, name, each));
  };
  await step('returnRequest');
  await step('returnApproveRequest');
  await step('reverseDeliveryCreate');
  await group('reverseDeliveryUpdateValidation');
  await step('reverseDeliveryUpdate');
  await group('reverseFulfillmentDisposeValidation');
  const location = [...local.context.state.locations.keys()][0] ?? '';
  const dispose = readRecorded(file, 'reverseFulfillmentDispose');
  const [input] = z.array(z.looseObject({})).parse(dispose.variables['dispositionInputs']);
  await same(send, { ...dispose, variables: { dispositionInputs: [{ ...input, locationId: location }] } });
  await step('downstreamRead');
  await step('returnProcess');
  await step('explicitReturnRequest');
  await step('explicitReturnApproveRequest');
  await group('reverseDeliveryCreateValidation');
  await step('reverseDeliveryExplicitCreate');
  expect(local.events.map(({ topic }) => topic).filter((topic) => topic.startsWith('reverse_'))).toEqual([
    'reverse_deliveries/attach_deliverable',
    'reverse_deliveries/attach_deliverable',
    'reverse_fulfillment_orders/dispose',
    'reverse_deliveries/attach_deliverable',
  ]);
});

test('recorded: what can be returned of an order, and what it comes to less a part for restocking', async () => {
  const file = 'return-query-roots-recorded';
  const { send } = shop();
  for (const step of SOLD) await same(send, readRecorded(file, 'setup', step));
  await same(send, readRecorded(file, 'returnableFulfillments'));
  await same(send, readRecorded(file, 'returnCalculate'));
});
