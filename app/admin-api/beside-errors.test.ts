import type { Result } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { readRecorded } from '../testing/recorded.ts';
import type { Admin } from './call.ts';
import { mayBeDone } from './failure.ts';
import type { AdminFailure } from './failure.ts';
import { holdFulfillmentOrder, readFulfillmentOrders } from './fulfillment.ts';
import { defineOrderMetafield } from './metafield-definitions.ts';
import { updateOrderAddress } from './order-address.ts';
import { addTags } from './orders.ts';
import { createRefund } from './refunds.ts';

type Asks = (admin: Admin) => Promise<Result<unknown, AdminFailure>>;

const order = 'gid://shopify/Order/1001';
const holds: Asks = (admin) =>
  holdFulfillmentOrder(admin, 'gid://shopify/FulfillmentOrder/1', {
    ...{ handle: 'address', reason: 'INCORRECT_ADDRESS', reasonNotes: 'A P.O. box.' },
  });
const tags: Asks = (admin) => addTags(admin, order, ['protected']);
const readdresses: Asks = (admin) => updateOrderAddress(admin, order, { address1: '12 Elm Street' });
const refunds: Asks = (admin) => createRefund(admin, { orderId: order }, 'key');
const defines: Asks = (admin) => defineOrderMetafield(admin, { key: 'promise', name: 'Promise' });
const reads: Asks = (admin) => readFulfillmentOrders(admin, order);

const recordedHold = (...path: readonly string[]): unknown =>
  readRecorded('fulfillment-order-hold-validation', 'workflows', 'validation', ...path).answer;
const refusedDefinition: unknown = readRecorded(
  'metafield-definition-app-namespace-resolution',
  'crossAppCreate',
).answer;
const denied = (...path: readonly (string | number)[]) => ({
  message: `Access denied for ${path.at(-1) ?? ''} field.`,
  ...{ extensions: { code: 'ACCESS_DENIED' }, path },
});
const complaint = { field: null, message: 'The order is archived.', code: null };
const broken = { message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

test.each<[string, Asks, unknown, string]>([
  // Recorded: `heldByApp` needs a scope, and the hold was made.
  ['a hold that was made', holds, recordedHold('firstHold'), 'done'],
  ['a second hold that was made', holds, recordedHold('additionalHolds', '0'), 'done'],
  ['a hold without its place', holds, recordedHold('additionalHolds', '7'), 'done'],
  ['a definition of another app', defines, refusedDefinition, 'unexpected, not done'],
  [
    'tags that were added to what the app may not read',
    tags,
    { data: { tagsAdd: { node: null, userErrors: [] } }, errors: [denied('tagsAdd', 'node')] },
    'done',
  ],
  [
    'an address that was written and cannot be read',
    readdresses,
    { data: { orderUpdate: { order: null, userErrors: [] } }, errors: [denied('orderUpdate', 'order')] },
    'incomplete, may be done',
  ],
  [
    'a refund whose payload an error below it took away',
    refunds,
    { data: { refundCreate: null }, errors: [denied('refundCreate', 'refund', 'id')] },
    'incomplete, may be done',
  ],
  [
    'an answer that an error below its root took away',
    refunds,
    { data: null, errors: [denied('refundCreate', 'refund', 'id')] },
    'incomplete, may be done',
  ],
  [
    'a refusal beside a field that is denied',
    tags,
    { data: { tagsAdd: { node: null, userErrors: [complaint] } }, errors: [denied('tagsAdd', 'node')] },
    'refused, not done',
  ],
  [
    'a root that is denied',
    tags,
    { data: { tagsAdd: null }, errors: [denied('tagsAdd')] },
    'unexpected, not done',
  ],
  ['trouble of Shopify’s own', tags, { data: null, errors: [broken] }, 'unusable, may be done'],
  ['a payload of another shape', tags, { data: { tagsAdd: { userErrors: 7 } } }, 'incomplete, may be done'],
  [
    'a question of which a part is denied',
    reads,
    { data: { order: null }, errors: [denied('order', 'fulfillmentOrders')] },
    'unexpected, not done',
  ],
])('%s counts as it was', async (_, ask, body, outcome) => {
  const send = () => Promise.resolve({ kind: 'answered', status: 200, body, retryAfter: null } as const);
  const result = await ask({ shop: 'aallyn.myshopify.com', send, wait: () => Promise.resolve() });
  const said = result.ok
    ? 'done'
    : `${result.error.kind}, ${mayBeDone(result.error) ? 'may be' : 'not'} done`;
  expect(said).toBe(outcome);
});
