import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { publish } from './publish.server.ts';
import { currentVersion } from './versions.server.ts';
import { status } from '../testing/admin-faults.ts';
import { metafieldValue, protectionProduct } from '../testing/shop-contents.ts';
import type { Product, Variant } from '../testing/shop-contents.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { repairProtection } from './repair-protection.server.ts';
import { putRepairAway, readUnreadRepair } from './repairs.server.ts';

const at = new Date('2026-11-23T10:00:00Z');
let shop: ShopWithApp;
/** The product as publishing made it. */
let sold: ReturnType<typeof withVariant>;

beforeEach(async () => {
  await database.shop.deleteMany();
  await database.protectionRepair.deleteMany();
  shop = shopWithApp();
  await database.shop.create({ data: { domain: shop.domain } });
  await publishPolicy(0);
  sold = withVariant(protectionProduct(shop));
});

const publisher = (now = at) => ({ admin: shop.admin, database, now });

/** Publishes and forgets which changes that made at Shopify. */
async function publishPolicy(base: number, policy: Policy = aallyn): Promise<void> {
  await publish(publisher(), { document: policy, base, by: { user: '1' } });
  shop.calls.length = 0;
}

function withVariant(product: Product | null) {
  const [variant] = product?.variants ?? [];
  if (!product || !variant) throw new Error('There is no protection product.');
  return { product, variant };
}

/** The product as it is now, whatever somebody called it; the one in its place when it was deleted. */
const atShop = () => withVariant(shop.state.products.get(sold.product.id) ?? protectionProduct(shop));

/** Somebody changes the product by hand, or its variant. */
function change(changes: Partial<Product>, ofVariant: Partial<Variant> = {}): void {
  const { product, variant } = atShop();
  shop.state.products.set(product.id, { ...product, variants: [{ ...variant, ...ofVariant }], ...changes });
}
const changePrice = (price: number) => change({}, { price });
const deleteProduct = () => shop.state.products.delete(sold.product.id);
const repair = (webhookId = 'w-1', now = at) => repairProtection(publisher(now), webhookId);
const repairs = () => database.protectionRepair.findMany({ orderBy: { startedAt: 'asc' } });
const live = () => currentVersion(database, shop.domain);
/** Configurations as they stand at Shopify. */
const rules = () => metafieldValue(shop, 'checkout-policy');
const blocks = () => metafieldValue(shop, 'checkout-blocks');
const right = () => ({
  ...{ title: 'Free returns', status: 'UNLISTED', handle: 'doorstep-protection' },
  publicationIds: [...shop.state.publications.keys()],
  variants: [{ price: 2_98, requiresShipping: false, tracked: false }],
});

test.each([
  [{}, { price: 5_00 }, 'its price was 5.00 instead of 2.98'],
  [{ title: 'Best protection' }, {}, 'its title was “Best protection”'],
  [{ status: 'ACTIVE' }, {}, 'it was shown in lists and searches'],
  [{ status: 'DRAFT' }, {}, 'it was a draft'],
  [{ handle: 'insurance' }, {}, 'its address was changed'],
  [{}, { requiresShipping: true }, 'it was to be shipped'],
  [{}, { tracked: true }, 'its stock was counted'],
  [{ publicationIds: [] }, {}, 'it was missing from a sales channel'],
] as const)(
  '[PROT-01] a product changed by hand (%o, its variant %o) is put back, and the merchant reads what was wrong',
  async (changes, ofVariant, message) => {
    change(changes, ofVariant);
    expect(await repair()).toEqual({ ok: true, value: `put back: ${message}` });
    expect(atShop().product).toMatchObject(right());
    expect([atShop().product.id, atShop().variant.id]).toEqual([sold.product.id, sold.variant.id]);
    expect(await readUnreadRepair(database, shop.domain)).toMatchObject({
      webhookId: 'w-1',
      message,
      doneAt: at,
    });
    expect((await live())?.number).toBe(1);
  },
);

test('the webhook of our own change finds nothing to do', async () => {
  changePrice(5_00);
  await repair('w-1');
  shop.calls.length = 0;
  expect(await repair('w-2')).toEqual({ ok: true, value: 'the protection product is as the policy says' });
  expect(shop.mutations()).toEqual([]);
  expect(await repairs()).toHaveLength(1);
});

test('a job that runs twice repairs once', async () => {
  changePrice(5_00);
  await repair();
  await repair();
  expect(shop.mutations()).toEqual(['DoorstepProductSet', 'DoorstepPublish']);
  expect(await repairs()).toHaveLength(1);
});

