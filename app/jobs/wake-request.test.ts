import { beforeEach, expect, test } from 'vitest';

import { draftTag, requestOfDraft } from '../orders/request-tag.ts';
import { database } from '../database.server.ts';
import { deliver } from '../testing/deliver.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { workOn } from '../testing/work-on.ts';

const shop = 'aallyn.myshopify.com';
const id = '0123456789abcdef0123456789abcdef';

beforeEach(emptyDatabase);

const keepRequest = (owner: string) =>
  database.afterSaleRequest.create({
    data: {
      ...{ shop: owner, id, kind: 'question', door: 'storefront', policyVersion: 1, locale: 'en' },
      ...{ openedAt: new Date(), queuedAt: new Date(), asked: {}, decision: {} },
    },
  });

/** Shopify tells of a draft order with these tags, and its job runs; gives what it says, and which requests are to be looked at then. */
async function told(tags: string) {
  const body = { ...webhookBodies['draft_orders/update'], tags };
  const headers = { 'x-shopify-webhook-id': 'w-1' };
  expect((await deliver(webhookRequest('draft_orders/update', body, headers))).status).toBe(200);
  await workOn({ database, reach: () => Promise.resolve(null) }, { shop, webhookId: 'w-1' });
  const { outcome, body: kept } = await database.webhookDelivery.findFirstOrThrow();
  expect(kept).toBeNull();
  const asked = await database.job.findMany({ where: { subject: { startsWith: 'request/' } } });
  return { outcome, asked: asked.map((job) => [job.shop, job.subject]) };
}

test('news of a draft order ask for the job of the request that it is the invoice of', async () => {
  await keepRequest(shop);
  expect(await told(`vip, ${draftTag(id)}`)).toEqual({
    outcome: 'its request is looked at',
    asked: [[shop, `request/${id}`]],
  });
});

test.each([
  ['of somebody else', 'vip, request-, request-../x', 'it is no invoice of ours'],
  ['without a tag', '', 'it is no invoice of ours'],
  ['of a request of another shop', draftTag(id), 'its request is gone'],
])('news of a draft order %s ask for nothing', async (_, tags, outcome) => {
  await keepRequest('other.myshopify.com');
  expect(await told(tags)).toEqual({ outcome, asked: [] });
});

test('a request is found by the tag that was made for it, wherever that stands', () => {
  expect(requestOfDraft(['a', draftTag(id), 'b'])).toBe(id);
  expect(requestOfDraft([`${draftTag(id)}0`, `x${draftTag(id)}`])).toBeNull();
});
