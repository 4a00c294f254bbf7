import { aallyn, decideQuestion } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { referenceTo } from '../../after-sale/labels/label-address.server.ts';
import { requestToken } from '../../after-sale/links.server.ts';
import { openRequest } from '../../after-sale/store.server.ts';
import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { action, loader } from './route.tsx';

const shop = 'aallyn.myshopify.com';
let id: string;

beforeEach(async () => {
  await emptyDatabase();
  await publishFor(shop);
  const asked = { kind: 'question' } as const;
  const request = {
    ...{ shop, token: 'form-1', order: null, asked, decision: decideQuestion() },
    ...{ policy: aallyn, policyVersion: 1 },
    ...{ locale: 'en', email: 'buyer@example.com', message: 'Secret words' },
  };
  ({ id } = await openRequest(
    database,
    { ...request, door: 'storefront' },
    new Date('2026-11-20T20:00:00Z'),
  ));
});

interface Visited {
  readonly form?: Readonly<Record<string, string>>;
  readonly of?: string;
  readonly by?: string;
  readonly prefix?: string;
}

function visit({ of = id, by = shop, ...proxied }: Visited = {}) {
  const token = requestToken({ id: of, locale: 'en' }, { shop, secret: 'secret', now: new Date() });
  const request = proxyRequest({ path: `/requests/state/${token}`, shop: by, ...proxied });
  return { request, params: { token }, context: {} };
}

test('[FORM-01] a request shows how it stands and what happens next by when, and nothing of what was written', async () => {
  const answer = await loader(visit());
  const page = await answer.text();
  expect(page).toContain(`Request ${id.slice(0, 8).toUpperCase()}`);
  expect(page).toContain('Asked on November 20, 2026');
  // 48 hours after it was sent, also before its job has run.
  expect(page).toContain('We write to you by November 22, 2026.');
  expect(page).not.toMatch(/Secret words|buyer@example/);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
});

test('[FORM-01] it can be withdrawn once, as long as nothing has come of it', async () => {
  const withdraw = () => action(visit({ form: { token: 'click-1' } }));
  expect(await (await withdraw()).text()).toContain('is withdrawn');
  await withdraw();
  expect(await database.requestStep.findMany()).toMatchObject([
    { kind: 'withdrawn', by: 'customer', requestId: id },
  ]);
  await database.requestStep.deleteMany();
  await database.afterSaleRequest.updateMany({ data: { stage: 'arrived' } });
  expect(await (await loader(visit())).text()).not.toContain('<form');
  await action(visit({ form: { token: 'click-2' } }));
  expect(await database.requestStep.count()).toBe(0);
});

test.each([
  ['https://labels.example.com/apps/doorstep/1.pdf', 'href="https://labels.example.com/apps/doorstep/1.pdf"'],
  [referenceTo('l1'), 'href="/tools/policy/requests/label/'],
])('[RET-04] where the merchant has moved the app, the label %s is linked as %s', async (reference, link) => {
  await database.afterSaleRequest.updateMany({ data: { stage: 'coming-back' } });
  await database.requestStep.create({
    data: {
      ...{ shop, requestId: id, token: 'label-1', at: new Date('2026-11-20T21:00:00Z'), by: '7' },
      ...{ kind: 'label', payload: {}, reference },
    },
  });
  const page = await (await loader(visit({ prefix: '/tools/policy' }))).text();
  expect(page).toContain(link);
});

test('[FORM-01] a request of another shop, or one that is gone, is not shown', async () => {
  await publishFor('other.myshopify.com');
  expect((await loader(visit({ by: 'other.myshopify.com' }))).status).toBe(404);
  expect((await loader(visit({ of: '0000' }))).status).toBe(404);
});
