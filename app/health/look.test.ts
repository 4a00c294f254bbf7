import { aallyn } from '@doorstep/policy';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../database.server.ts';
import { putRatesBack } from '../onboarding/run-step.server.ts';
import { publish } from '../policy/publish.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { status } from '../testing/admin-faults.ts';
import { healthyPolicy } from '../testing/healthy-policy.ts';
import { install } from '../testing/merchant.ts';
import * as plant from '../testing/plant-trouble.ts';
import { sell } from '../testing/shop-orders.ts';
import { addWarehouse } from '../testing/shop-parcels.ts';
import { addZone, protectionProduct } from '../testing/shop-contents.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { readGoneProblems, readLastLook, readOpenProblems } from './kept.server.ts';
import { lookAtHealth } from './look.server.ts';
import type { Problem, Repair } from './problem.ts';
import { repairProblem } from './repair.server.ts';
import { lookUnasked } from './round.server.ts';
import { watchNews } from './watch-news.server.ts';

/** Nothing of a policy's text stands in these shops. */
const nowhere = () => Promise.reject(new Error('No page is visited.'));

const start = new Date('2026-11-23T10:00:00.000Z');
const later = (days: number) => new Date(start.getTime() + days * 24 * 60 * 60 * 1000);
const by = { user: '42' };

let shop: ShopWithApp;

beforeEach(async () => {
  await database.shop.deleteMany();
  await database.session.deleteMany();
  shop = shopWithApp();
  await install(shop.domain);
  await database.shop.updateMany({ data: { installedAt: start } });
});

async function publishPolicy(document: unknown = healthyPolicy): Promise<void> {
  const published = await publish({ admin: shop.admin, database, now: start }, { document, base: 0, by });
  expect(published).toEqual({ ok: true, value: 1 });
}

async function publishPolicyAgain(document: unknown): Promise<void> {
  shop.state.queryBucket = null;
  const published = await publish({ admin: shop.admin, database, now: start }, { document, base: 1, by });
  expect(published).toEqual({ ok: true, value: 2 });
}

async function live() {
  const version = await liveVersion(database, shop.domain);
  if (!version) throw new Error('No version is live.');
  return version;
}

/** What was found at an instant, by check; checks that found nothing are left out. */
async function look(now = start, admin: ShopWithApp['admin'] | null = shop.admin) {
  // Time passes between two looks, and with it the shop may be asked again.
  shop.state.queryBucket = null;
  shop.moveTo(now.toISOString());
  const { found, unseen } = await lookAtHealth(
    { database, admin, shop: shop.domain, now, visit: nowhere },
    await live(),
  );
  return { found: [...found].filter(([, problems]) => problems.length > 0), unseen };
}

const worth = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity !== 'notice');
const troubles = async (now = start) =>
  Object.fromEntries(
    (await look(now)).found.flatMap(([id, problems]) => {
      const messages = worth(problems).map(({ message }) => message);
      return messages.length > 0 ? [[id, messages]] : [];
    }),
  );

/** Something that goes wrong, what is found then, and what puts it right: a repair of the app, or what a person does. */
interface Planted {
  readonly what: string;
  readonly plant: (shop: ShopWithApp) => unknown;
  readonly found: Readonly<Record<string, readonly unknown[]>>;
  readonly days?: number;
  readonly end: Repair | 'another day' | ((shop: ShopWithApp) => unknown);
}

const said = (text: string): unknown => expect.stringContaining(text);
const configurationKeys = [
  ...['checkout-policy', 'shipping-policy', 'promo-policy'],
  ...['delivery-policy', 'checkout-blocks', 'promise-rules'],
];
const changedSince = (name: string) =>
  said(`The rules for ${name} were changed by somebody else after version 1 was published`);
const ofRules = (name: string) => [said(`The rules for ${name} are gone`)];

