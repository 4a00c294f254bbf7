import { aallyn, writeForm } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { countryChoices } from '../../country-choices.ts';
import { database } from '../../database.server.ts';
import { withManyDestinations } from '../../../packages/policy/src/testing/many-destinations.ts';
import { jsonOf } from '../../json.ts';
import { readDraft, rebaseDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { healPublishing } from '../../policy/heal.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import {
  cut,
  cutAfterTheChange,
  denyScope,
  status as httpStatus,
  throttle,
  userErrors,
} from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { install, merchantRequest, sessionToken } from '../../testing/merchant.ts';
import { appMetafields, flatOption } from '../../testing/shop-contents.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
});

const shop = 'one.myshopify.com';
const codes = countryChoices().map(({ value }) => value);
const context = { params: {}, context: {} };
const path = '/app/policy/publish';
/** The user of the session token. */
const me = { shop, user: '42' };
const flat = 'destinations.served.0.flat';

const load = async (of = shop) => route.loader({ request: merchantRequest(of, path), ...context });
async function post(form: Readonly<Record<string, string>>, of = shop) {
  const { data, init } = await route.action({ request: merchantRequest(of, path, form), ...context });
  return { said: data, status: init?.status };
}
const publishMine = (seen: number, note = '') => post({ intent: 'publish', seen: String(seen), note });

const publishAs = (user: string, policy: Policy, base: number) =>
  publish({ admin: one.admin, database, now: new Date() }, { document: policy, base, by: { user } });

async function draft() {
  const read = await readDraft(database, one.admin, me.user);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value;
}
const save = async (changes: Readonly<Record<string, string>>) =>
  saveTexts(database, me, await draft(), changes);

const withFlat = (minor: number, policy: Policy = aallyn): Policy => ({
  ...policy,
  destinations: {
    ...policy.destinations,
    served: policy.destinations.served.map((row, index) =>
      index === 0 ? { ...row, flat: { minor, currency: 'USD' } } : row,
    ),
  },
});
const signedAbove = (minor: number, policy: Policy = aallyn): Policy => ({
  ...policy,
  signature: { ...policy.signature, above: { minor, currency: 'USD' } },
});
const live = async () => (await currentVersion(database, shop))?.policy;

// Six times 200 countries are compared, compiled and written: seconds where nothing else runs.
const patience = { timeout: 180_000 };

test(
  '[CAL-05] more delivery times than checkout can read are refused before anything is written, with a way out; without them in titles they are published',
  patience,
  async () => {
    const many = withManyDestinations(aallyn, codes, 200);
    const transit = many.calendar.transit.map((each, index) => ({ ...each, most: 20 + (index % 70) }));
    const titled = { ...many, calendar: { ...many.calendar, transit, arrivalInTitles: true } };
    await publishAs('7', aallyn, 0);
    await rebaseDraft(database, me, { base: 1, opened: aallyn, policy: titled });
    const { prepared } = await load();
    expect(prepared).toMatchObject({ kind: 'unreadable', problems: [{ path: 'calendar.transit' }] });
    expect(JSON.stringify(prepared)).toContain('leave arrivals out of the names of shipping options');
    const written = one.mutations().length;
    expect(await publishMine(1)).toEqual({ said: 'look-again', status: 409 });
    expect(one.mutations().length).toBe(written);

    await save({ 'calendar.arrivalInTitles': 'off' });
    expect((await load()).prepared).toMatchObject({ kind: 'ready' });
    expect(await publishMine(1)).toMatchObject({ said: 'done', status: 200 });
    expect((await live())?.destinations.served).toHaveLength(200);
  },
);

/** The example is live as version 1, and my draft has another rate. */
async function changedRate(): Promise<void> {
  await publishAs('7', aallyn, 0);
  await save({ [flat]: '6.00' });
}

