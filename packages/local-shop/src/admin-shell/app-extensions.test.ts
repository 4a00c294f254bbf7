import { expect, test } from 'vitest';
import { writeUiExtension } from '../checkout/ui-extensions.fixture.ts';
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

test('an app without a folder of extensions has none', () => {
  expect(appExtensions(testShop().context)).toEqual([]);
});
