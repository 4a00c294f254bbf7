import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { wantedText } from '../../page/publish/wanted-texts.ts';
import { publish } from '../../policy/publish.server.ts';
import { isDue } from '../../schedule/due.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const address = '/app/policy/page/published';
const context = { params: {}, context: {} };

let shop: ShopWithApp;

beforeEach(async () => {
  shop = shopWithApp();
  // Routes go by the real clock.
  shop.moveTo(new Date().toISOString());
  await installAlone(shop);
});

async function goLive(document: Policy = aallyn, base = 0): Promise<void> {
  const publisher = { admin: shop.admin, database, now: new Date() };
  const published = await publish(publisher, { document, base, by: { user: '42' } });
  expect(published).toEqual({ ok: true, value: base + 1 });
}

async function open() {
  shop.state.queryBucket = null;
  return (await route.loader({ request: merchantRequest(shop.domain, address), ...context })).shown;
}

async function send(form: Readonly<Record<string, string>>) {
  shop.state.queryBucket = null;
  const answer = await route.action({ request: merchantRequest(shop.domain, address, form), ...context });
  return [answer.init?.status ?? 200, answer.data.problem];
}

const shown = async (place: string) => (await open())?.places.find((each) => each.place === place);
const kinds = async (place: string) => [...new Set((await shown(place))?.texts.map(({ kind }) => kind))];

test('[FAQ-01] before a policy is live there is nothing to write, and the page says so', async () => {
  expect(await open()).toBeNull();
  expect(await send({ intent: 'choose', place: 'page' })).toEqual([
    409,
    'No policy is live, so there is nothing to write.',
  ]);
});

test('[FAQ-01] what a merchant chooses is written at once, told, recorded, and said in every language', async () => {
  await goLive();
  expect((await open())?.places.some(({ isChosen }) => isChosen)).toBe(false);
  expect(await send({ intent: 'choose', place: 'refund-policy', page: '' })).toEqual([200, null]);
  expect(shop.state.shopPolicies.get('REFUND_POLICY')?.body).toBe(
    wantedText(aallyn, 'refund-policy', 'en').html,
  );
  expect(await shown('refund-policy')).toMatchObject({ isChosen: true });
  expect((await shown('refund-policy'))?.texts).toHaveLength(7);
  expect(await kinds('refund-policy')).toEqual(['same']);
  const audited = await database.auditEntry.findFirst({ where: { kind: 'text-places-chosen' } });
  expect(audited?.about).toEqual({ where: ['Shopify’s refund policy'] });
});

test('[FAQ-01] a text that was changed by hand shows both sentences, and the merchant keeps theirs or takes ours', async () => {
  await goLive();
  await send({ intent: 'choose', place: 'page', page: '' });
  const [page] = shop.state.pages.values();
  if (!page) throw new Error('No page was made.');
  const body = page.body.replace('at least $100.00', 'at least $50.00');
  shop.state.pages.set(page.id, { ...page, body });
  const own = (await shown('page'))?.texts[0];
  expect(own?.kind).toBe('changed');
  expect(own?.differences.map(({ anchor }) => anchor)).toEqual(['SHIP-01']);
  const changed = (pieces: readonly { readonly text: string; readonly isChanged: boolean }[] = []) =>
    pieces.filter(({ isChanged }) => isChanged).map(({ text }) => text);
  expect(changed(own?.differences[0]?.theirs)).toEqual(['$50.00']);
  expect(changed(own?.differences[0]?.ours)).toEqual(['$100.00']);
  expect(await send({ intent: 'keep', place: 'page' })).toEqual([200, null]);
  expect((await shown('page'))?.texts[0]?.kind).toBe('kept');
  expect(await send({ intent: 'over', place: 'page' })).toEqual([200, null]);
  expect(await kinds('page')).toEqual(['same']);
});

test.each(['keep', 'over'])(
  '[FAQ-01] once a text is settled by “%s”, the store is read back at once',
  async (intent) => {
    await goLive();
    await send({ intent: 'choose', place: 'page', page: '' });
    await database.schedule.deleteMany({ where: { name: 'health' } });
    expect(await send({ intent, place: 'page' })).toEqual([200, null]);
    expect(await isDue(database, { name: 'health', shop: shop.domain }, new Date())).toBe(true);
  },
);