const planted: readonly Planted[] = [
  {
    what: 'the checkout rule is switched off',
    plant: () => plant.switchOff(shop, 'checkout-policy'),
    found: { rules: [said('is switched off')] },
    end: 'checkout-rule',
  },
  {
    what: 'the delivery rule is switched off',
    plant: () => plant.switchOff(shop, 'delivery-policy'),
    found: { rules: [said('is switched off')] },
    end: 'delivery-rule',
  },
  {
    what: 'the shipping discount is ended',
    plant: () => plant.switchOff(shop, 'shipping-policy'),
    found: { rules: [said('“Free shipping” is gone, or has ended')] },
    end: 'publish',
  },
  {
    what: 'the checkout rule is deleted',
    plant: () => shop.state.validations.clear(),
    found: { rules: [said('is gone, or has ended')], configurations: ofRules('the checkout rule') },
    end: 'publish',
  },
  {
    what: 'a function is not deployed any more',
    plant: () => {
      shop.functions = shop.functions.filter(({ handle }) => handle !== 'promotion-policy');
    },
    found: { rules: [said('“promotion-policy”, is not deployed')] },
    end: () => {
      shop.functions = [...shopWithApp('other.myshopify.com').functions];
    },
  },
  {
    what: 'a function fails at checkout',
    plant: () => plant.failFunction(shop, 'checkout-policy', '2026-11-23T08:00:00.000Z'),
    found: { 'function-errors': [said('has failed. Shopify tells when it first did')] },
    end: () => shop.state.functionErrors.clear(),
  },
  {
    what: 'a configuration is deleted',
    plant: () => plant.removeConfiguration(shop, 'promo-policy'),
    found: { configurations: ofRules('promotion codes') },
    end: 'publish',
  },
  {
    what: 'a configuration is of another version',
    plant: () => plant.rewriteConfiguration(shop, 'shipping-policy', { version: 7 }),
    found: { configurations: [said('are of version 7, and version 1 is live')] },
    end: 'publish',
  },
  {
    what: 'what free shipping goes by is edited, and keeps its version',
    plant: () => plant.rewriteConfiguration(shop, 'shipping-policy', { option: 'Express' }),
    found: { configurations: [changedSince('free shipping')] },
    end: 'publish',
  },
  {
    what: 'what every function and block goes by is edited at once',
    plant: () => configurationKeys.forEach((key) => plant.rewriteConfiguration(shop, key, { more: 1 })),
    found: {
      configurations: [
        ...[changedSince('the checkout rule'), changedSince('free shipping')],
        ...[changedSince('promotion codes'), changedSince('delivery options')],
        ...[changedSince('the blocks at checkout'), changedSince('the pages of orders')],
      ],
    },
    end: 'publish',
  },
  {
    what: 'the checkout rule is given what another shop goes by',
    plant: () => plant.sellAnother(shop, 'checkout-policy', 'gid://shopify/ProductVariant/999999'),
    found: { configurations: [said('The rules for the checkout rule are those of another shop')] },
    end: 'publish',
  },
  {
    what: 'a configuration has a format that functions do not read',
    plant: () => plant.rewriteConfiguration(shop, 'checkout-policy', { format: 1 }),
    found: { configurations: [said('cannot be read')] },
    end: 'publish',
  },
  {
    what: 'a configuration is larger than functions are given',
    plant: () => plant.rewriteConfiguration(shop, 'delivery-policy', { more: 'x'.repeat(10_000) }),
    found: { configurations: [said('are too large to be read')] },
    end: 'publish',
  },
  {
    what: 'a rate is changed by hand',
    plant: () => plant.setRate(shop, 'US', 7_50),
    found: { rates: [said('$7.50 instead of $5.00')] },
    end: 'rates',
  },
  {
    what: 'countries with different rates are put into one zone',
    plant: () => {
      plant.removeZones(shop);
      addZone(shop, 'Everywhere', ['US', 'CA'], { Standard: 5_00 });
    },
    found: { rates: [said('holds countries with different rates')] },
    end: () => {
      plant.removeZones(shop);
      return putRatesBack({ admin: shop.admin, database, now: start, by });
    },
  },
  {
    what: 'somebody gives the protection another price',
    plant: () => plant.priceProtection(shop, 9_00),
    found: { protection: [said('its price was 9.00 instead of 2.98')] },
    end: 'protection-product',
  },
  {
    what: 'somebody deletes the protection product',
    plant: () => {
      const product = protectionProduct(shop);
      if (product) shop.state.products.delete(product.id);
    },
    found: { protection: [said('it was deleted')] },
    end: 'publish',
  },
  {
    what: 'a code costs free shipping',
    plant: () => plant.combineCode(shop, 'WELCOME10', { shippingDiscounts: false }),
    found: { 'codes-against-free-shipping': [said('does not combine with shipping discounts')] },
    end: () => plant.combineCode(shop, 'WELCOME10', { shippingDiscounts: true }),
  },
  {
    what: 'no order arrives any more',
    plant: () => sell(shop),
    days: 1,
    found: { 'silent-webhooks': [said('Your latest order has not arrived')] },
    end: () => plant.deliver(shop),
  },
  {
    what: 'the access is about to end',
    plant: () => plant.endAccess(shop, later(10)),
    found: { access: [said('ends in 10 days')] },
    end: () => plant.endAccess(shop, later(90)),
  },
  {
    what: 'the access has ended',
    plant: () => plant.endAccess(shop, start),
    found: { access: [said('does not give Doorstep access any more')] },
    end: () => plant.endAccess(shop, later(90)),
  },
  {
    what: 'an access scope is taken back, and a fulfillment service ships for the shop',
    plant: () => {
      addWarehouse(shop, [7]);
      plant.withhold(shop, 'write_third_party_fulfillment_orders');
    },
    found: {
      'missing-scopes': [said('“write_third_party_fulfillment_orders”')],
      'fulfillment-services': [said('does not see what “Warehouse” ships')],
    },
    end: () => plant.withhold(shop, ''),
  },
  {
    what: 'the arrivals that were written out run out',
    plant: () => plant.shortenArrivals(shop, 20),
    found: {
      configurations: [changedSince('the blocks at checkout')],
      'written-dates': [said('Arrivals are written out through Dec 12, 2026')],
    },
    end: 'publish',
  },
  {
    what: 'Shopify is about to end a version',
    plant: () => null,
    days: 160,
    found: {
      'api-versions': [said('ends its version 2026-07 on Jul 1, 2027; it is used by the app, webhooks')],
    },
    end: 'another day',
  },
  {
    what: 'Shopify has ended a version',
    plant: () => null,
    days: 260,
    found: { 'api-versions': [said('does not support its version 2026-07 any more')] },
    end: 'another day',
  },
];

