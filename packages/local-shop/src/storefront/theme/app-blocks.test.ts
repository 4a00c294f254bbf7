import { expect, test } from 'vitest';
import { cartWith, checkoutFixture } from '../../checkout/checkout.fixture.ts';
import { putMetafield } from '../../metafields/put-metafield.ts';
import type { ShopContext } from '../../shop-context.ts';
import { marketOf, primaryMarket } from '../../state/catalogue.ts';
import { translationKey } from '../../state/translations.ts';
import type { Buyer } from '../buyer.ts';
import { appBlocks } from './app-blocks.ts';
import { liquidObjects, type Template } from './liquid-objects.ts';
import { themeExtensionFolder } from './theme-extension.fixture.ts';
import { themeExtensions } from './theme-extensions.ts';

interface Visit {
  readonly template?: Template;
  readonly locale?: string;
  readonly country?: string;
  /** Files of the extension that are other than the fixture's. */
  readonly files?: Readonly<Record<string, string>>;
  readonly prepare?: (context: ShopContext) => void;
}

/** What apps add to a page of a shop with one bag in the cart. */
async function added({ template = 'cart', locale = 'en', country = 'US', files, prepare }: Visit = {}) {
  const { runtime, state } = await checkoutFixture();
  const context = { ...runtime.context, extensions: themeExtensionFolder(files) };
  prepare?.(context);
  const cart = cartWith(state, ['day-crossbody'], { countryCode: country, locale });
  const market = marketOf(state, country) ?? primaryMarket(state);
  const buyer: Buyer = { countryCode: country, locale, market, cart };
  const blocks = appBlocks(context, buyer, template, liquidObjects(context, buyer, template, null));
  return { head: blocks.head.markup, inSection: blocks.inSection.markup, atEnd: blocks.atEnd.markup };
}

/** The app block with another text. */
const note = (liquid: string) => ({ 'snippets/note.liquid': liquid });

test('an app block stands in the cart, an app embed on every page', async () => {
  const cart = await added();
  expect(cart.inSection).toContain('<p>Enjoy: A note for 4500</p>');
  expect(cart.atEnd).toContain('bar on cart with 1');
  const product = await added({ template: 'product' });
  expect(product.inSection).toBe('');
  expect(product.atEnd).toContain('bar on product with 1');
});

test('a stylesheet and a script that two blocks name are loaded once', async () => {
  const { head } = await added();
  expect(head.match(/\/cdn\/extensions\/gift\/assets\/gift\.(css|js)/g)).toEqual([
    '/cdn/extensions/gift/assets/gift.css',
    '/cdn/extensions/gift/assets/gift.js',
  ]);
});

test('a block that is switched off in the theme is nowhere', async () => {
  const off = (context: ShopContext) => {
    context.state.theme = { kind: 'actions', switchedOff: ['gift/note', 'gift/bar'] };
  };
  const { head, inSection, atEnd } = await added({ prepare: off });
  expect([head.trim(), inSection, atEnd]).toEqual(['', '', '']);
});

test.each([
  ['fr-CA', 'Un mot pour 4500'],
  ['zh-HK', '4500 的卡片'],
  ['ja', 'A note for 4500'],
])('in %s the text comes from the nearest language that has it', async (locale, text) => {
  expect((await added({ locale })).inSection).toContain(text);
});

test('a text that is missing is said on the page, and a text is no markup', async () => {
  expect((await added({ files: note(`{{ 'no.text' | t }}`) })).inSection).toContain(
    'Translation missing: en.no.text',
  );
  const script = note(`{{ 'note.offer' | t: price: '<script>' }}`);
  expect((await added({ files: script })).inSection).toContain('A note for &lt;script&gt;');
});

test.each([
  [1, 'one left'],
  [3, '3 left'],
])('a plural is chosen by its count: %i', async (count, text) => {
  const files = note(`{{ 'note.left' | t: count: ${count} }}`);
  expect((await added({ files })).inSection).toContain(text);
});

