import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { database } from '../../database.server.ts';
import { mutationsAsked, setStorm } from '../../testing/admin-storm.ts';
import { dies, mortal } from '../../testing/mortal.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { orderAt } from '../../testing/shop-orders.ts';
import { isAnswer, tales } from './tales.fixture.ts';
import type { Paid, Tale } from './tales.fixture.ts';
import { world } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** A thousand seeds: npm run test:storms */
const runs = Number(process.env['EFFECT_RUNS'] ?? 4);
vi.setConfig({ testTimeout: Math.max(60_000, runs * 20_000) });

/** What is true at the end of a tale, whatever happened meanwhile. */
async function expectEachOnce({ shop, mails }: World, tale: Tale, paid: Paid): Promise<void> {
  const counted = Object.keys(tale.mutations).map((mutation): readonly [string, number] => [
    mutation,
    mutationsAsked(shop.context, mutation).reduce((sum, asked) => sum + asked.done, 0),
  ]);
  // Closing a return that is closed changes nothing.
  const once: Readonly<Record<string, number>> = Object.fromEntries(
    counted.map(([name, done]) => [name, name === 'returnClose' ? 1 : done]),
  );
  expect(once).toEqual(tale.mutations);
  const back = orderAt(shop).payment.transactions.filter(({ kind }) => kind === 'REFUND');
  const sum = back.reduce((total, { amount }) => total + amount.presentment.minor, 0);
  if (tale.back(paid) >= 0) expect(sum).toBe(tale.back(paid));
  else expect(back).toHaveLength(1);
  if (tale.isCredit) expect(back.map(({ parentId }) => parentId)).toEqual([null]);
  const cases = await database.case.findMany({ where: { kind: { startsWith: 'gift' } } });
  expect(cases.map(({ kind }) => kind)).toEqual(tale.cases ?? []);
  const rows = await database.effect.findMany();
  const left = rows.filter(({ state }) => state !== 'applied');
  expect(left.filter(({ kind, state }) => kind !== 'request-mail' || state !== 'unknown')).toEqual([]);
  expect(new Set(mails).size).toBe(mails.length);
  expect(mails.length + left.length).toBeGreaterThanOrEqual(tale.mails);
}

afterEach(() => emptyDatabase());

const shares = {
  throttled: 0.5,
  failed: 0.2,
  cut: 0.03,
  cutAfterTheChange: 0.05,
  hung: 0.02,
  hungAfterTheChange: 0.02,
};

test.each(Object.keys(tales))(
  'in a storm of the API everything that is %s is carried out once, to the cent, in every currency',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.constantFrom<Paid>('USD', 'JPY', 'KRW'), async (seed, paid) => {
        const each = await world(tale, paid);
        setStorm(each.shop.context, { seed, shares });
        for (const step of [null, ...tale.steps]) {
          if (step !== null) await each.add(step);
          for (let tries = 1; ; tries += 1) {
            const outcome = await each.job();
            if (outcome.ok || outcome.error.kind === 'give-up') break;
            if (tries === 12) setStorm(each.shop.context, null);
            expect(tries, outcome.error.reason).toBeLessThan(20);
          }
        }
        await expectEachOnce(each, tale, paid);
      }),
      // Found by more runs: an opening whose answer is lost, and much trouble after it.
      { numRuns: runs, seed: 15, examples: [[-369974886, 'USD']] },
    );
  },
);

test.each(Object.keys(tales))(
  'a worker that dies at any moment while something is %s leaves what its next run ends, each effect once',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    const stride = runs > 100 ? 1 : 23;
    let died = true;
    for (let moment = 5; died; moment += stride) {
      const each = await world(tale, 'USD');
      for (const step of tale.steps) {
        if (isAnswer(step)) await each.job();
        await each.add(step);
      }
      died = await dies(each.job(mortal(each.dependencies, moment)));
      const outcome = await each.job();
      expect(outcome.ok || outcome.error.kind).not.toBe('retry');
      await expectEachOnce(each, tale, 'USD');
    }
  },
);

const deaths = fc.array(fc.record({ moment: fc.integer({ min: 1, max: 150 }), isRunAgain: fc.boolean() }), {
  ...{ minLength: 4, maxLength: 4 },
});

test.each(Object.keys(tales))(
  'a worker that dies in every step of what is %s, and is run again or only after the next one, forgets nothing and does nothing twice',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    await fc.assert(
      fc.asyncProperty(deaths, fc.constantFrom<Paid>('USD', 'JPY', 'KRW'), async (dying, paid) => {
        const each = await world(tale, paid);
        for (const [at, step] of [null, ...tale.steps].entries()) {
          if (isAnswer(step)) await each.job();
          if (step !== null) await each.add(step);
          const { moment, isRunAgain } = dying[at] ?? { moment: 1, isRunAgain: false };
          await dies(each.job(mortal(each.dependencies, moment)));
          if (isRunAgain) await each.job();
        }
        const outcome = await each.job();
        expect(outcome.ok || outcome.error.kind).not.toBe('retry');
        await expectEachOnce(each, tale, paid);
      }),
      { numRuns: runs, seed: 15 },
    );
  },
);
