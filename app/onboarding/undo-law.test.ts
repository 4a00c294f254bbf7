import { aallyn, minimalPolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, describe, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { publish } from '../policy/publish.server.ts';
import { liveVersion, versionInForce } from '../policy/versions.server.ts';
import { readFacts } from '../setup/facts.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { nextStep, planSetup, planUndo } from '../setup/plan.ts';
import { isChange } from '../setup/plan-line.ts';
import { readFoundBefore } from '../setup/remembered.server.ts';
import { setupSteps, undoSteps } from '../setup/steps/steps.ts';
import * as faults from '../testing/admin-faults.ts';
import { addMarket, addZone, repriceByHand } from '../testing/shop-contents.ts';
import { snapshotOf } from '../testing/shop-snapshot.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { putRatesBack, runStep, undoStep } from './run-step.server.ts';

const at = new Date('2026-11-23T10:00:00.000Z');
const by = { user: '42' };
let minutes = 0;
/** Each thing is done a minute after the one before. */
const later = () => new Date(at.getTime() + (minutes += 1) * 60_000);

const worker = (shop: ShopWithApp) => ({ admin: shop.admin, database, now: later(), by });
const factsOf = async ({ admin }: ShopWithApp) => {
  const facts = await readFacts(admin, await readKnownProtection(database, admin.shop));
  if (!facts.ok) throw new Error(facts.error.reason);
  return facts.value;
};
const planOf = async (shop: ShopWithApp, policy: Policy) => planSetup(await factsOf(shop), policy, null);
const undoOf = async (shop: ShopWithApp) =>
  planUndo(await factsOf(shop), await readFoundBefore(database, shop.domain));

async function setUp(shop: ShopWithApp, policy: Policy) {
  for (const { id } of setupSteps) expect(await runStep(worker(shop), id, policy)).toEqual({ kind: 'done' });
}

async function undoAll(shop: ShopWithApp) {
  for (const { id } of undoSteps) expect(await undoStep(worker(shop), id)).toEqual({ kind: 'done' });
}

const publishTo = async (shop: ShopWithApp, policy: Policy, base: number) => {
  const published = await publish(
    { admin: shop.admin, database, now: later() },
    { document: policy, base, by },
  );
  expect(published).toEqual({ ok: true, value: base + 1 });
};

/** A merchant who has sold for years: zones, an option with our name among them, and a code that combines with nothing. */
function withProfiles(): ShopWithApp {
  const shop = shopWithApp();
  addZone(shop, 'Home', ['US'], { Standard: 7_00, Express: 19_00 });
  addZone(shop, 'Neighbours', ['CA', 'MX'], { Express: 30_00 });
  return shop;
}

function withMarkets(): ShopWithApp {
  const shop = shopWithApp();
  shop.state.shop = { ...shop.state.shop, marketDrivenShipping: true };
  shop.state.markets.clear();
  addMarket(shop, 'Home', ['US'], { price: 7_00, active: false });
  const off = addMarket(shop, 'Asia', ['JP', 'KR', 'SG', 'HK'], { price: 30_00, active: true });
  const options = (off.shipping?.options ?? []).map((option) => ({ ...option, name: 'Express' }));
  shop.state.markets.set(off.id, { ...off, shipping: { enabled: false, options } });
  addMarket(shop, 'Canada', ['CA']);
  addMarket(shop, 'Europe', ['DE'], { price: 9_00, active: true });
  return shop;
}

function inEuros(): ShopWithApp {
  const shop = shopWithApp();
  const place = { currency: 'EUR', countryCode: 'DE', timeZone: 'Europe/Berlin' };
  shop.state.shop = { ...shop.state.shop, ...place };
  addZone(shop, 'Germany', ['DE'], { Standard: 4_90 });
  return shop;
}

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const plain = minimalPolicy({
  ...{ name: 'Harbour', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' },
  contact: 'hello@harbour.example',
});
const european: Policy = {
  ...plain,
  protection: { ...plain.protection, offered: true, price: euros(2_50) },
  destinations: {
    ...plain.destinations,
    served: [
      { country: 'DE', flat: euros(5_00), freeFrom: null },
      { country: 'FR', flat: euros(9_00), freeFrom: null },
    ],
  },
};

beforeEach(async () => {
  minutes = 0;
  await database.shop.deleteMany();
});

describe.each([
  ['a shop with shipping profiles', withProfiles, aallyn],
  ['a shop with markets', withMarkets, aallyn],
  ['a shop in euros', inEuros, european],
] as const)('%s', (_, open, policy) => {
  let shop: ShopWithApp;
  let before: unknown;

  beforeEach(async () => {
    shop = open();
    await database.shop.create({ data: { domain: shop.domain } });
    before = snapshotOf(shop);
  });

  test('is after undoing set-up what it was before', async () => {
    await setUp(shop, policy);
    expect(snapshotOf(shop)).not.toEqual(before);
    await undoAll(shop);
    expect(snapshotOf(shop)).toEqual(before);
  });

  test('is after undoing everything, two published policies included, what it was before', async () => {
    await setUp(shop, policy);
    await publishTo(shop, policy, 0);
    const fewer = { ...policy.destinations, served: policy.destinations.served.slice(0, 1) };
    await publishTo(shop, { ...policy, destinations: { ...fewer, optionName: 'Economy' } }, 1);
    await publishTo(shop, policy, 2);
    await undoAll(shop);
    expect(snapshotOf(shop)).toEqual(before);
    expect(await database.foundBefore.count()).toBe(0);
  });

  test('[SHIP-02] shows the rates that somebody changed by hand, gets them back, and is after undoing what it was before', async () => {
    const changed = async () => {
      const { publishing } = planSetup(await factsOf(shop), policy, policy);
      return publishing.flatMap(({ lines }) => lines).filter(isChange);
    };
    expect(await putRatesBack(worker(shop))).toMatchObject({ kind: 'failed' });
    await publishTo(shop, policy, 0);
    repriceByHand(shop, policy.destinations.served[0]?.country ?? '', 99_00);
    expect(await changed()).toHaveLength(1);
    expect(await putRatesBack(worker(shop))).toEqual({ kind: 'done' });
    expect(await changed()).toEqual([]);
    const told = await database.auditEntry.findFirst({ where: { kind: 'rates-put-back' } });
    expect(told).toMatchObject({ shop: shop.domain, by: '42' });
    await undoAll(shop);
    expect(snapshotOf(shop)).toEqual(before);
  });

  test('can be set up, undone, published and undone again', async () => {
    await setUp(shop, policy);
    await undoAll(shop);
    await publishTo(shop, policy, 0);
    await undoAll(shop);
    await publishTo(shop, policy, 1);
    expect((await liveVersion(database, shop.domain))?.number).toBe(2);
    await undoAll(shop);
    expect(snapshotOf(shop)).toEqual(before);
  });

  test('shows in the plan what is then made, and afterwards nothing more', async () => {
    const plan = await planOf(shop, policy);
    expect(plan.steps.flatMap(({ lines }) => lines).every(isChange)).toBe(true);
    await setUp(shop, policy);
    const made = await planOf(shop, policy);
    expect(nextStep(made.steps)).toBeNull();
    expect(made.steps.map(({ lines }) => lines.map(({ after }) => after))).toEqual(
      plan.steps.map(({ lines }) => lines.map(({ after }) => after)),
    );
    await publishTo(shop, policy, 0);
    expect((await planOf(shop, policy)).publishing.flatMap(({ lines }) => lines).filter(isChange)).toEqual(
      [],
    );
    await undoAll(shop);
    expect((await undoOf(shop)).flatMap(({ lines }) => lines)).toEqual([]);
  });
});

/** One after the other; after the last of them the change is made. */
const everyFault = [
  [faults.throttle(60), 'wait'],
  [faults.userErrors('Not now.'), 'failed'],
  [faults.status(503), 'failed'],
  [faults.cut, 'failed'],
  [faults.cutAfterTheChange, 'failed'],
] as const;

/** The mutations of each step, in the order of a shop with profiles. */
const making = [
  ['order-fields', 'DoorstepDefinitionCreate'],
  ['checkout-rule', 'DoorstepValidationCreate'],
  ['delivery-rule', 'DoorstepDeliveryCustomizationCreate'],
  ['shipping-discount', 'DoorstepDiscountCreate'],
  ['promotion-rule', 'DoorstepDiscountCreate'],
  ['protection-product', 'DoorstepProductSet'],
  ['protection-product', 'DoorstepPublish'],
] as const;
const unmaking = [
  ['checkout-rule', 'DoorstepValidationDelete'],
  ['promotion-rule', 'DoorstepDiscountDelete'],
  ['delivery-rule', 'DoorstepDeliveryCustomizationDelete'],
  ['rates', 'DoorstepProfileUpdate'],
  ['blocks', 'DoorstepMetafieldsDelete'],
  ['protection-product', 'DoorstepProductDelete'],
  ['order-fields', 'DoorstepDefinitionDelete'],
] as const;

describe('a step that fails', () => {
  let shop: ShopWithApp;
  let before: unknown;

  beforeEach(async () => {
    shop = withProfiles();
    await database.shop.create({ data: { domain: shop.domain } });
    before = snapshotOf(shop);
  });

  test.each(making)(
    '%s, at %s throttled, refused, out of reach, cut before and after the change: says so, and set-up goes on from there without making anything twice',
    async (step, operation) => {
      const index = setupSteps.findIndex(({ id }) => id === step);
      for (const { id } of setupSteps.slice(0, index)) await runStep(worker(shop), id, aallyn);
      for (const [fault, kind] of everyFault) {
        shop.onOperation(operation, fault);
        expect(await runStep(worker(shop), step, aallyn)).toMatchObject({ kind });
        const [record] = await database.setupStep.findMany({ where: { step } });
        expect(record?.failure).toMatch(/^It failed while \w+ing the .*: .*\.$/);
      }
      await setUp(shop, aallyn);
      expect(await database.setupStep.count({ where: { failure: { not: null } } })).toBe(0);
      const { validations, deliveryCustomizations, discounts, metafieldDefinitions } = shop.state;
      const counted = [validations, deliveryCustomizations, discounts, metafieldDefinitions];
      expect(counted.map(({ size }) => size)).toEqual([1, 1, 2, 2]);
      await undoAll(shop);
      expect(snapshotOf(shop)).toEqual(before);
    },
  );

  test.each(unmaking)(
    '%s, at %s throttled, refused, out of reach, cut before and after the change: undoing goes on from there, and leaves what was there before',
    async (step, operation) => {
      await publishTo(shop, aallyn, 0);
      const index = undoSteps.findIndex(({ id }) => id === step);
      for (const { id } of undoSteps.slice(0, index)) await undoStep(worker(shop), id);
      for (const [fault, kind] of everyFault) {
        shop.onOperation(operation, fault);
        expect(await undoStep(worker(shop), step)).toMatchObject({ kind });
      }
      await undoAll(shop);
      expect(snapshotOf(shop)).toEqual(before);
    },
  );
});

describe('undoing', () => {
  let shop: ShopWithApp;

  beforeEach(async () => {
    shop = withProfiles();
    await database.shop.create({ data: { domain: shop.domain } });
  });

  test('leaves what the merchant made or changed meanwhile, in the app’s own zones too', async () => {
    await publishTo(shop, aallyn, 0);
    addZone(shop, 'Europe', ['DE'], { Standard: 12_00 });
    const [profile] = shop.state.deliveryProfiles.values();
    if (!profile) throw new Error('There is no profile.');
    const [express] = profile.locationGroups[0]?.zones[0]?.methods.slice(1) ?? [];
    if (!express) throw new Error('There is no express option.');
    const locationGroups = profile.locationGroups.map((group) => ({
      ...group,
      zones: group.zones.map((zone) =>
        zone.name === 'Japan'
          ? { ...zone, methods: [...zone.methods, { ...express, id: 'gid://x/1' }] }
          : zone,
      ),
    }));
    shop.state.deliveryProfiles.set(profile.id, { ...profile, locationGroups });
    await undoAll(shop);
    const [after] = shop.state.deliveryProfiles.values();
    const zones = (after?.locationGroups[0]?.zones ?? []).map(({ name, methods }) => [
      name,
      methods.map((method) => [method.name, method.price.minor]),
    ]);
    expect(zones).toEqual([
      [
        'Home',
        [
          ['Standard', 7_00],
          ['Express', 19_00],
        ],
      ],
      ['Neighbours', [['Express', 30_00]]],
      ['Japan', [['Express', 19_00]]],
      ['Europe', [['Standard', 12_00]]],
    ]);
  });

  test('takes the version out of force, and an order from then on is decided by none', async () => {
    await publishTo(shop, aallyn, 0);
    const undoneFrom = new Date(at.getTime() + 2 * 60_000);
    await undoAll(shop);
    expect(await liveVersion(database, shop.domain)).toBeNull();
    expect(await versionInForce(database, shop.domain, undoneFrom)).toBeNull();
    const moment = new Date(undoneFrom.getTime() - 1000);
    expect((await versionInForce(database, shop.domain, moment))?.number).toBe(1);
  });

  test('keeps the definition of what orders carry, and says how many do', async () => {
    await setUp(shop, aallyn);
    const key = `gid://shopify/Order/1`;
    const namespace = `app--${shop.context.app.id}`;
    shop.state.metafields.set(key, {
      ...{
        id: 'gid://shopify/Metafield/1',
        ownerId: key,
        namespace,
        key: 'promise',
        type: 'json',
        value: '{}',
      },
      ...{ createdAt: at.toISOString(), updatedAt: at.toISOString() },
    });
    const said = 'Defined; 1 order carries one';
    expect((await undoOf(shop)).at(-1)?.lines[0]).toMatchObject({ before: said, after: said });
    await undoAll(shop);
    expect([...shop.state.metafieldDefinitions.values()].map((each) => each.key)).toEqual(['promise']);
  });
});

test('a product of the merchant’s at the address that the app uses is not touched, and is said', async () => {
  const shop = withProfiles();
  await database.shop.create({ data: { domain: shop.domain } });
  const [own] = shop.state.products.values();
  if (!own) throw new Error('There is no product.');
  const there = { ...own, handle: 'doorstep-protection' };
  shop.state.products.set(own.id, there);
  const said = `A product of yours, “${own.title}”, has the address doorstep-protection`;
  const failed = await runStep(worker(shop), 'protection-product', aallyn);
  expect(failed.kind === 'failed' ? failed.reason : '').toContain(said);
  const { obstacles } = await planOf(shop, aallyn);
  expect(obstacles.map(({ message }) => message).join()).toContain(said);
  await undoStep(worker(shop), 'protection-product');
  expect(shop.state.products.get(own.id)).toEqual(there);
});
