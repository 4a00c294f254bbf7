import type { EffectKind } from '@doorstep/policy';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

import { database } from '../../database.server.ts';
import { denyBelow } from '../../testing/admin-faults.ts';
import { dies, mortal } from '../../testing/mortal.ts';
import { mutationsAsked, setStorm } from '../../testing/admin-storm.ts';
import { metafieldValue } from '../../testing/shop-contents.ts';
import { holdsOf, orderAt } from '../../testing/shop-orders.ts';
import type { CaseKind } from '../cases.server.ts';
import { everyEffect, givenStreet, promise } from './every-effect.fixture.ts';
import { safetyOf } from './safety.ts';

/** A thousand seeds: npm run test:storms */
const runs = Number(process.env['EFFECT_RUNS'] ?? 6);
vi.setConfig({ testTimeout: Math.max(60_000, runs * 20_000) });

type World = Awaited<ReturnType<typeof everyEffect>>;

beforeEach(async () => {
  await database.effect.deleteMany();
  await database.case.deleteMany();
  await database.sentMail.deleteMany();
  await database.addressCorrection.deleteMany();
  await database.shop.createMany({ data: { domain: 'aallyn.myshopify.com' }, skipDuplicates: true });
});

/** How often Shopify carried out what an effect of each kind asks of it; tags may be given again, which changes nothing. */
const carriedOut: Readonly<Partial<Record<EffectKind, readonly [mutation: string, times: number]>>> = {
  promise: ['metafieldsSet', 1],
  hold: ['fulfillmentOrderHold', 2],
  release: ['fulfillmentOrderReleaseHold', 1],
  address: ['orderUpdate', 1],
  protection: ['fulfillmentCreate', 1],
  'refund-fee': ['refundCreate', 1],
};

/** What is true of the orders whose effects are made, whatever happened meanwhile. */
async function expectEachOnce(world: World): Promise<void> {
  const { shop, orders } = world;
  const done = Object.values(carriedOut).map(([mutation]) => [
    mutation,
    mutationsAsked(shop.context, mutation).reduce((sum, asked) => sum + asked.done, 0),
  ]);
  expect(done).toEqual(Object.values(carriedOut));
  const { placed, corrected: other } = orders;
  expect([...orderAt(shop, placed).tags].sort()).toEqual(['address-hold', 'protected']);
  expect(metafieldValue(shop, 'promise', placed)).toEqual(promise);
  expect([holdsOf(shop, placed).length, holdsOf(shop, other).length]).toEqual([1, 0]);
  const { shippingAddress, payment } = orderAt(shop, other);
  expect(shippingAddress?.address1).toBe(givenStreet);
  const paidBack = payment.transactions.filter(({ kind }) => kind === 'REFUND');
  expect(paidBack.map(({ amount }) => amount.presentment.minor)).toEqual([2_98]);
  await expectMadeOrTold(world);
}

/** Each mail left once, or it is not known whether it did, which somebody has to look at. */
async function expectMadeOrTold({ effects, mails }: World): Promise<void> {
  const rows = await database.effect.findMany({ where: { key: { in: effects.map(({ key }) => key) } } });
  expect(rows).toHaveLength(effects.length);
  const told: CaseKind[] = ['address'];
  for (const { kind, key } of effects) {
    const row = rows.find((each) => each.key === key);
    const safety = safetyOf[kind];
    const isTold = safety.how === 'told-person';
    const left = mails.filter((each) => each === row?.marker).length;
    if (isTold && row?.state === 'unknown') told.push(safety.opens);
    else expect([key, row?.state, left]).toEqual([key, 'applied', isTold ? 1 : 0]);
    expect(left).toBeLessThan(2);
  }
  const orderId = { in: rows.map((row) => row.orderId) };
  const open = await database.case.findMany({ where: { orderId, closedAt: null } });
  expect(open.map(({ kind }) => kind).sort()).toEqual(told.sort());
}

test('a storm meets every kind of effect that there is', async () => {
  const { effects } = await everyEffect();
  const ofRequests = [
    'return-open',
    'return-decline',
    'return-process',
    'return-close',
    'return-label',
    'balance',
    'invoice',
    'invoice-delete',
    'warehouse-stop',
    'cancel-order',
  ];
  const others = [...ofRequests, 'give-back', 'request-mail'];
  // Those of requests meet theirs in app/after-sale/effects/storms.test.ts.
  expect([...new Set(effects.map(({ kind }) => kind))].sort()).toEqual(
    Object.keys(safetyOf)
      .filter((kind) => !others.includes(kind))
      .sort(),
  );
});

test('in a storm of the API and of the mail server each effect is made once, and a mail never twice', async () => {
  const shares = {
    throttled: 0.5,
    failed: 0.2,
    cut: 0.03,
    cutAfterTheChange: 0.05,
    hung: 0.02,
    hungAfterTheChange: 0.02,
  };
  const answers = fc.array(fc.constantFrom('taken', 'retry', 'unknown' as const), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.integer(), answers, async (seed, mailServer) => {
      const each = await everyEffect(() => mailServer.shift() ?? 'taken');
      setStorm(each.shop.context, { seed, shares });
      for (let tries = 1; (await each.jobs()).some(({ kind }) => kind === 'retry'); tries += 1) {
        if (tries === 12) setStorm(each.shop.context, null);
        expect(tries).toBeLessThan(20);
      }
      await expectEachOnce(each);
    }),
    { numRuns: runs, seed: 14 },
  );
});

/** One for each kind of effect that changes something at Shopify. */
const everyMutation = [
  ...['DoorstepFulfill', 'DoorstepHold', 'DoorstepMetafieldsSet', 'DoorstepOrderUpdateAddress'],
  ...['DoorstepRefund', 'DoorstepReleaseHold', 'DoorstepTagsAdd'],
];

test('an effect whose answer may not be read is made once all the same', async () => {
  const each = await everyEffect();
  for (const operation of everyMutation) each.shop.onOperation(operation, denyBelow('read_orders'));
  for (let tries = 0; (await each.jobs()).some(({ kind }) => kind === 'retry'); tries += 1)
    expect(tries).toBeLessThan(3);
  expect([...new Set(each.shop.mutations())].sort()).toEqual(everyMutation);
  await expectEachOnce(each);
});

/** Runs a job that dies at a moment, and then one that does not; whether the first one died. */
async function dieAndRunAgain(moment: number): Promise<boolean> {
  const each = await everyEffect();
  const died = await dies(each.jobs(mortal(each.dependencies, moment)));
  expect((await each.jobs()).filter(({ kind }) => kind === 'retry')).toEqual([]);
  await expectEachOnce(each);
  return died;
}

test('a worker that dies at any moment leaves what its next run ends in the same state, each effect once', async () => {
  // Every moment in turn is a minute; every few of them in CI.
  const stride = runs > 100 ? 1 : 9;
  let moment = 1 + (stride === 1 ? 0 : 3);
  while (await dieAndRunAgain(moment)) moment += stride;
  expect(moment).toBeGreaterThan(50);
});