describe('what goes wrong is found, and only it; put right, it is gone and remembered', () => {
  test.each(planted)('$what', async ({ plant: goWrong, found, days = 0, end }) => {
    await publishPolicy();
    expect(await troubles()).toEqual({});
    await goWrong(shop);
    expect(await troubles(later(days))).toEqual(found);
    if (typeof end === 'function') await end(shop);
    else if (end !== 'another day') {
      const worker = { admin: shop.admin, database, now: later(days), by };
      expect(await repairProblem(worker, await live(), end)).toEqual({ kind: 'done' });
    }
    expect(await troubles(end === 'another day' ? start : later(days))).toEqual({});
    const gone = await readGoneProblems(database, shop.domain, new Date(0), 100);
    expect(new Set(gone.map(({ check }) => check))).toEqual(new Set(Object.keys(found)));
  });
});

test('an event and a holiday that are over are found by the policy’s own rules', async () => {
  const on = { kind: 'date', date: '2026-01-05' } as const;
  const warehouse = aallyn.calendar.warehouse;
  const holidays = [...warehouse.holidays, { name: 'Move', on }];
  await publishPolicy({ ...aallyn, calendar: { ...aallyn.calendar, warehouse: { ...warehouse, holidays } } });
  expect(await troubles()).toEqual({
    over: [
      said('“Holiday Event” ended on Dec 12, 2024.'),
      said('Holidays of the warehouse are over: “Move”.'),
    ],
  });
});