test.each([
  ['US', '$100.00 $45.00'],
  ['HK', 'HK$1,000.00 HK$351.00'],
  ['JP', '¥15,000 ¥6,750'],
])('money is the buyer’s: in %s', async (country, shown) => {
  const files = note(
    `{{ cart.total_price | money }} {{ all_products['card-sleeve'].selected_or_first_available_variant.price | money }}`,
  );
  expect((await added({ country, files })).inSection).toContain(shown);
});

test('the app reads its own metafields by $app, and nobody’s by another name', async () => {
  const files = note(
    `{{ shop.metafields['$app']['rules'].value.colours[1] }}|{{ shop.metafields.other.rules.value }}|`,
  );
  const prepare = (context: ShopContext) => {
    const value = '{"colours":["teal","plum"]}';
    putMetafield(context, context.state.shop.id, { namespace: '$app', key: 'rules', type: 'json', value });
  };
  expect((await added({ files, prepare })).inSection).toContain('plum||');
});

test('what is sold out is there, and not available', async () => {
  const files = note(
    `[{{ all_products['card-sleeve'].available }}{{ all_products['card-sleeve'].selected_or_first_available_variant.available }}]`,
  );
  const prepare = ({ state }: ShopContext) => {
    for (const product of state.products.values())
      for (const { id } of product.variants)
        if (product.handle === 'card-sleeve') state.soldOut.set(id, true);
  };
  expect((await added({ files })).inSection).toContain('[truetrue]');
  expect((await added({ files, prepare })).inSection).toContain('[falsefalse]');
});

test('a policy without a text is none, and one that has a text is there in the buyer’s language', async () => {
  const files = note(`[{{ shop.shipping_policy.title }}|{{ shop.shipping_policy.body }}]`);
  const written = (body: string) => (context: ShopContext) => {
    const dates = { createdAt: context.now(), updatedAt: context.now() };
    const policy = { id: 'gid://shopify/ShopPolicy/1', type: 'SHIPPING_POLICY', body, ...dates } as const;
    context.state.shopPolicies.set(policy.type, policy);
    const french = { resourceId: policy.id, key: 'body', locale: 'fr', marketId: null };
    const translation = { ...french, value: 'Gratuite', digest: '', updatedAt: context.now() };
    context.state.translations.set(translationKey(french), translation);
  };
  expect((await added({ files })).inSection).toContain('[|]');
  expect((await added({ files, prepare: written(' ') })).inSection).toContain('[|]');
  const prepare = written('Free');
  expect((await added({ files, prepare })).inSection).toContain('[Shipping policy|Free]');
  expect((await added({ files, prepare, locale: 'fr' })).inSection).toContain('[Shipping policy|Gratuite]');
});

test('a product that cannot be bought is no product', async () => {
  const files = note(`[{{ all_products['card-sleeve'].title }}][{{ all_products['city-tote'].title }}]`);
  const prepare = ({ state }: ShopContext) => {
    for (const product of state.products.values()) {
      if (product.handle === 'card-sleeve')
        state.products.set(product.id, { ...product, status: 'UNLISTED' });
      if (product.handle === 'city-tote') state.products.set(product.id, { ...product, status: 'ARCHIVED' });
    }
  };
  expect((await added({ files, prepare })).inSection).toContain('[Card Sleeve][]');
});

test('a filter that the local shop does not know is an error, not silence', async () => {
  await expect(added({ files: note(`{{ 'x' | no_such_filter }}`) })).rejects.toThrow('no_such_filter');
});

test('the theme editor knows a block by its name', () => {
  const [extension] = themeExtensions(themeExtensionFolder());
  expect(extension?.blocks.map(({ id, name, target }) => ({ id, name, target }))).toEqual([
    { id: 'gift/bar', name: 'Gift note', target: 'body' },
    { id: 'gift/note', name: 'Gift note', target: 'section' },
  ]);
});

test.each([
  ['no schema', '<p></p>', 'a {% schema %} is needed'],
  ['an unknown target', '{% schema %}{"name":"A","target":"foot"}{% endschema %}', 'target'],
])('a block with %s is refused by its file’s name', (_, liquid, reason) => {
  const folder = themeExtensionFolder({ 'blocks/note.liquid': liquid });
  expect(() => themeExtensions(folder)).toThrow(reason);
  expect(() => themeExtensions(folder)).toThrow('note.liquid');
});
