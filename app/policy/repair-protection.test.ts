import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { publish } from './publish.server.ts';
import { currentVersion } from './versions.server.ts';
import { fakeShop } from '../testing/fake-shop.ts';
import type { FakeProduct, FakeShop } from '../testing/fake-shop.ts';
import { productId, variantId } from '../testing/fake-shop-reads.ts';
import { repairProtection } from './repair-protection.server.ts';
import { putRepairAway, unreadRepair } from './repairs.server.ts';

const at = new Date('2026-11-23T10:00:00Z');
const newProduct = 'gid://shopify/Product/299';
const newVariant = 'gid://shopify/ProductVariant/299';
let shop: FakeShop;

beforeEach(async () => {
  await database.shop.deleteMany();
  await database.protectionRepair.deleteMany();
  shop = fakeShop();
  await database.shop.create({ data: { domain: shop.admin.shop } });
  await publishPolicy(0);
});

const publisher = (now = at) => ({ admin: shop.admin, database, now });

/** Publishes and forgets which changes that made at Shopify. */
async function publishPolicy(base: number, policy: Policy = aallyn): Promise<void> {
  await publish(publisher(), { document: policy, base, by: 'user 1' });
  shop.state.mutations.length = 0;
}

const change = (changes: Partial<FakeProduct>) => Object.assign(shop.state.product ?? {}, changes);
const repair = (webhookId = 'w-1', now = at) => repairProtection(publisher(now), webhookId);
const repairs = () => database.protectionRepair.findMany({ orderBy: { startedAt: 'asc' } });
const live = () => currentVersion(database, shop.admin.shop);
/** A configuration as it stands at Shopify. */
const configuration = (key: string): unknown => JSON.parse(shop.state.metafields.get(key) ?? 'null');
const rules = () => configuration('gid://shopify/Validation/1 checkout-policy');
const blocks = () => configuration('gid://shopify/Shop/1 checkout-blocks');
const right = { title: 'Free returns', price: '2.98', status: 'UNLISTED', published: true };

test.each([
  [{ price: '5.00' }, 'its price was 5.00 instead of 2.98'],
  [{ title: 'Best protection' }, 'its title was “Best protection”'],
  [{ status: 'ACTIVE' }, 'it was shown in lists and searches'],
  [{ status: 'DRAFT' }, 'it was a draft'],
  [{ handle: 'insurance' }, 'its address was changed'],
  [{ requiresShipping: true }, 'it was to be shipped'],
  [{ tracked: true }, 'its stock was counted'],
  [{ published: false }, 'it was missing from a sales channel'],
])(
  '[PROT-01] a product changed by hand (%o) is put back, and the merchant reads what was wrong',
  async (changes, says) => {
    change(changes);
    expect(await repair()).toEqual({ ok: true, value: `put back: ${says}` });
    expect(shop.state.product).toMatchObject({ ...right, id: productId, variantId, requiresShipping: false });
    expect(await unreadRepair(database, shop.admin.shop)).toMatchObject({
      webhookId: 'w-1',
      says,
      doneAt: at,
    });
    expect((await live())?.number).toBe(1);
  },
);

test('the webhook of our own change finds nothing to do', async () => {
  change({ price: '5.00' });
  await repair('w-1');
  shop.state.mutations.length = 0;
  expect(await repair('w-2')).toEqual({ ok: true, value: 'the protection product is as the policy says' });
  expect(shop.state.mutations).toEqual([]);
  expect(await repairs()).toHaveLength(1);
});

test('a job that runs twice repairs once', async () => {
  change({ price: '5.00' });
  await repair();
  await repair();
  expect(shop.state.mutations).toEqual(['DoorstepProductSet', 'DoorstepPublish']);
  expect(await repairs()).toHaveLength(1);
});

test('[PROT-01] [PROT-05] a deleted product is made again, checkout learns the new variant and refuses the old one', async () => {
  shop.state.product = null;
  expect(await repair()).toEqual({ ok: true, value: 'put back: it was deleted' });
  expect(shop.state.product).toMatchObject({ ...right, id: newProduct, variantId: newVariant });
  expect(rules()).toMatchObject({ version: 2, protection: { variantId: newVariant, retired: [variantId] } });
  expect(blocks()).toMatchObject({ version: 2, protection: { variantId: newVariant } });
  expect(await live()).toMatchObject({ number: 2, protectionVariantId: newVariant, publishedBy: 'Doorstep' });
  expect(await database.shop.findFirst()).toMatchObject({
    protectionProductId: newProduct,
    protectionVariantId: newVariant,
  });
});