test('what is good to know: codes that Shopify combines, codes that lower the fee, rules that nearly fill their place', async () => {
  await publishPolicy();
  plant.rewriteConfiguration(shop, 'shipping-policy', { more: 'x'.repeat(8_400) });
  const noticed = async () =>
    (await look()).found.map(
      ([id, problems]) => `${id}: ${problems.map(({ about }) => about.split('/').at(-1)).join()}`,
    );
  expect(await noticed()).toEqual([
    'configurations: shipping-policy,size',
    'return-rules: returns,edits',
    'codes-together: 2,1',
    'codes-off-the-fee: 2,1',
  ]);
  plant.combineCode(shop, 'WELCOME10', { orderDiscounts: false });
  expect(await noticed()).toEqual([
    'configurations: shipping-policy,size',
    'return-rules: returns,edits',
    'codes-off-the-fee: 2,1',
  ]);
  await publishPolicyAgain({ ...healthyPolicy, protection: { ...healthyPolicy.protection, offered: false } });
  expect(await noticed()).toEqual(['return-rules: returns,edits']);
});

test('since when: what Shopify tells, else when it was first seen; what comes back begins again', async () => {
  await publishPolicy();
  plant.failFunction(shop, 'checkout-policy', '2026-11-20T08:00:00.000Z');
  plant.switchOff(shop, 'checkout-policy');
  await look(later(1));
  await look(later(2));
  const since = async (check: string) => {
    const kept = await database.healthProblem.findFirst({ where: { check } });
    return [kept?.since, kept?.seenAt, kept?.goneAt];
  };
  const first = new Date('2026-11-20T08:00:00.000Z');
  expect(await since('function-errors')).toEqual([first, later(2), null]);
  expect(await since('rules')).toEqual([later(1), later(2), null]);
  await repairProblem({ admin: shop.admin, database, now: later(3), by }, await live(), 'checkout-rule');
  await look(later(3));
  expect(await since('rules')).toEqual([later(1), later(2), later(3)]);
  plant.switchOff(shop, 'checkout-policy');
  await look(later(4));
  expect(await since('rules')).toEqual([later(4), later(4), null]);
});

const ofOwners = ['rules', 'function-errors', 'api-versions'];
const ofCodes = ['codes-against-free-shipping', 'codes-together', 'codes-off-the-fee'];

const toldBy = {
  DoorstepOwners: ofOwners,
  DoorstepDiscounts: ofOwners,
  DoorstepConfigurations: ['configurations', 'written-dates'],
  DoorstepInstallation: ['missing-scopes', 'fulfillment-services'],
  DoorstepShop: ['rates'],
  DoorstepProfileZones: ['rates'],
  DoorstepPublications: ['protection'],
  DoorstepProduct: ['protection'],
  DoorstepCodeReach: ofCodes,
  DoorstepLocations: ['fulfillment-services'],
  DoorstepApiVersions: ['api-versions'],
  DoorstepLatestOrders: ['silent-webhooks'],
  DoorstepReturnRules: ['return-rules'],
};

test('what Shopify does not answer keeps only those checks from looking that go by it', async () => {
  await publishPolicy();
  for (const [operation, unseen] of Object.entries(toldBy)) {
    shop.onOperation(operation, status(503));
    const looked = await look();
    expect(looked.unseen.map(({ check }) => check).toSorted(), operation).toEqual(unseen.toSorted());
    expect(looked.unseen.every(({ reason }) => reason.includes('could not be reached'))).toBe(true);
    expect(looked.found.flatMap(([, problems]) => worth(problems))).toEqual([]);
  }
});

test('a shop that the app cannot reach is told so, and what was wrong there stays', async () => {
  await publishPolicy();
  plant.setRate(shop, 'US', 7_50);
  await look();
  const { found, unseen } = await look(later(1), null);
  expect(found.map(([id]) => id)).toEqual(['access']);
  expect(unseen.map(({ check }) => check)).not.toContain('access');
  const open = await readOpenProblems(database, shop.domain);
  expect(open.map(({ check }) => check)).toEqual(expect.arrayContaining(['access', 'rates']));
});

