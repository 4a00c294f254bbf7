import { expect, test } from 'vitest';

import { pagesRoutes } from '../admin-shell/pages-routes.ts';
import { visiting } from '../http.fixture.ts';
import { contentDigest } from '../state/translations.ts';
import { testShop } from '../test-shop.ts';
import { writtenPageRoutes } from './written-pages.ts';

const html = (response: Response): Promise<string> => response.text();

/** A shop with one page of its own language, French, and French as Canada has it. */
async function shopWithPage() {
  const shop = testShop();
  const { context } = shop;
  await shop.admin(
    `mutation { pageCreate(page: { title: "FAQ", body: "<p>Five dollars</p>" }) { page { id } } }`,
  );
  const [id = ''] = context.state.pages.keys();
  const canada = [...context.state.markets.values()].find(({ name }) => name === 'Canada')?.id;
  const french = {
    key: 'body_html',
    locale: 'fr',
    translatableContentDigest: contentDigest('<p>Five dollars</p>'),
  };
  await shop.admin(
    `mutation($id: ID!, $list: [TranslationInput!]!) {
      translationsRegister(resourceId: $id, translations: $list) { userErrors { message } }
    }`,
    {
      id,
      list: [
        { ...french, value: '<p>Cinq dollars</p>' },
        { ...french, value: '<p>Cinq piasses</p>', marketId: canada },
      ],
    },
  );
  return { context, id };
}

test('a page is read in the language of the buyer, and as their market has it', async () => {
  const visit = await visiting(writtenPageRoutes((await shopWithPage()).context));
  const read = async (localization: string) =>
    html(await visit('/pages/faq', { headers: { cookie: `localization=${localization}` } }));
  expect(await read('US.en')).toContain('<p>Five dollars</p>');
  expect(await read('US.fr')).toContain('<p>Cinq dollars</p>');
  expect(await read('CA.fr')).toContain('<p>Cinq piasses</p>');
  expect(await read('US.ja')).toContain('<p>Five dollars</p>');
});

test('a page that is not published, or is none, is not found; the contact page stands until somebody writes one', async () => {
  const { context, id } = await shopWithPage();
  const page = context.state.pages.get(id);
  if (page) context.state.pages.set(id, { ...page, publishedAt: null });
  const visit = await visiting(writtenPageRoutes(context));
  expect((await visit('/pages/faq')).status).toBe(404);
  expect((await visit('/pages/other')).status).toBe(404);
  expect(await html(await visit('/pages/contact'))).toContain('mailto:');
});

test('a policy that is not written is not found, but for the refund policy, whose page says so', async () => {
  const shop = testShop();
  const { context } = shop;
  const visit = await visiting(writtenPageRoutes(context));
  expect((await visit('/policies/shipping-policy')).status).toBe(404);
  expect(await html(await visit('/policies/refund-policy'))).toContain('This test shop has none');
  await shop.admin(`mutation {
    shopPolicyUpdate(shopPolicy: { type: SHIPPING_POLICY, body: "<p>Free from 100</p>" }) { userErrors { message } }
  }`);
  const shown = await html(await visit('/policies/shipping-policy'));
  expect(shown).toContain('<h1>Shipping policy</h1>');
  expect(shown).toContain('<p>Free from 100</p>');
});

test('the footer of every page links the policies that have a text', async () => {
  const shop = testShop();
  const visit = await visiting(writtenPageRoutes(shop.context));
  const write = (type: string, body: string) =>
    shop.admin(
      `mutation($p: ShopPolicyInput!) { shopPolicyUpdate(shopPolicy: $p) { userErrors { message } } }`,
      { p: { type, body } },
    );
  const linked = async () =>
    [...(await html(await visit('/pages/contact'))).matchAll(/<a href="\/policies\/([a-z-]+)"/g)].map(
      ([, name]) => name,
    );
  expect(await linked()).toEqual([]);
  await write('SHIPPING_POLICY', '<p>Free from 100</p>');
  await write('REFUND_POLICY', '<p>8 days</p>');
  await write('PRIVACY_POLICY', '<p>None</p>');
  expect(await linked()).toEqual(['privacy-policy', 'refund-policy', 'shipping-policy']);
  await write('REFUND_POLICY', '');
  expect(await linked()).toEqual(['privacy-policy', 'shipping-policy']);
});

test('somebody changes a page and a policy by hand in the admin, and adds one', async () => {
  const { context, id } = await shopWithPage();
  const visit = await visiting(pagesRoutes(context));
  const send = (values: Readonly<Record<string, string>>) =>
    visit('/admin/pages', { method: 'POST', body: new URLSearchParams(values) });
  expect((await send({ id, title: 'FAQ', body: '<p>Nine dollars</p>' })).status).toBe(303);
  expect((await send({ id: 'new', title: 'FAQ', body: 'Old' })).status).toBe(303);
  expect([...context.state.pages.values()]).toMatchObject([
    { handle: 'faq', body: '<p>Nine dollars</p>' },
    { handle: 'faq-1', body: 'Old' },
  ]);
  const refused = await send({ id: 'new', title: ' ', body: '' });
  expect([refused.status, await refused.text()]).toEqual([400, "Title can't be blank"]);
  expect(await html(await visit('/admin/pages'))).toContain('&lt;p&gt;Nine dollars&lt;/p&gt;');
});