test('[PROT-01] [PROT-05] a deleted product is made again, checkout learns the new variant and refuses the old one', async () => {
  deleteProduct();
  expect(await repair()).toEqual({ ok: true, value: 'put back: it was deleted' });
  const made = atShop();
  expect(made.product).toMatchObject(right());
  expect([made.product.id, made.variant.id]).not.toEqual([sold.product.id, sold.variant.id]);
  const newVariant = made.variant.id;
  const protection = { variantId: newVariant, retired: [sold.variant.id] };
  expect(rules()).toMatchObject({ version: 2, protection });
  expect(blocks()).toMatchObject({ version: 2, protection: { variantId: newVariant } });
  expect(await live()).toMatchObject({
    number: 2,
    protectionVariantId: newVariant,
    publishedBy: { user: null },
    note: 'The protection product was put back: it was deleted.',
  });
  expect(await database.shop.findFirst()).toMatchObject({
    protectionProductId: made.product.id,
    protectionVariantId: newVariant,
  });
});

test('the old variant stays refused in later versions', async () => {
  deleteProduct();
  await repair();
  await publishPolicy(2);
  const protection = { variantId: atShop().variant.id, retired: [sold.variant.id] };
  expect(rules()).toMatchObject({ version: 3, protection });
});

test('a worker that died after making the product again and before publishing: the next run publishes', async () => {
  deleteProduct();
  shop.onOperation('DoorstepMetafieldsSet', () => Promise.reject(new Error('killed')));
  await expect(repair()).rejects.toThrow('killed');
  const made = atShop().product.id;
  expect(await repair()).toEqual({ ok: true, value: 'put back: its variant was replaced' });
  expect(atShop().product.id).toBe(made);
  expect(await repairs()).toMatchObject([{ message: 'it was deleted', doneAt: at }]);
});

test('while somebody publishes, the product is left to them', async () => {
  const dearer = { ...aallyn, protection: { ...aallyn.protection, price: { minor: 3_98, currency: 'USD' } } };
  const outcomes: unknown[] = [];
  shop.onOperation('DoorstepMetafieldsSet', async () => outcomes.push(await repair()));
  await publishPolicy(1, dearer);
  expect(outcomes).toMatchObject([{ ok: false, error: { kind: 'retry' } }]);
  expect(atShop().variant.price).toBe(3_98);
  expect(await repair()).toEqual({ ok: true, value: 'the protection product is as the policy says' });
  expect(await repairs()).toEqual([]);
});

test('a product that is changed again and again is left alone after three times in an hour, and the merchant is told', async () => {
  for (const webhookId of ['w-1', 'w-2', 'w-3']) {
    changePrice(5_00);
    await repair(webhookId);
  }
  changePrice(5_00);
  const fourth = await repair('w-4', new Date(at.getTime() + 60_000));
  expect(fourth.ok ? null : fourth.error.kind).toBe('give-up');
  expect(atShop().variant.price).toBe(5_00);
  expect(await readUnreadRepair(database, shop.domain)).toMatchObject({ webhookId: 'w-4', doneAt: null });
  expect(await repair('w-5', new Date(at.getTime() + 2 * 60 * 60 * 1000))).toMatchObject({ ok: true });
});

test('what fails at Shopify is tried again, and repairs once in the end', async () => {
  changePrice(5_00);
  shop.onOperation('DoorstepProductSet', status(503));
  expect(await repair()).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await database.policyVersion.count()).toBe(1);
  expect(await readUnreadRepair(database, shop.domain)).toMatchObject({ doneAt: null });
  expect(await repair()).toMatchObject({ ok: true });
  expect(await repairs()).toMatchObject([{ doneAt: at }]);
});

test('protection that the policy does not offer, or a shop without a policy, has nothing to repair', async () => {
  await publishPolicy(1, { ...aallyn, protection: { ...aallyn.protection, offered: false } });
  deleteProduct();
  expect(await repair()).toEqual({ ok: true, value: 'protection is not offered' });
  await database.policyVersion.deleteMany();
  expect(await repair()).toEqual({ ok: true, value: 'protection is not offered' });
  expect(shop.mutations()).toEqual([]);
});

const reader = { user: '1' };

test('a repair that was read is put away for that shop alone, a later one is shown again', async () => {
  changePrice(5_00);
  await repair('w-1');
  await putRepairAway(database, { shop: 'other.myshopify.com', webhookId: 'w-1' }, reader, at);
  expect(await readUnreadRepair(database, shop.domain)).not.toBeNull();
  await putRepairAway(database, { shop: shop.domain, webhookId: 'w-1' }, reader, at);
  expect(await readUnreadRepair(database, shop.domain)).toBeNull();
  changePrice(6_00);
  await repair('w-2', new Date(at.getTime() + 1000));
  expect(await readUnreadRepair(database, shop.domain)).toMatchObject({ webhookId: 'w-2' });
});
