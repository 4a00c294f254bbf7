import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { status } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const [shop, other] = ['one.myshopify.com', 'two.myshopify.com'];
let one: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp(shop);
  await installAlone(one, shopWithApp(other));
});

/** `expect`'s own are of any type. */
const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (text: RegExp): unknown => expect.stringMatching(text);

const load = (query: Readonly<Record<string, string>> = {}, of = shop) =>
  route.loader({
    request: merchantRequest(of, `/app/simulator?${new URLSearchParams(query).toString()}`),
    params: {},
    context: {},
  });

/** Mini Crossbody, of 99.99, and Weekend Tote, of 250.00. */
const crossbody = { cart: '', 'quantity.2': '1' };
const tote = { cart: '', 'quantity.5': '1' };
const street = { address1: '12 Main Street', city: 'Columbus', province: 'OH', zip: '43004' };

/** What the page says of a case, by the keys of its rows, of one version or of two. */
async function rows(query: Readonly<Record<string, string>>) {
  const view = await load(query);
  if (view.kind !== 'page' || view.result === null) throw new Error(JSON.stringify(view));
  return view.result.sides.map((side) => {
    if (side.kind === 'none') throw new Error(side.why);
    expect(side.differences).toEqual([]);
    const { sees, pays, later } = side.rows;
    return Object.fromEntries([...sees, ...pays, ...later].map((row) => [row.key, row.value]));
  });
}

const flatUs = (minor: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((each) =>
      each.country === 'US' ? { ...each, flat: { minor, currency: 'USD' } } : each,
    ),
  },
});

test('[SHIP-02] a fresh page tries a product of the shop as the published policy sells it now', async () => {
  await publishFor(shop);
  const [now] = await rows({});
  expect(now).toMatchObject({
    'line.gid://shopify/ProductVariant/1': '$45.00',
    shipping: '$5.00',
    total: '$50.00',
  });
  const view = await load();
  expect(view).toMatchObject({
    lines: [{ name: 'quantity.1', label: 'Card Sleeve', typed: '1' }],
    asked: ['published'],
    result: {
      sides: [{ name: 'Version 1', runs: Array.from({ length: 4 }, () => ({ asked: true, failure: null })) }],
    },
  });
});

test('each function says by which bundle and in how many instructions it answered, the same at every look', async () => {
  await publishFor(shop);
  const runs = async () => {
    const view = await load(tote);
    if (view.kind !== 'page') throw new Error('no page');
    return view.result?.sides.flatMap((side) => (side.kind === 'outcome' ? side.runs : []));
  };
  const [first, second] = [await runs(), await runs()];
  expect(
    first?.map((run) => run.asked && /^[0-9a-f]{64}$/.test(run.hash) && (run.instructions ?? 0) > 10_000),
  ).toEqual([true, true, true, true]);
  expect(second).toEqual(first);
});

test('[ADDR-01] a P.O. box is refused in the shopper’s language, and what comes in all the same is held', async () => {
  await publishFor(shop);
  const [said] = await rows({ ...tote, address1: 'PO Box 12', language: 'fr' });
  expect(said).toMatchObject({
    refusal: matching(/^Refused at the address line: “.*boîte/i),
    placed: containing('caught when it arrives'),
    tags: 'address-hold',
    mail: 'The customer is asked about the address by e-mail.',
  });
});

test('[SIGN-02] where Shopify asks no delivery function, the page says so and what is decided afterwards', async () => {
  await publishFor(shop);
  const dear = { cart: '', 'quantity.6': '1', ...street };
  const [atCheckout] = await rows({ ...dear, surface: 'checkout' });
  const [draft] = await rows({ ...dear, surface: 'draft-order' });
  expect(atCheckout?.['option.Standard']).toContain('signature required if shipped via UPS');
  expect(draft).toMatchObject({
    'option.Standard': '“Standard”: free, instead of $5.00',
    'unasked.delivery-policy': containing('The order is caught afterwards'),
    signature: 'Somebody has to sign if the policy’s carrier brings it.',
    tags: 'signature-required',
  });
});

