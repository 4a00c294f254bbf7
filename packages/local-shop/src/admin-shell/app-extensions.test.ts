import { expect, test } from 'vitest';
import { checkoutEditorRoutes } from './checkout-editor-routes.ts';
import { writeUiExtension } from '../checkout/ui-extensions.fixture.ts';
import { visiting } from '../http.fixture.ts';
import { exampleShop } from '../seed/example-shop.ts';
import { themeExtensionFolder } from '../storefront/theme/theme-extension.fixture.ts';
import { testShop } from '../test-shop.ts';
import { appExtensions } from './app-extensions.ts';

test('the app learns where its blocks, embeds and UI extensions are live', () => {
  const extensions = themeExtensionFolder();
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  const { context } = testShop();
  context.state.theme = { kind: 'actions', switchedOff: ['gift/bar'] };
  expect(appExtensions({ ...context, extensions })).toEqual([
    { handle: 'wrap', type: 'ui_extension', activations: [{ target: 'purchase.checkout.block.render' }] },
    {
      handle: 'gift',
      type: 'theme_app_extension',
      activations: [
        { target: 'body', handle: 'bar', name: 'Gift note', status: 'available', activations: [] },
        {
          target: 'section',
          handle: 'note',
          name: 'Gift note',
          status: 'active',
          activations: [{ target: 'template--cart/main/note', themeId: 'gid://shopify/OnlineStoreTheme/1' }],
        },
      ],
    },
  ]);
});

test('in a shop that starts without blocks none is live until the merchant places it', async () => {
  const extensions = themeExtensionFolder();
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  const seed = { ...exampleShop, startsWithoutBlocks: true } as const;
  const { context } = testShop(undefined, undefined, seed);
  const live = () =>
    appExtensions({ ...context, extensions }).map(({ handle, activations }) => [
      handle,
      activations.filter((each) => !('status' in each) || each.status === 'active').length,
    ]);
  expect(live()).toEqual([
    ['wrap', 0],
    ['gift', 0],
  ]);
  const visit = await visiting(checkoutEditorRoutes({ ...context, extensions }));
  const place = (on: boolean) =>
    visit('/admin/settings/checkout/extensions/wrap/placed', {
      method: 'POST',
      body: new URLSearchParams({ target: 'purchase.checkout.block.render', on: String(on) }),
    });
  await place(true);
  expect(live()[0]).toEqual(['wrap', 1]);
  await place(false);
  expect(live()[0]).toEqual(['wrap', 0]);
});

test('in a shop whose merchant placed every block, one that is taken away is not live any more', async () => {
  const extensions = themeExtensionFolder();
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  const { context } = testShop();
  const live = () => appExtensions({ ...context, extensions })[0]?.activations;
  expect(live()).toEqual([{ target: 'purchase.checkout.block.render' }]);
  const visit = await visiting(checkoutEditorRoutes({ ...context, extensions }));
  await visit('/admin/settings/checkout/extensions/wrap/placed', {
    method: 'POST',
    body: new URLSearchParams({ target: 'purchase.checkout.block.render', on: 'false' }),
  });
  expect(live()).toEqual([]);
});

test('an app without a folder of extensions has none', () => {
  expect(appExtensions(testShop().context)).toEqual([]);
});
