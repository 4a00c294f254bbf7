import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

import { database } from '../../app/database.server.ts';
import { emptyDatabase } from '../../app/testing/empty-database.ts';
import { publishFor } from '../../app/testing/policy.ts';
import { takeParcelsBack } from '../../app/testing/shop-parcels.ts';
import { domain, effectsOf, follow, happen, live, stateOf, tellInbox, work } from './life.fixture.ts';
import type { Life, World } from './life.fixture.ts';

/** The suite draws a few of the 5,040 sequences; `npm run test:permutations` tries all of them. */
const wanted = Number(process.env['ORDER_SEEDS'] ?? 7);

// For all of them on a busy machine.
vi.setConfig({ testTimeout: 7_200_000 });

const life: Life = {
  ...{ street: '12 Elm Street', fees: 1, carrier: 'UPS' },
  happens: ['paid', 'edited', 'fulfilled'],
};

/** Everything that changes what is true of an order. What has left cannot be cancelled, so its parcel was taken back. */
function liveAll(): World {
  const world = live(life);
  takeParcelsBack(world.shop, world.id);
  happen(world, 'refunded');
  happen(world, 'cancelled');
  return world;
}

/** Each of it is told of by a topic of its own. */
const topics = [
  ...['orders/create', 'orders/updated', 'orders/edited', 'orders/paid'],
  ...['fulfillments/create', 'refunds/create', 'orders/cancelled'],
];

beforeEach(async () => {
  await emptyDatabase();
  await publishFor(domain);
});

/** All ways to put these in a row. */
const sequencesOf = (all: readonly string[]): readonly (readonly string[])[] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first) =>
        sequencesOf(all.filter((each) => each !== first)).map((rest) => [first, ...rest]),
      );

const sampleOf = (count: number): readonly (readonly string[])[] => {
  const { seed = 0 } = fc.readConfigureGlobal();
  return fc.sample(fc.shuffledSubarray(topics, { minLength: topics.length }), { seed, numRuns: count });
};

const endOf = async (world: World) => ({ ...(await stateOf(world)), ...(await effectsOf(world)) });

/**
 * Tells the inbox in this sequence, and then everything once more from the end; the order's job runs after so many of the
 * deliveries, and at last.
 */
async function tellAll(world: World, sequence: readonly string[], jobAfter: number): Promise<void> {
  for (const [at, topic] of [...sequence, ...sequence.toReversed()].entries()) {
    const told = world.told.find((each) => each.topic === topic);
    if (!told) throw new Error(`The shop did not tell of ${topic}.`);
    await tellInbox(world, told);
    if (at + 1 === jobAfter) await work(world);
  }
  await work(world);
  const stored = await database.webhookDelivery.findMany({ where: { shop: domain, resourceId: world.id } });
  expect(stored.map(({ topic }) => topic).sort()).toEqual([...topics].sort());
  expect(stored.filter(({ processedAt }) => processedAt === null)).toEqual([]);
}

test('told through the inbox in every sequence, all of it twice, an order ends in the same state, each effect made once', async () => {
  const once = liveAll();
  await follow(once);
  // Shopify tells of what the app itself has changed, too.
  await follow(once);
  const end = await endOf(once);
  // The fee is due back, and nothing is promised any more.
  expect(end).toMatchObject({
    isCancelled: true,
    paidBack: 2_98,
    mutations: ['DoorstepMetafieldsSet', 'DoorstepRefund'],
  });
  const every = sequencesOf(topics);
  expect(new Set(every.map(String)).size).toBe(5_040);
  const sequences = wanted < 1_000 ? sampleOf(wanted) : every;
  // A job waits for its database more than it works.
  const lanes = wanted < 20 ? 1 : 4;
  const run = async (lane: number): Promise<void> => {
    for (let at = lane; at < sequences.length; at += lanes) {
      const world = liveAll();
      const sequence = sequences[at] ?? [];
      await tellAll(world, sequence, at % (2 * topics.length));
      await follow(world);
      expect(await endOf(world), sequence.join()).toEqual(end);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
});