test('the old variant stays refused in later versions', async () => {
  shop.state.product = null;
  await repair();
  await publishPolicy(2);
  expect(rules()).toMatchObject({ version: 3, protection: { variantId: newVariant, retired: [variantId] } });
});

test('a worker that died after making the product again and before publishing: the next run publishes', async () => {
  shop.state.product = null;
  shop.onOperation('DoorstepMetafieldsSet', () => Promise.reject(new Error('killed')));
  await expect(repair()).rejects.toThrow('killed');
  expect(await repair()).toEqual({ ok: true, value: 'put back: its variant was replaced' });
  expect(shop.state.productsMade).toBe(2);
  expect(await repairs()).toMatchObject([{ says: 'it was deleted', doneAt: at }]);
});

test('while somebody publishes, the product is left to them', async () => {
  const dearer = { ...aallyn, protection: { ...aallyn.protection, price: { minor: 3_98, currency: 'USD' } } };
  const outcomes: unknown[] = [];
  shop.onOperation('DoorstepMetafieldsSet', async () => outcomes.push(await repair()));
  await publishPolicy(1, dearer);
  expect(outcomes).toMatchObject([{ ok: false, error: { kind: 'retry' } }]);
  expect(shop.state.product?.price).toBe('3.98');
  expect(await repair()).toEqual({ ok: true, value: 'the protection product is as the policy says' });
  expect(await repairs()).toEqual([]);
});

test('a product that is changed again and again is left alone after three times in an hour, and the merchant is told', async () => {
  for (const webhookId of ['w-1', 'w-2', 'w-3']) {
    change({ price: '5.00' });
    await repair(webhookId);
  }
  change({ price: '5.00' });
  const fourth = await repair('w-4', new Date(at.getTime() + 60_000));
  expect(fourth.ok ? null : fourth.error.kind).toBe('give-up');
  expect(shop.state.product?.price).toBe('5.00');
  expect(await unreadRepair(database, shop.admin.shop)).toMatchObject({ webhookId: 'w-4', doneAt: null });
  expect(await repair('w-5', new Date(at.getTime() + 2 * 60 * 60 * 1000))).toMatchObject({ ok: true });
});

test('what fails at Shopify is tried again, and repairs once in the end', async () => {
  change({ price: '5.00' });
  shop.onOperation('DoorstepProductSet', { kind: 'answered', status: 503, body: null, retryAfter: null });
  expect(await repair()).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await database.policyVersion.count()).toBe(1);
  expect(await unreadRepair(database, shop.admin.shop)).toMatchObject({ doneAt: null });
  expect(await repair()).toMatchObject({ ok: true });
  expect(await repairs()).toMatchObject([{ doneAt: at }]);
});

test('protection that the policy does not offer, or a shop without a policy, has nothing to repair', async () => {
  await publishPolicy(1, { ...aallyn, protection: { ...aallyn.protection, offered: false } });
  shop.state.product = null;
  expect(await repair()).toEqual({ ok: true, value: 'protection is not offered' });
  await database.policyVersion.deleteMany();
  expect(await repair()).toEqual({ ok: true, value: 'protection is not offered' });
  expect(shop.state.mutations).toEqual([]);
});

test('a repair that was read is put away for that shop alone, a later one is shown again', async () => {
  change({ price: '5.00' });
  await repair('w-1');
  await putRepairAway(database, 'other.myshopify.com', 'w-1');
  expect(await unreadRepair(database, shop.admin.shop)).not.toBeNull();
  await putRepairAway(database, shop.admin.shop, 'w-1');
  expect(await unreadRepair(database, shop.admin.shop)).toBeNull();
  change({ price: '6.00' });
  await repair('w-2', new Date(at.getTime() + 1000));
  expect(await unreadRepair(database, shop.admin.shop)).toMatchObject({ webhookId: 'w-2' });
});