const costs = z.object({ extensions: z.object({ cost: z.object({ requestedQueryCost: z.number() }) }) });

/** Shopify lets the smallest plan ask for 2000 points at once, and gives 100 back each second. */
test('a look asks Shopify for a bounded number of points', async () => {
  await publishPolicy();
  let points = 0;
  const admin: ShopWithApp['admin'] = {
    ...shop.admin,
    send: async (query, variables) => {
      const answer = await shop.admin.send(query, variables);
      if (answer.kind === 'answered') points += costs.parse(answer.body).extensions.cost.requestedQueryCost;
      return answer;
    },
  };
  await look(start, admin);
  expect(points).toBeLessThan(1000);
});

test('a shop whose policy is not live is not looked at unasked, and one that the app cannot reach is, as far as that goes', async () => {
  const about = { database, admin: null, shop: shop.domain, now: start, visit: nowhere };
  await lookUnasked(about);
  expect(await readLastLook(database, shop.domain)).toBeNull();
  await publishPolicy();
  await lookUnasked(about);
  expect((await readLastLook(database, shop.domain))?.at).toEqual(start);
});

describe('orders of which Shopify does not tell', () => {
  const ids = ['gid://shopify/Order/1', 'gid://shopify/Order/2', 'gid://shopify/Order/3'];
  const silence = {
    'silent-webhooks': [said('has not told Doorstep of your latest 3 orders; Doorstep has fetched them')],
  };
  const sellAll = () => ids.forEach((id) => sell(shop, [{ variant: 7 }], id));
  const tell = (resourceId: string) =>
    database.webhookDelivery.create({
      data: { shop: shop.domain, webhookId: resourceId, topic: 'orders/updated', resourceId },
    });

  beforeEach(async () => {
    await database.webhookDelivery.deleteMany();
    await database.job.deleteMany();
    await database.reconciliation.deleteMany();
    await publishPolicy();
    sellAll();
  });

  test('are fetched by a button; that it was silent is said until it tells again', async () => {
    expect((await troubles(later(1)))['silent-webhooks']).toEqual([
      said('3 of your latest 3 orders have not'),
    ]);
    shop.state.queryBucket = null;
    const worker = { admin: shop.admin, database, now: later(1), by };
    expect(await repairProblem(worker, await live(), 'orders')).toEqual({ kind: 'done' });
    expect((await database.job.findMany()).map(({ subject }) => subject).toSorted()).toEqual(ids);
    expect(await database.auditEntry.findMany({ where: { kind: 'orders-fetched' } })).toMatchObject([
      { by: by.user, about: { orders: 3 } },
    ]);
    expect(await troubles(later(1))).toEqual(silence);
    await tell('gid://shopify/Order/3');
    expect(await troubles(later(1))).toEqual({});
  });

  test('are no silence when one delivery was lost and those around it came, and none before an hour has passed', async () => {
    await database.job.createMany({
      data: ids.map((subject) => ({ shop: shop.domain, subject, priority: 1 })),
    });
    expect(await troubles(new Date(start.getTime() + 59 * 60 * 1000))).toEqual({});
    await tell('gid://shopify/Order/2');
    expect(await troubles(later(0.5))).toEqual({});
  });

  test('are watched for between the looks at everything', async () => {
    await database.job.createMany({
      data: ids.map((subject) => ({ shop: shop.domain, subject, priority: 1 })),
    });
    shop.state.queryBucket = null;
    await watchNews(database, shop.admin, later(0.5));
    expect(await readOpenProblems(database, shop.domain)).toMatchObject([
      { check: 'silent-webhooks', about: 'silence', severity: 'warning', since: start },
    ]);
    await tell('gid://shopify/Order/3');
    shop.state.queryBucket = null;
    await watchNews(database, shop.admin, later(0.6));
    expect(await readOpenProblems(database, shop.domain)).toEqual([]);
  });

  test('from before the policy was live are not missed', async () => {
    await database.policyVersion.updateMany({ data: { publishedAt: later(0.1) } });
    expect(await troubles(later(0.5))).toEqual({});
  });
});
