import { expect, test } from 'vitest';

import { readRecorded, replay } from '../recorded-answers.ts';
import { testApp, testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const PAGES = 'online-store-salvaged-parity-recordings';
const SCENARIO = 'online-store-page-default-publish-local-staging';

test('recorded: a page is made with a handle of its title and published, found by both, and deleted', async () => {
  const send = replay(testShop());
  await same(send, readRecorded(PAGES, 'captures', SCENARIO, 'create'));
  await same(send, readRecorded(PAGES, 'captures', SCENARIO, 'readAfterCreate'));
  await same(send, readRecorded(PAGES, 'cleanup', SCENARIO, '0'));
});

test('recorded: a privacy policy whose Liquid is wrong is refused, without a code', async () => {
  await same(
    replay(testShop()),
    readRecorded('shop-policy-update-privacy-liquid-validation', 'invalidPrivacyLiquidValidation'),
  );
});

const createPage = `mutation($page: PageCreateInput!) {
  pageCreate(page: $page) { page { id handle body } userErrors { field message code } }
}`;
const updatePage = `mutation($id: ID!, $page: PageUpdateInput!) {
  pageUpdate(id: $id, page: $page) {
    page { title handle body isPublished templateSuffix } userErrors { field code }
  }
}`;

test('a handle that is asked for has to be free, one that is made is, and what is too long or blank is refused', async () => {
  const shop = testShop();
  const create = async (page: object) => (await shop.admin(createPage, { page })).data;
  expect(await create({ title: 'Shipping & returns' })).toMatchObject({
    pageCreate: { page: { handle: 'shipping-returns', body: '' }, userErrors: [] },
  });
  expect(await create({ title: 'Shipping & Returns' })).toMatchObject({
    pageCreate: { page: { handle: 'shipping-returns-1' } },
  });
  const refused = [
    [{ title: 'Other', handle: 'shipping-returns' }, 'handle', 'TAKEN'],
    [{ title: ' ' }, 'title', 'BLANK'],
    [{ title: 'a'.repeat(256) }, 'title', 'TOO_LONG'],
    [{ title: 'Other', body: 'é'.repeat(262_144) }, 'body', 'TOO_BIG'],
  ] as const;
  for (const [page, field, code] of refused)
    expect(await create(page)).toMatchObject({
      pageCreate: { page: null, userErrors: [{ field: ['page', field], code }] },
    });
  expect(shop.context.state.pages.size).toBe(2);
});

test('a page keeps what an update does not name: an empty template suffix is kept, and null clears it', async () => {
  const shop = testShop();
  await shop.admin(createPage, { page: { title: 'FAQ', body: '<p>One</p><script>1</script>' } });
  const [id] = shop.context.state.pages.keys();
  const update = async (page: object) => (await shop.admin(updatePage, { id, page })).data;
  expect(await update({ templateSuffix: '' })).toMatchObject({
    pageUpdate: { page: { title: 'FAQ', body: '<p>One</p><script>1</script>', templateSuffix: '' } },
  });
  expect(await update({ templateSuffix: null, isPublished: false })).toMatchObject({
    pageUpdate: { page: { templateSuffix: null, isPublished: false } },
  });
  expect((await shop.admin(updatePage, { id: 'gid://shopify/Page/1', page: {} })).data).toEqual({
    pageUpdate: { page: null, userErrors: [{ field: ['id'], code: 'NOT_FOUND' }] },
  });
});

test('without their scopes neither pages nor policies nor translations can be read', async () => {
  const shop = testShop({ ...testApp, scopes: ['write_products'] });
  for (const query of [
    '{ pages(first: 1) { nodes { id } } }',
    '{ shop { shopPolicies { id } } }',
    '{ translatableResource(resourceId: "gid://shopify/Page/1") { resourceId } }',
  ])
    expect((await shop.admin(query)).errors).toMatchObject([{ extensions: { code: 'ACCESS_DENIED' } }]);
});