test('[SHIP-02] what would change is shown for whom, in sentences and by setting; publishing makes it the next version with its note', async () => {
  await changedRate();
  expect(await load()).toMatchObject({
    run: null,
    prepared: {
      kind: 'ready',
      live: { number: 1 },
      impact: {
        lines: [
          {
            area: 'Shipping',
            sentence: 'Orders to the United States below $100.00 will pay $6.00 instead of $5.00.',
          },
        ],
        sentences: [{ statement: 'SHIP-02' }],
        settings: [{ before: '$5.00', after: '$6.00' }],
      },
      hasUnsaved: false,
    },
  });
  expect(await publishMine(1, ' Postage went up. ')).toEqual({ said: 'done', status: 200 });
  expect(await currentVersion(database, shop)).toMatchObject({
    number: 2,
    note: 'Postage went up.',
    publishedBy: { user: '42' },
    policy: withFlat(6_00),
  });
  expect(flatOption(one, 'US')?.price).toBe('6.0');
  expect(await database.policyDraft.count()).toBe(0);
  expect(await load()).toMatchObject({
    prepared: { kind: 'unchanged' },
    run: { kind: 'published', version: 2 },
  });
  await post({ intent: 'put-away' });
  expect((await load()).run).toBeNull();
});

test('a version is made of a change: without one the server publishes nothing', async () => {
  await publishAs('7', aallyn, 0);
  expect((await load()).prepared).toEqual({ kind: 'unchanged' });
  expect(await publishMine(1)).toEqual({ said: 'unchanged', status: 409 });
  await save({ [flat]: '6.00' });
  await save({ [flat]: '5.00' });
  expect(await publishMine(1)).toEqual({ said: 'unchanged', status: 409 });
  expect(await database.policyVersion.count()).toBe(1);
});

test('a shop that published nothing yet publishes its first version', async () => {
  expect((await load()).prepared).toMatchObject({ kind: 'ready', live: null, impact: null });
  expect(await publishMine(0)).toEqual({ said: 'done', status: 200 });
  expect((await currentVersion(database, shop))?.number).toBe(1);
});

test('what cannot be read is told with what is wrong, and is not published', async () => {
  await publishAs('7', aallyn, 0);
  await save({ [flat]: 'five' });
  expect((await load()).prepared).toMatchObject({ kind: 'unreadable', problems: [{ path: flat }] });
  expect(await publishMine(1)).toMatchObject({ status: 409 });
  expect((await draft()).texts[flat]).toBe('five');
});

const order = (number: number, policyVersion: number, latest: string, shipment = 'to-ship') => ({
  shop,
  orderId: `gid://shopify/Order/${number}`,
  orderName: `#${number}`,
  policyVersion,
  placedAt: new Date(),
  decision: jsonOf({ soldAs: { shipment }, promise: { dates: { arrives: { latest } } } }),
});

test('open orders are counted by the version they keep: not delivered ones, and not another shop’s', async () => {
  await changedRate();
  const later = '2099-01-01';
  await database.orderDecision.createMany({
    data: [
      order(1, 1, later),
      order(2, 1, later, 'shipped'),
      order(3, 1, '2020-01-01'),
      order(4, 1, later, 'cancelled'),
      order(5, 2, later),
      { ...order(6, 1, later), shop: 'two.myshopify.com' },
    ],
  });
  expect((await load()).prepared).toMatchObject({
    open: [
      { version: 2, count: 1 },
      { version: 1, count: 2 },
    ],
  });
});

test('a colleague published meanwhile: both changes are shown, merged and kept, and nothing of theirs is undone', async () => {
  await changedRate();
  await publishAs('7', signedAbove(300_00), 1);
  expect((await load()).prepared).toMatchObject({
    kind: 'behind',
    live: { number: 2 },
    theirs: [{ before: '$250.00', after: '$300.00' }],
    mine: [{ before: '$5.00', after: '$6.00' }],
    collisions: [],
    problems: [],
  });
  for (const seen of [1, 2]) expect(await publishMine(seen)).toEqual({ said: 'look-again', status: 409 });
  expect(await live()).toEqual(signedAbove(300_00));
  expect(await post({ intent: 'merge', seen: '2' })).toEqual({ said: 'done', status: 200 });
  expect(await publishMine(2)).toEqual({ said: 'done', status: 200 });
  expect(await live()).toEqual(signedAbove(300_00, withFlat(6_00)));
});

