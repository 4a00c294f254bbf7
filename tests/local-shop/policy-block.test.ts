import path from 'node:path';
import { expect, test } from 'vitest';

import { cartWith, checkoutFixture } from '../../packages/local-shop/src/checkout/checkout.fixture.ts';
import { putMetafield } from '../../packages/local-shop/src/metafields/put-metafield.ts';
import { marketOf, primaryMarket } from '../../packages/local-shop/src/state/catalogue.ts';
import { appBlocks } from '../../packages/local-shop/src/storefront/theme/app-blocks.ts';
import { liquidObjects } from '../../packages/local-shop/src/storefront/theme/liquid-objects.ts';

/** The policy's block on a page of the theme, of a shop whose texts are written in some languages. */
async function block(
  locale: string,
  { shop, written }: { shop: readonly string[]; written: readonly string[] },
) {
  const { runtime, state } = await checkoutFixture();
  const context = { ...runtime.context, extensions: path.resolve('extensions') };
  state.shop = { ...state.shop, locales: shop };
  for (const each of written) {
    const value = { title: each, sections: [{ id: 'returns', title: `in ${each}`, html: '<p>words</p>' }] };
    putMetafield(context, state.shop.id, {
      ...{ namespace: '$app', key: `policy-page-${each}`, type: 'json', value: JSON.stringify(value) },
    });
  }
  const market = marketOf(state, 'US') ?? primaryMarket(state);
  const cart = cartWith(state, [], { countryCode: 'US', locale });
  const buyer = { countryCode: 'US', locale, market, cart };
  return appBlocks(context, buyer, 'page', liquidObjects(context, buyer, 'page', null)).inSection.markup;
}

test.each([
  ['de', { shop: ['ja', 'de'], written: ['ja'] }, 'in ja'],
  ['de', { shop: ['fr-CA', 'de'], written: ['fr-ca'] }, 'in fr-ca'],
  ['ja', { shop: ['en', 'ja'], written: ['en', 'ja'] }, 'in ja'],
  ['de', { shop: ['pt-BR', 'de'], written: ['en'] }, 'in en'],
])('[FAQ-01] who reads %s of a shop in %o reads the nearest that is written', async (locale, of, words) => {
  expect(await block(locale, of)).toContain(words);
});

test('[FAQ-01] the block leads links to what is left out to the heading of the nearest section', async () => {
  const { runtime, state } = await checkoutFixture();
  const context = { ...runtime.context, extensions: path.resolve('extensions') };
  const section = {
    id: 'shipping',
    title: 'Shipping & more',
    anchors: ['tracking', 'CAL-06'],
    html: '<p>words</p>',
  };
  putMetafield(context, state.shop.id, {
    ...{ namespace: '$app', key: 'policy-page-en', type: 'json' },
    value: JSON.stringify({ title: 'FAQ', sections: [section] }),
  });
  const market = marketOf(state, 'US') ?? primaryMarket(state);
  const cart = cartWith(state, [], { countryCode: 'US', locale: 'en' });
  const buyer = { countryCode: 'US', locale: 'en', market, cart };
  const { markup } = appBlocks(context, buyer, 'page', liquidObjects(context, buyer, 'page', null)).inSection;
  expect(markup).toContain('<span id="tracking"></span><span id="CAL-06"></span>Shipping &amp; more</h2>');
});