test('[SHIP-03] Hong Kong pays in its own dollars, with Shopify’s price there and the rate that it tells', async () => {
  await publishFor(shop);
  const hongKong = { country: 'HK', currency: 'HKD' };
  const [below] = await rows({ ...crossbody, ...hongKong });
  expect(below).toMatchObject({ shipping: 'HK$195.00', missing: 'HK$0.01 more of merchandise.' });
  expect(await load({ ...crossbody, ...hongKong, 'quantity.5': '1' })).toMatchObject({
    typed: { rate: '7.8', rated: 'HKD' },
  });
});

test('[CAL-02] another day is another promise', async () => {
  await publishFor(shop);
  const [friday] = await rows({ ...tote, ...street, date: '2026-11-27', time: '09:00' });
  const [monday] = await rows({ ...tote, ...street, date: '2026-11-30', time: '09:00' });
  expect(friday?.['ships']).not.toEqual(monday?.['ships']);
});

test('[SHIP-02] the draft beside the published version: what is different is marked, and nothing else', async () => {
  await publishFor(shop);
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  const { texts } = draft.value;
  const [name = ''] = Object.keys(texts).filter((each) => /^destinations\.served\.\w+\.flat$/.test(each));
  await saveTexts(database, { shop, user: '42' }, draft.value, { [name]: '6.00' });
  const view = await load({ ...crossbody, ...street, version: 'published', with: 'draft' });
  if (view.kind !== 'page' || !view.result?.compared) throw new Error('not compared');
  const { sees, pays, later } = view.result.compared;
  const differing = [...sees, ...pays, ...later].filter(({ differs }) => differs).map(({ key }) => key);
  expect(differing).toEqual(['option.Standard', 'shipping', 'total']);
});

test('any published version is tried by its number; one of another shop is not there', async () => {
  await publishFor(shop, { number: 1, policy: flatUs(700) });
  await publishFor(shop, { number: 2 });
  await publishFor(other, { number: 3 });
  const [first, second] = await rows({ ...crossbody, version: '1', with: '2' });
  expect([first?.['shipping'], second?.['shipping']]).toEqual(['$7.00', '$5.00']);
  const view = await load({ ...crossbody, version: '3' });
  expect(view).toMatchObject({
    result: { sides: [{ kind: 'none', why: 'There is no such published version.' }] },
  });
});

test('what cannot be read is said at its field, and everything that was typed is kept', async () => {
  await publishFor(shop);
  const typed = { ...crossbody, 'quantity.2': 'many', date: '2026-02-30', address1: 'PO Box 12' };
  const view = await load(typed);
  expect(view).toMatchObject({
    problems: { 'quantity.2': containing('Type a'), date: containing('Type a') },
    typed: { date: '2026-02-30', address1: 'PO Box 12' },
    lines: [{ name: 'quantity.2', label: 'Mini Crossbody', typed: 'many' }],
    result: null,
  });
});

test('a currency that the shop shows no prices in asks for its rate', async () => {
  await publishFor(shop);
  const euro = { ...crossbody, currency: 'EUR' };
  expect(await load(euro)).toMatchObject({
    problems: { rate: containing('EUR') },
    result: null,
  });
  const [paid] = await rows({ ...euro, rate: '0.9', rated: 'EUR' });
  expect(paid?.['shipping']).toBe('€4.50');
});

test('[PROMO-01] codes come to what the shop’s own settings and the policy say', async () => {
  await publishFor(shop);
  const [said] = await rows({ ...tote, codes: 'NONE, welcome10, BAGS15' });
  expect(said).toMatchObject({
    'code.none': 'Refused by Shopify: your shop has no such code, or it is not active.',
    'code.welcome10': matching(/^Refused: “/),
    'code.bags15': 'Taken: $37.50 off.',
  });
});

test('a shop without a product, and a cart without one, ask for what is bought', async () => {
  await publishFor(shop);
  one.state.products.clear();
  expect(await load()).toMatchObject({ lines: [], result: null, problems: {} });
  expect(await load({ cart: '', 'quantity.77': '1' })).toMatchObject({
    lines: [{ label: 'A product that was deleted', typed: '1' }],
  });
});

test.each([['DoorstepShop'], ['DoorstepVariants'], ['DoorstepDiscountCode']])(
  'when Shopify does not answer %s the page says so and shows no result',
  async (operation) => {
    await publishFor(shop);
    one.onOperation(operation, status(500), status(500), status(500), status(500));
    expect(await load({ ...crossbody, codes: 'WELCOME10' })).toMatchObject({ kind: 'failed' });
  },
);