test.each([
  ['theirs', 7_00],
  ['mine', 6_00],
] as const)(
  'both changed one rate: nothing goes on before somebody chose, and %s stands',
  async (choice, minor) => {
    await changedRate();
    await publishAs('7', signedAbove(300_00, withFlat(7_00)), 1);
    const at = 'destinations.served.US.flat';
    expect((await load()).prepared).toMatchObject({
      collisions: [{ path: at, base: '$5.00', theirs: '$7.00', mine: '$6.00', chosen: null }],
    });
    expect(await post({ intent: 'merge', seen: '2' })).toEqual({ said: 'choose', status: 422 });
    expect((await draft()).base).toBe(1);
    await post({ intent: 'choose', seen: '1', [`choice:${at}`]: choice });
    expect((await load()).prepared).toMatchObject({ collisions: [{ path: at, chosen: null }] });
    await post({ intent: 'choose', seen: '2', [`choice:${at}`]: choice });
    expect((await load()).prepared).toMatchObject({ collisions: [{ path: at, chosen: choice }] });
    expect(await post({ intent: 'merge', seen: '2' })).toMatchObject({
      status: 200,
    });
    const { base, texts } = await draft();
    expect({ base, texts }).toEqual({ base: 2, texts: writeForm(signedAbove(300_00, withFlat(minor))) });
  },
);

test('a colleague publishes between the look and the click: nothing is merged or published unseen', async () => {
  await changedRate();
  await publishAs('7', signedAbove(300_00), 1);
  await publishAs('7', signedAbove(400_00), 2);
  expect(await post({ intent: 'merge', seen: '2' })).toEqual({ said: 'look-again', status: 409 });
  expect((await draft()).base).toBe(1);
  await post({ intent: 'merge', seen: '3' });
  one.onOperation('DoorstepShop', () => publishAs('7', signedAbove(500_00), 3));
  expect(await publishMine(3)).toMatchObject({ said: 'done' });
  expect((await live())?.signature.above.minor).toBe(400_00);
});

test.each([
  ['a cut connection', cut],
  ['a shop that is busy for longer than anybody waits', throttle(90)],
  ['a user error', userErrors('The value is invalid.')],
  ['a missing scope', denyScope('write_products')],
  ['an error of Shopify’s', httpStatus(503)],
])(
  '%s in the middle: everything is put back, the page says so after a reload, and the draft is as it was',
  async (_, fault) => {
    await changedRate();
    one.onOperation('DoorstepMetafieldsSet', fault, fault, fault, fault, fault, fault);
    expect(await publishMine(1)).toEqual({ said: 'done', status: 502 });
    const shown = await load();
    expect(shown.run).toMatchObject({ kind: 'failed', leftovers: null });
    expect(shown.prepared).toMatchObject({ kind: 'ready', live: { number: 1 } });
    expect((await draft()).texts[flat]).toBe('6.00');
    expect(flatOption(one, 'US')?.price).toBe('5.0');
    expect(await live()).toEqual(aallyn);
    one.onOperation('DoorstepMetafieldsSet');
    expect(await publishMine(1)).toEqual({ said: 'done', status: 200 });
  },
);

test('a throttled bucket is waited for, and the version is published', async () => {
  await changedRate();
  one.onOperation('DoorstepMetafieldsSet', throttle(0.01), throttle(0.01));
  expect(await publishMine(1)).toEqual({ said: 'done', status: 200 });
});

test('the answer to the last write is lost: what is live at Shopify counts, and the version is published', async () => {
  await changedRate();
  one.onOperation('DoorstepMetafieldsSet', cutAfterTheChange);
  expect(await publishMine(1)).toEqual({ said: 'done', status: 200 });
  expect((await load()).run).toEqual({ kind: 'published', version: 2 });
  expect(await live()).toEqual(withFlat(6_00));
  expect(flatOption(one, 'US')?.price).toBe('6.0');
});

