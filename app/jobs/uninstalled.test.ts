import { beforeEach, expect, test } from 'vitest';

import { openAdminOfShop } from '../access/admin.server.ts';
import { recordAudit } from '../audit/record.server.ts';
import { database } from '../database.server.ts';
import { sendMail } from '../mail/send.server.ts';
import { cut, status, withoutData } from '../testing/admin-faults.ts';
import { dumpDatabase } from '../testing/dump.ts';
import { shopServer } from '../testing/shop-server.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { tokenOf } from '../testing/token.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { deliver } from '../testing/deliver.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { processDelivery, TryAgainLater } from './process-delivery.server.ts';
import { closeUninstalled } from './uninstalled.server.ts';

const shop = 'aallyn.myshopify.com';
const other = 'other.myshopify.com';
/** Answers over HTTP, so that Shopify's own library is part of what is tested. */
let local: ShopWithApp;

beforeEach(async () => {
  local = shopWithApp(shop);
  (await shopServer()).open(local, shopWithApp(other));
  await database.webhookDelivery.deleteMany();
  await database.session.deleteMany();
  await database.shop.deleteMany();
  for (const domain of [shop, other]) await database.shop.create({ data: { domain } });
});

/** What the app has to get in with. Shopify takes `tokenOf(shop)` and no other token. */
const session = (
  domain: string,
  accessToken: string,
  changes: { expires?: Date; refreshToken?: string } = {},
) =>
  database.session.create({
    data: { id: `offline_${domain}`, shop: domain, state: '', accessToken, ...changes },
  });

/** Posts a signed webhook and works on it as the worker does, by Shopify's own library. */
async function happens(
  topic: 'app/uninstalled' | 'shop/redact',
  triggeredAt?: string,
): Promise<string | null> {
  const headers = { 'x-shopify-webhook-id': topic, 'x-shopify-triggered-at': triggeredAt ?? null };
  const request = webhookRequest(topic, webhookBodies[topic], headers);
  expect((await deliver(request)).status).toBe(200);
  const reach = async (domain: string) => {
    const admin = await openAdminOfShop(domain);
    return admin && { admin, database, sendMail };
  };
  await processDelivery({ database, reach }, { shop, webhookId: topic });
  return (await database.webhookDelivery.findFirstOrThrow({ where: { webhookId: topic } })).outcome;
}

const sessions = async () => (await database.session.findMany()).map((each) => each.accessToken).sort();
const closed = async () =>
  (await database.shop.findMany({ where: { uninstalledAt: { not: null } } })).map(({ domain }) => domain);
const shops = async () => (await database.shop.findMany()).map(({ domain }) => domain).sort();

test('app/uninstalled forgets the tokens of that shop alone', async () => {
  await session(shop, 'shpat_revoked');
  await session(other, 'shpat_of_another');
  expect(await happens('app/uninstalled')).toBe('access is forgotten');
  expect(await sessions()).toEqual(['shpat_of_another']);
  expect(await closed()).toEqual([shop]);
});

test('app/uninstalled that comes after the app was installed again takes nothing away', async () => {
  await session(shop, tokenOf(shop));
  expect(await happens('app/uninstalled', '2020-01-01T00:00:00Z')).toBe('left alone: the app is installed');
  expect(await sessions()).toEqual([tokenOf(shop)]);
  expect(await closed()).toEqual([]);
});

test('shop/redact of an earlier uninstall erases nothing of a shop that is installed again', async () => {
  await session(shop, tokenOf(shop));
  expect(await happens('shop/redact')).toBe('left alone: the app is installed');
  expect(await shops()).toEqual([shop, other]);
  expect(await sessions()).toEqual([tokenOf(shop)]);
});

test('shop/redact erases a shop whose tokens work no more, and no other', async () => {
  await session(shop, 'shpat_revoked');
  expect(await happens('shop/redact')).toMatch(/^the shop’s data is deleted/);
  expect(await shops()).toEqual([other]);
  expect(await sessions()).toEqual([]);
});

test('shop/redact leaves no name of its staff and no entry of its audit log, and those of another shop', async () => {
  await session(shop, 'shpat_revoked');
  for (const domain of [shop, other]) {
    const name = `Ottoline of ${domain}`;
    await database.staffMember.create({ data: { shop: domain, id: '42', name, learnedAt: new Date() } });
    const what = { kind: 'request-answered', country: 'FR' } as const;
    await recordAudit(database, { shop: domain, by: { user: '42' }, at: new Date(), what });
  }
  await happens('shop/redact');
  const dump = await dumpDatabase();
  expect(dump).not.toContain(`Ottoline of ${shop}`);
  expect(dump).toContain(`Ottoline of ${other}`);
  expect((await database.auditEntry.findMany()).map((each) => each.shop)).toEqual([other]);
});

test('the audit log says once that the app was removed', async () => {
  await session(shop, 'shpat_revoked');
  await happens('app/uninstalled');
  expect(await database.auditEntry.findMany()).toMatchObject([{ shop, kind: 'uninstalled', by: null }]);
});

test('a token that has expired and is not renewed is no access; the webhook does not fail for ever', async () => {
  await session(shop, 'shpat_old', { expires: new Date('2026-01-01'), refreshToken: 'shprt_old' });
  expect(await happens('app/uninstalled')).toBe('access is forgotten');
  expect(await sessions()).toEqual([]);
});

test.each([
  ['is out of reach', cut],
  ['has frozen the shop', status(402)],
  ['is in trouble', status(503)],
  ['says nothing of use', withoutData],
])('while Shopify %s, nothing is closed or erased and it is tried again', async (_, fault) => {
  await session(shop, tokenOf(shop));
  for (const topic of ['app/uninstalled', 'shop/redact'] as const) {
    local.onOperation('DoorstepAccess', fault, fault, fault);
    await expect(happens(topic)).rejects.toThrow(TryAgainLater);
    local.onOperation('DoorstepAccess');
  }
  expect(await sessions()).toEqual([tokenOf(shop)]);
  expect(await closed()).toEqual([]);
  expect(await shops()).toEqual([shop, other]);
});

test('an app that is installed again while Shopify is asked keeps its new token', async () => {
  await session(shop, 'shpat_revoked');
  const again = async () => {
    await database.session.updateMany({ where: { shop }, data: { accessToken: tokenOf(shop) } });
    return null;
  };
  await closeUninstalled({ database, shop, reach: again });
  expect(await sessions()).toEqual([tokenOf(shop)]);
  expect(await closed()).toEqual([]);
});
