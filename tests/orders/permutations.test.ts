import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

import { emptyDatabase } from '../../app/testing/empty-database.ts';
import { publishFor } from '../../app/testing/policy.ts';
import {
  domain,
  effectsOf,
  follow,
  happen,
  leadsToOrder,
  live,
  lives,
  place,
  stateOf,
} from './life.fixture.ts';
import type { Life } from './life.fixture.ts';

/**
 * The suite draws a few, `npm run test:permutations` a thousand for each law. A life that is told takes 0.2 s of a processor, and as much of
 * its database.
 */
const numRuns = Number(process.env['ORDER_SEEDS'] ?? 7);

/** A job waits for its database more than it works, so that several orders are tried at once, each lane by seeds of its own. */
const lanes = numRuns < 20 ? 1 : 4;

async function holds<Drawn>(law: () => fc.IAsyncProperty<Drawn>, examples: Drawn[] = []): Promise<void> {
  const { seed = 0 } = fc.readConfigureGlobal();
  const each = { numRuns: Math.ceil(numRuns / lanes) };
  const all = Array.from({ length: lanes }, (_, lane) =>
    fc.assert(law(), { ...each, examples, seed: seed + lane }),
  );
  await Promise.all(all);
}

// For a thousand on a busy machine.
vi.setConfig({ testTimeout: 7_200_000 });

beforeEach(async () => {
  await emptyDatabase();
  await publishFor(domain);
});

/** In which sequence all is told, what is told again, and after how many deliveries the order's job runs. */
const tellings = fc.record({
  sequence: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  again: fc.array(fc.nat(99), { maxLength: 6 }),
  jobs: fc.uniqueArray(fc.nat(15), { maxLength: 3 }),
});

test('deliveries in any sequence, each any number of times, end in the same state and effects', async () => {
  const unread = new Set<string>();
  await holds(() =>
    fc.asyncProperty(lives, tellings, async (life, { sequence, again, jobs }) => {
      const once = live(life);
      await follow(once);
      // Shopify tells of what the app itself has changed, too.
      await follow(once);
      const world = live(life);
      const { told } = world;
      const twice = again.flatMap((each) => told[each % told.length] ?? []);
      const placed = [...told, ...twice].map((each, at) => ({ each, place: sequence[at] ?? 0 }));
      const arriving = placed.toSorted((one, other) => one.place - other.place);
      for (const [at, { each }] of arriving.entries()) {
        const leads = await leadsToOrder(world, each);
        if (leads === null) unread.add(each.topic);
        expect(leads, each.topic).not.toBe(false);
        if (jobs.includes(at)) await follow(world);
      }
      await follow(world);
      await follow(world);
      expect({ ...(await stateOf(world)), ...(await effectsOf(world)) }).toEqual({
        ...(await stateOf(once)),
        ...(await effectsOf(once)),
      });
    }),
  );
  // What these say is told by others, too.
  expect(['orders/fulfilled', 'orders/partially_fulfilled']).toEqual(expect.arrayContaining([...unread]));
});

/** Money that was paid back stays so. A fee that somebody takes off by hand is one that the app may have paid back before. */
const keepsFee = ({ happens, fees }: Life): boolean =>
  fees === 0 || !happens.includes('unprotected') || (fees === 1 && !happens.includes('refunded'));

/** Between them they are held and free, cancelled and paid back, whatever else is drawn. */
const examples: [Life, boolean[]][] = [
  [{ street: 'PO Box 12', fees: 0, carrier: null, happens: ['paid'] }, [true]],
  [{ street: '12 Elm Street', fees: 1, carrier: 'UPS', happens: ['edited', 'cancelled'] }, [true, false]],
  // It is late, waits, and is late again: what was settled in between is on the list once more.
  [
    { street: '12 Elm Street', fees: 0, carrier: 'UPS', happens: ['address worse', 'address corrected'] },
    [true, true],
  ],
];

test('whatever happens between deliveries, the state at the end decides', async () => {
  const met = new Set<string>();
  const isTold = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  await holds(
    () =>
      fc.asyncProperty(lives.filter(keepsFee), isTold, async (life, told) => {
        const run = async (isFollowed: (at: number) => boolean) => {
          const world = place(life);
          for (const [at, happening] of life.happens.entries()) {
            // What is on hold cannot leave, so nobody may be behind when a parcel does.
            if (isFollowed(at) || happening === 'fulfilled' || happening === 'refunded') await follow(world);
            happen(world, happening);
          }
          await follow(world);
          await follow(world);
          return stateOf(world);
        };
        const late = await run(() => false);
        met.add(late.held.some((each) => each.length > 0) ? 'held' : 'free');
        if (late.paidBack > 0) met.add('paid back');
        if (late.isCancelled) met.add('cancelled');
        expect(await run((at) => told[at] === true)).toEqual(late);
      }),
    examples,
  );
  expect([...met].sort()).toEqual(['cancelled', 'free', 'held', 'paid back']);
});