test.each([
  ['reached checkout', cutAfterTheChange, { kind: 'published', version: 2 }, '6.0'],
  ['did not reach checkout', cut, { kind: 'cut-short' }, '5.0'],
] as const)(
  'Shopify is silent from the last write on, which %s: the round that heals ends it, and the page finds that',
  async (_, fault, run, rate) => {
    await changedRate();
    one.onOperation('DoorstepMetafieldsSet', fault);
    one.onOperation('DoorstepShop', null, cut);
    expect(await publishMine(1)).toEqual({ said: 'done', status: 202 });
    expect((await load()).run).toEqual({ kind: 'running', step: 'Finishing what was cut short' });
    await healPublishing({ admin: one.admin, database, now: new Date() });
    expect((await load()).run).toEqual(run);
    expect(flatOption(one, 'US')?.price).toBe(rate);
    expect((await draft()).texts[flat]).toBe('6.00');
  },
);

test('while it runs, every page that is loaded says what it is at, and the end is found after a reload', async () => {
  await changedRate();
  const seen: unknown[] = [];
  const look = async () => seen.push((await load()).run);
  one.onOperation('DoorstepMetafieldsSet', look);
  await publishMine(1);
  expect(seen).toEqual([{ kind: 'running', step: 'Switching checkout to the new version' }]);
  expect((await load()).run).toEqual({ kind: 'published', version: 2 });
});

test('a process that died in the middle is told of as what became of its version', async () => {
  await changedRate();
  const startedAt = new Date();
  await database.publishRun.create({
    data: { shop, userId: me.user, version: 2, startedAt, step: 'rates' },
  });
  expect((await load()).run).toEqual({ kind: 'cut-short' });
  const unfinished = {
    shop,
    number: 2,
    document: jsonOf(aallyn),
    publishedBy: 'user 42',
    publishedById: '42',
  };
  await database.policyVersion.create({ data: unfinished });
  expect((await load()).run).toMatchObject({ kind: 'running' });
  await database.policyVersion.updateMany({ where: { shop, number: 2 }, data: { publishedAt: startedAt } });
  expect((await load()).run).toEqual({ kind: 'published', version: 2 });
});

test('what is saved while it is published stays in the draft, upon the new version', async () => {
  await changedRate();
  one.onOperation('DoorstepMetafieldsSet', () => save({ 'signature.above': '300.00' }));
  await publishMine(1);
  expect(await live()).toEqual(withFlat(6_00));
  expect(await draft()).toMatchObject({ base: 2, texts: { [flat]: '6.00', 'signature.above': '300.00' } });
  expect((await load()).prepared).toMatchObject({
    kind: 'ready',
    impact: { settings: [{ after: '$300.00' }] },
  });
});

test('a session that ends in the middle leaves no trace: App Bridge sends the form again, and it is published', async () => {
  await changedRate();
  one.onOperation('DoorstepMetafieldsSet', httpStatus(401));
  const thrown: unknown = await publishMine(1).catch((reason: unknown) => reason);
  expect(thrown instanceof Response && thrown.status).toBe(401);
  expect(await database.publishRun.count()).toBe(0);
  // Shopify's library forgets the token; the next request brings a new one.
  await install(shop);
  expect((await draft()).texts[flat]).toBe('6.00');
  expect(await publishMine(1)).toEqual({ said: 'done', status: 200 });
  expect(await live()).toEqual(withFlat(6_00));
});

test('a session token that somebody else signed is turned away', async () => {
  const request = merchantRequest(shop, path, { intent: 'publish', seen: '0' });
  request.headers.set('authorization', `Bearer ${sessionToken(shop, { secret: 'another secret' })}`);
  const thrown: unknown = await route.action({ request, ...context }).catch((reason: unknown) => reason);
  expect(thrown instanceof Response && thrown.status).toBe(401);
  expect(await database.policyVersion.count()).toBe(0);
});

test('another shop sees and publishes nothing of it', async () => {
  await changedRate();
  await publishMine(1);
  const other = await load('two.myshopify.com');
  expect(other).toMatchObject({ run: null, prepared: { live: null } });
  await post({ intent: 'publish', seen: '0', shop }, 'two.myshopify.com');
  expect((await currentVersion(database, shop))?.number).toBe(2);
  expect((await currentVersion(database, 'two.myshopify.com'))?.policy.merchant.name).not.toBe('nobody');
  expect(appMetafields(two)).toHaveLength(6);
});

