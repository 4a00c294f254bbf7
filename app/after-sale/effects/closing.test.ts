import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { dies, mortal } from '../../testing/mortal.ts';
import { orderAt } from '../../testing/shop-orders.ts';
import { readRequest } from '../store.server.ts';
import { isAnswer, tales } from './tales.fixture.ts';
import type { Step } from './tales.fixture.ts';
import { world } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** A thousand seeds: npm run test:storms */
const runs = Number(process.env['EFFECT_RUNS'] ?? 4);
vi.setConfig({ testTimeout: Math.max(60_000, runs * 20_000) });

afterEach(() => emptyDatabase());

const closed =
  (token: string): Step =>
  () => ({
    ...{ kind: 'closed', by: '7', token, payload: { why: 'settled' } },
  });
const reopened =
  (token: string): Step =>
  () => ({ kind: 'reopened', by: '7', token, payload: {} });

/** However it goes on after somebody has closed it. */
const endings: Readonly<Record<string, readonly Step[]>> = {
  closed: [closed('x1')],
  'closed and opened again': [closed('x1'), reopened('x2')],
  'closed, opened again and closed': [closed('x1'), reopened('x2'), closed('x3')],
};

/** Nothing at Shopify asks something of the customer of which the request knows nothing, or that has ended with it. */
async function expectNothingLost({ shop, id }: World): Promise<void> {
  const { request } = (await readRequest(database, { shop: shop.domain, id })) ?? {};
  const isEnded = request !== undefined && endStages.has(request.stage);
  const asksByDraft = request?.stage === 'invoiced' && request.invoice?.id !== request.orderId;
  const drafts = [...shop.state.draftOrders.values()].filter(({ status }) => status === 'OPEN');
  expect(drafts.map((draft) => draft.id)).toEqual(asksByDraft ? [request.invoice?.id] : []);
  const returns = orderAt(shop).returns.filter(({ status }) => status === 'OPEN');
  for (const each of returns) expect([each.id, isEnded]).toEqual([request?.returnId, false]);
}

const endStages: ReadonlySet<string> = new Set(['settled', 'declined', 'withdrawn', 'expired']);

/** Goes on until nothing is left to do. */
async function settle(each: World): Promise<void> {
  await each.job();
  const outcome = await each.job();
  expect(outcome.ok || outcome.error.kind).not.toBe('retry');
}

/** Does something, and dies at a moment of what is carried out because of it; whether it did. */
async function actAndDie(each: World, step: Step | null, moment: number): Promise<boolean> {
  if (isAnswer(step)) await each.job();
  if (step !== null) await each.add(step);
  return dies(each.job(mortal(each.dependencies, moment)));
}

const deaths = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 8, maxLength: 8 });

test.each(Object.keys(tales))(
  'a worker that dies in every step of what is %s, which is closed in the middle of it, and perhaps opened again, leaves nothing at Shopify that is forgotten',
  async (name) => {
    const tale = tales[name];
    if (tale === undefined) throw new Error(`There is no tale of ${name}.`);
    const ends = fc.constantFrom(...Object.values(endings));
    await fc.assert(
      fc.asyncProperty(deaths, ends, fc.nat({ max: tale.steps.length }), async (dying, ended, until) => {
        const each = await world(tale, 'USD');
        for (const [at, step] of [null, ...tale.steps.slice(0, until), ...ended].entries())
          await actAndDie(each, step, dying[at] ?? 1);
        await settle(each);
        await expectNothingLost(each);
      }),
      { numRuns: runs, seed: 15 },
    );
  },
);

const invoiced = ['replaced', 'faulty and replaced', 'coming back and sent again in time'];
const everyInvoice = invoiced.flatMap((name) => Object.keys(endings).map((end) => [name, end]));

test.each(everyInvoice)(
  '[MISS-04] wherever a worker dies while what is %s is invoiced, which is %s right then, no draft order is forgotten that could be paid',
  async (name, end) => {
    const [tale, ends] = [tales[name], endings[end]];
    const [granted] = tale?.steps ?? [];
    if (tale === undefined || granted === undefined || ends === undefined)
      throw new Error(`There is no tale of ${name}.`);
    const stride = runs > 100 ? 1 : 7;
    for (let [moment, died] = [5, true]; died; moment += stride) {
      const each = await world(tale, 'USD');
      await each.job();
      died = await actAndDie(each, granted, moment);
      for (const step of ends) await actAndDie(each, step, moment);
      await settle(each);
      await expectNothingLost(each);
    }
  },
);
