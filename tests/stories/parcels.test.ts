import { expect, test } from 'vitest';
import { z } from 'zod';

import { orderAt } from '../../app/testing/shop-orders.ts';
import { sendOffVariant } from '../../app/testing/shop-parcels.ts';
import { reportFulfillmentEvent } from '../../packages/local-shop/src/orders/fulfill.ts';
import { standingFulfillments } from '../../packages/local-shop/src/orders/fulfillment.ts';
import { ask, atLink, inAccount, linkByMail, offersInAccount } from './customer.fixture.ts';
import { askAtDesk, atDesk, casesLeft, move } from './desk.fixture.ts';
import { paidBack, sell } from './order.fixture.ts';
import { moveTo, openWorld, work } from './world.fixture.ts';

/** Two bags that left in a parcel each, on two days; the first one was brought on October 5, the other one is on its way. */
async function inTwo() {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const order = await sell(world, { lines: [{ variant: 3 }, { variant: 5 }] });
  await moveTo(world, '2026-10-02T19:00:00Z');
  sendOffVariant(world.shop, 3, 'UPS', order.id);
  await moveTo(world, '2026-10-07T19:00:00Z');
  sendOffVariant(world.shop, 5, 'USPS', order.id);
  await work(world);
  const parcels = standingFulfillments(orderAt(world.shop, order.id));
  const [first, second] = parcels.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('It has not left in two.');
  const brought = async (id: string) => {
    const happenedAt = world.shop.context.now();
    reportFulfillmentEvent(world.shop.context, id, { status: 'DELIVERED', happenedAt, message: null });
    await work(world);
  };
  await brought(first);
  await moveTo(world, '2026-10-15T19:00:00Z');
  return { world, order, first, second, brought };
}

const claim = { kind: 'missing-parcel', checked: 'yes' };
const drafts = ({ world }: Awaited<ReturnType<typeof inTwo>>) => [...world.shop.state.draftOrders.values()];

test('[MISS-01] [MISS-04] of two parcels the account asks which, by number, what was in it and its day, and what was in that one alone is sent again', async () => {
  const story = await inTwo();
  const { world, order, first, second } = story;
  expect((await offersInAccount(order)).get('missing-parcel')).toMatchObject({ isOpen: true });
  const { page } = await inAccount(order, { do: 'show', kind: 'missing-parcel' });
  const which = page?.form?.fields.find(({ name }) => name === 'parcel');
  const options = z
    .array(z.object({ value: z.string(), label: z.string(), isOut: z.boolean().optional() }))
    .parse(which?.['options']);
  expect(which).toMatchObject({ label: 'Which parcel is missing?', preset: first });
  expect(options.map(({ value, isOut }) => [value, isOut])).toEqual([
    [first, undefined],
    [second, true],
  ]);
  expect(options[0]?.label).toMatch(/^UPS 1Z827 · 1 × .+ · delivered on October/);
  expect(options[1]?.label).toMatch(/^USPS .+ · sent on October 7, 2026 · /);
  const unsaid = await inAccount(order, { do: 'send', ...claim });
  expect(unsaid.problems).toEqual(['Choose the parcel that is missing.']);
  const early = await inAccount(order, { do: 'send', ...claim, parcel: second });
  expect(early.problems?.[0]).toContain('does not allow it');
  const id = await ask(world, order, { ...claim, parcel: first });
  expect((await atDesk(id)).asked.join(' ')).toContain('It is this one of several: UPS 1Z827 · 1 ×');
  await move(world, id, { step: 'approved' });
  expect(drafts(story).map(({ lines }) => lines.map(({ variantId }) => variantId))).toEqual([
    [null, 'gid://shopify/ProductVariant/3'],
  ]);
  expect(await casesLeft()).toEqual([]);
});

test('[MISS-01] [MISS-03] the desk may find that it is the other one; then what was in that is paid back, and the first one can still be claimed', async () => {
  const story = await inTwo();
  const { world, order, first, second } = story;
  const id = await ask(world, order, { ...claim, parcel: first });
  await move(world, id, { step: 'carrier-case', reference: 'C-1' });
  await move(world, id, { step: 'carrier-answer', outcome: 'lost' });
  const yes = (await atDesk(id)).moves.find(({ step }) => step === 'approved');
  expect(yes?.parcels).toEqual([first, second]);
  await move(world, id, { step: 'approved', remedy: 'refund', parcel: second });
  const { refunds } = orderAt(world.shop, order.id);
  const back = refunds.flatMap(({ lines }) => lines.map(({ orderLineId }) => orderLineId));
  expect(back).toEqual([order.lines[1]?.id]);
  expect(paidBack(world, order).refunds).toBe(1);
  const again = await ask(world, order, { ...claim, parcel: first });
  await move(world, again, { step: 'approved' });
  expect(drafts(story)).toHaveLength(1);
});

test('[MISS-01] the form on the storefront and the desk ask for the parcel, too', async () => {
  const { world, order, first, second } = await inTwo();
  const link = await linkByMail(world, order, 'ada@example.com', 'missing-parcel');
  const shown = await (await atLink(link?.token ?? '', 'missing-parcel')).text();
  expect(shown).toContain('Which parcel is missing?');
  expect(shown).toContain(`value="${first}"`);
  const unsaid = await atLink(link?.token ?? '', 'missing-parcel', { checked: 'yes' });
  expect(await unsaid.text()).toContain('Choose the parcel that is missing.');
  expect(await askAtDesk(order, claim)).toEqual({ problem: 'Choose the parcel that is missing.' });
  expect(await askAtDesk(order, { ...claim, parcel: second })).toHaveProperty('id');
});

test('[FORM-01] by the link that comes to the order’s mailbox somebody without an account sees what was asked for and how it stands', async () => {
  const { world, order, first } = await inTwo();
  await ask(world, order, { ...claim, parcel: first });
  const link = await linkByMail(world, order, 'ada@example.com', 'return');
  for (const kind of ['', 'question']) {
    const page = await (await atLink(link?.token ?? '', kind)).text();
    expect(page).toMatch(/href="[^"]*\/requests\/state\/[^"]+">Missing parcel: Request /);
    expect(page).toContain('We have it and look at it.');
  }
});