test.each<Readonly<Record<string, string>>>([{ intent: 'publish', seen: 'x' }, { intent: 'delete' }, {}])(
  'a form that is not complete is refused: %o',
  async (form) => {
    const thrown: unknown = await post(form).catch((reason: unknown) => reason);
    expect(thrown instanceof Response && thrown.status).toBe(400);
  },
);

test('[PROT-03, SHIP-05] changes that do not go together are told, and my draft is where to settle it', async () => {
  await publishAs('7', aallyn, 0);
  const mine = { ...aallyn, protection: { ...aallyn.protection, countries: ['US', 'CA'] } };
  await rebaseDraft(database, me, { base: 1, opened: aallyn, policy: mine });
  const served = aallyn.destinations.served.filter(({ country }) => country !== 'CA');
  await publishAs('7', { ...aallyn, destinations: { ...aallyn.destinations, served } }, 1);
  expect((await load()).prepared).toMatchObject({
    kind: 'behind',
    problems: [{ path: 'protection.countries.1' }],
  });
  expect(await post({ intent: 'merge', seen: '2' })).toEqual({ said: 'choose', status: 422 });
});

async function foundAs(id: string, of = shop) {
  const { prepared } = await load(of);
  return prepared.kind === 'ready' ? prepared.findings.find((finding) => finding.id === id) : undefined;
}
/** The preset is live in a shop, and a draft raises its first rate. */
async function begunFrom(by: ShopWithApp) {
  const published = { document: aallyn, base: 0, by: { user: '7' } };
  await publish({ admin: by.admin, database, now: new Date() }, published);
  const read = await readDraft(database, by.admin, me.user);
  if (!read.ok) throw new Error(read.error.reason);
  await saveTexts(database, { shop: by.admin.shop, user: me.user }, read.value, { [flat]: '6.00' });
}

test('[LINT-01] what is found stands beside the sentences it is about, and a button settles it in the draft', async () => {
  await begunFrom(one);
  const found = await foundAs('international-days');
  expect(found?.quotes.join(' ')).toContain('21 days');
  expect(found?.waysOut[0]?.label).toBe('Count the days from delivery');
  expect(await post({ intent: 'settle', finding: 'international-days', way: '0' })).toMatchObject({
    status: 200,
  });
  expect(await foundAs('international-days')).toBeUndefined();
  expect((await draft()).texts['international.anchor']).toBe('delivery');
});

test('[LINT-01] a way out that is not there changes nothing', async () => {
  const { texts } = await draft();
  await post({ intent: 'settle', finding: 'international-days', way: '7' });
  await post({ intent: 'settle', finding: 'unheard-of', way: '0' });
  expect((await draft()).texts).toEqual(texts);
});

test('[LINT-01] what a merchant keeps as it is stays kept until a value that it is about changes', async () => {
  await begunFrom(one);
  const decision = (await foundAs('international-days'))?.decision ?? '';
  await post({ intent: 'keep', finding: decision });
  expect(await foundAs('international-days')).toMatchObject({ isKept: true });
  await save({ [flat]: '7.00' });
  expect(await foundAs('international-days')).toMatchObject({ isKept: true });
  await save({ 'international.days': '20' });
  expect(await foundAs('international-days')).toMatchObject({ isKept: false });
  await save({ 'international.days': '21' });
  await post({ intent: 'reopen', finding: decision });
  expect(await foundAs('international-days')).toMatchObject({ isKept: false });
  const kinds = await database.auditEntry.findMany({ where: { shop }, select: { kind: true } });
  expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['finding-kept', 'finding-reopened']));
});

test('[LINT-01] what one shop keeps, another has to decide', async () => {
  await begunFrom(one);
  await post({ intent: 'keep', finding: (await foundAs('gift-threshold'))?.decision ?? '' });
  await begunFrom(two);
  expect(await foundAs('gift-threshold')).toMatchObject({ isKept: true });
  expect(await foundAs('gift-threshold', 'two.myshopify.com')).toMatchObject({ isKept: false });
});
