import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { atCall, shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { install } from '../../testing/merchant.ts';
import type { Place } from './places.ts';
import { wantedText } from './wanted-texts.ts';
import { writeAll } from './write-all.server.ts';
import { choosePlaces, readChosenPlaces } from './written.server.ts';

const now = new Date('2026-11-23T10:00:00.000Z');
const withFee = (minor: number): Policy => ({
  ...aallyn,
  returns: { ...aallyn.returns, fee: { minor, currency: 'USD' } },
});
const first = { policy: aallyn, number: 1 };
const second = { policy: withFee(12_00), number: 2 };

let shop: ShopWithApp;

beforeEach(async () => {
  await database.shop.deleteMany();
  shop = shopWithApp();
  await install(shop.domain);
});

const choose = (...places: readonly Place[]) =>
  choosePlaces(
    database,
    shop.domain,
    places.map((place) => ({ place, resourceId: null })),
    now,
  );

async function write(version = first, only: Place | null = null) {
  shop.state.queryBucket = null;
  shop.calls.length = 0;
  return writeAll({ admin: shop.admin, database, now }, version, only);
}

const thePage = () => [...shop.state.pages.values()][0];
const refundPolicy = () => shop.state.shopPolicies.get('REFUND_POLICY');
const translationsOf = (id: string | undefined, key: string) =>
  [...shop.state.translations.values()].filter((each) => each.resourceId === id && each.key === key);

test('[FAQ-01] where nothing is chosen nothing is asked of Shopify', async () => {
  expect(await write()).toEqual({ ok: true, value: new Map() });
  expect(shop.calls).toEqual([]);
});

test('[FAQ-01] the policy is written to the page and Shopify’s policies, in every language of the shop, and then not again', async () => {
  await choose('page', 'shipping-policy', 'refund-policy');
  await write();
  expect(thePage()).toMatchObject({
    title: 'Support & FAQ',
    handle: 'support-faq',
    body: wantedText(aallyn, 'page', 'en').html,
  });
  expect(refundPolicy()?.body).toBe(wantedText(aallyn, 'refund-policy', 'en').html);
  const french = translationsOf(thePage()?.id, 'body_html').find(({ locale }) => locale === 'fr');
  expect(french?.value).toBe(wantedText(aallyn, 'page', 'fr').html);
  expect(translationsOf(thePage()?.id, 'title')).toHaveLength(6);
  expect(translationsOf(refundPolicy()?.id, 'body')).toHaveLength(6);
  await write();
  expect(shop.mutations()).toEqual([]);
});

test('[FAQ-01] a new version changes texts and translations, and leaves the page’s title, address and template', async () => {
  await choose('page');
  await write();
  const page = thePage();
  if (page) shop.state.pages.set(page.id, { ...page, title: 'Help', handle: 'help', templateSuffix: 'wide' });
  await write(second);
  expect(thePage()).toMatchObject({ title: 'Help', handle: 'help', templateSuffix: 'wide' });
  expect(thePage()?.body).toContain('$12.00');
  for (const { value } of translationsOf(page?.id, 'body_html')) expect(value).toMatch(/12[.,]00/);
});

test('[FAQ-01] a text that somebody changed by hand is told and left alone, its translations too, until the merchant wants ours', async () => {
  await choose('refund-policy');
  await write();
  const policy = refundPolicy();
  if (policy) shop.state.shopPolicies.set(policy.type, { ...policy, body: '<p>Ask us.</p>' });
  expect(await write(second)).toEqual({
    ok: true,
    value: new Map([['refund-policy', { kind: 'left-alone' }]]),
  });
  expect(shop.mutations()).toEqual([]);
  expect(refundPolicy()?.body).toBe('<p>Ask us.</p>');
  await write(second, 'refund-policy');
  expect(refundPolicy()?.body).toBe(wantedText(second.policy, 'refund-policy', 'en').html);
});

test('[FAQ-01] a policy that the merchant wrote before is theirs, and a translation that somebody else wrote is left alone', async () => {
  await shop.admin.send(
    `mutation { shopPolicyUpdate(shopPolicy: { type: SHIPPING_POLICY, body: "<p>We ship.</p>" }) { userErrors { message } } }`,
    {},
  );
  await choose('shipping-policy', 'refund-policy');
  const outcome = await write();
  expect(outcome.ok && outcome.value.get('shipping-policy')).toEqual({ kind: 'left-alone' });
  const key = [...shop.state.translations].find(([, each]) => each.locale === 'ja');
  if (key) shop.state.translations.set(key[0], { ...key[1], value: '<p>機械翻訳</p>' });
  const again = await write(second);
  expect(again.ok && again.value.get('refund-policy')).toMatchObject({
    kind: 'written',
    leftAlone: [{ locale: 'ja' }],
  });
});

test('[FAQ-01] a page that is there already can be chosen: it is theirs until the merchant wants ours', async () => {
  await shop.admin.send(
    `mutation { pageCreate(page: { title: "Returns", body: "<p>Old words</p>" }) { page { id } } }`,
    {},
  );
  const resourceId = thePage()?.id ?? null;
  await choosePlaces(database, shop.domain, [{ place: 'page', resourceId }], now);
  expect(await write()).toEqual({ ok: true, value: new Map([['page', { kind: 'left-alone' }]]) });
  await write(first, 'page');
  expect(thePage()).toMatchObject({ title: 'Returns', body: wantedText(aallyn, 'page', 'en').html });
  expect(shop.state.pages.size).toBe(1);
});

test.each(['DoorstepPageCreate', 'DoorstepTranslationsRegister'])(
  '[FAQ-01] a writer whose answer to %s is lost is followed by one that makes no second page and asks nobody',
  async (operation) => {
    await choose('page');
    shop.onOperation(operation, ...atCall(1, { isDone: true, answer: 'cut' }));
    expect((await write()).ok).toBe(false);
    expect((await write(second)).ok).toBe(true);
    expect(shop.state.pages.size).toBe(1);
    expect(thePage()?.body).toContain('$12.00');
    expect(await readChosenPlaces(database, shop.domain)).toEqual([
      { place: 'page', resourceId: thePage()?.id },
    ]);
  },
);

test('[FAQ-01] a page that somebody deleted is made anew', async () => {
  await choose('page');
  await write();
  shop.state.pages.clear();
  await write(second);
  expect(thePage()?.body).toBe(wantedText(second.policy, 'page', 'en').html);
});