test('[FAQ-01] beside a translation of the merchant’s own stands each sentence that the policy says in another way since', async () => {
  await goLive();
  await send({ intent: 'choose', place: 'page', page: '' });
  for (const [key, each] of shop.state.translations)
    if (each.key === 'body_html' && each.locale === 'ja')
      shop.state.translations.set(key, { ...each, value: '<p>独自の文章です。</p>' });
  expect(await send({ intent: 'keep', place: 'page', text: 'ja' })).toEqual([200, null]);
  const japanese = async () => (await shown('page'))?.texts.find(({ key }) => key === 'ja');
  expect(await japanese()).toMatchObject({ kind: 'kept', differences: [] });
  await goLive({ ...aallyn, returns: { ...aallyn.returns, shipBackDays: 10 } }, 1);
  const since = await japanese();
  expect([since?.kind, since?.differences.map(({ anchor }) => anchor)]).toEqual([
    'kept',
    ['RET-04', 'return-policy-examples'],
  ]);
  // Their words cover the change: they are kept once more, and nothing is told any more.
  expect(await send({ intent: 'keep', place: 'page', text: 'ja' })).toEqual([200, null]);
  expect(await japanese()).toMatchObject({ kind: 'kept', differences: [] });
});

test('[FAQ-01] a merchant who gives no access to translations keeps what stands on the page all the same', async () => {
  await goLive();
  await send({ intent: 'choose', place: 'page', page: '' });
  const [page] = shop.state.pages.values();
  if (!page) throw new Error('No page was made.');
  shop.state.pages.set(page.id, { ...page, body: '<p>Ask us.</p>' });
  shop.grant((shop.state.installation?.scopes ?? []).filter((scope) => scope !== 'write_translations'));
  expect(await send({ intent: 'keep', place: 'page' })).toEqual([200, null]);
  expect(await kinds('page')).toEqual(['kept']);
});

test('[FAQ-01] a page that is there already is offered and taken; what is no choice is refused', async () => {
  await goLive();
  await shop.admin.send(
    `mutation { pageCreate(page: { title: "Help", body: "<p>Old</p>" }) { page { id } } }`,
    {},
  );
  const pages = (await open())?.pages ?? [];
  expect(pages.map(({ name }) => name)).toEqual(['Help (/pages/help)']);
  expect(await send({ intent: 'choose', place: 'page', page: pages[0]?.id ?? '' })).toEqual([200, null]);
  expect([...shop.state.pages.values()].map(({ body }) => body)).toEqual(['<p>Old</p>']);
  expect((await shown('page'))?.texts[0]?.kind).toBe('changed');
  expect(await send({ intent: 'choose', place: 'nowhere' })).toEqual([409, 'There is no such choice.']);
});

test('[FAQ-01] of a page that the merchant keeps, a translation that somebody changed is chosen by itself', async () => {
  await goLive();
  await send({ intent: 'choose', place: 'page', page: '' });
  const [page] = shop.state.pages.values();
  if (!page) throw new Error('No page was made.');
  shop.state.pages.set(page.id, { ...page, body: '<p>Ask us.</p>' });
  expect(await send({ intent: 'keep', place: 'page', text: 'own' })).toEqual([200, null]);
  for (const [key, each] of shop.state.translations)
    if (each.key === 'body_html' && (each.locale === 'fr' || each.locale === 'ja'))
      shop.state.translations.set(key, { ...each, value: '<p>Theirs.</p>' });
  const kindOf = async (key: string) => (await shown('page'))?.texts.find((text) => text.key === key)?.kind;
  expect(await kindOf('fr')).toBe('changed');
  expect(await send({ intent: 'over', place: 'page', text: 'fr' })).toEqual([200, null]);
  expect(await send({ intent: 'keep', place: 'page', text: 'ja' })).toEqual([200, null]);
  expect([await kindOf('own'), await kindOf('fr'), await kindOf('ja')]).toEqual(['kept', 'same', 'kept']);
  expect([...shop.state.pages.values()].map(({ body }) => body)).toEqual(['<p>Ask us.</p>']);
});
