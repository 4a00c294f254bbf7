import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeUiExtension } from '../checkout/ui-extensions.fixture.ts';
import { visiting } from '../http.fixture.ts';
import { testShop } from '../test-shop.ts';
import { adminBlocks } from './admin-blocks.ts';
import { appExtensions } from './app-extensions.ts';
import { checkoutEditorRoutes } from './checkout-editor-routes.ts';

const target = 'admin.order-details.block.render';

test('a block of an order’s page starts with that order and the app’s address, and is none of the checkout editor’s', async () => {
  const extensions = mkdtempSync(join(tmpdir(), 'local-shop-blocks-'));
  writeUiExtension(extensions, 'about-order', target, '');
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  const context = { ...testShop().context, extensions };
  const shown = adminBlocks(context, target, 'gid://shopify/Order/7')?.markup ?? '';
  expect(shown).toContain('data-slot="about-order"');
  expect(shown).not.toContain('data-slot="wrap"');
  const starts: unknown = JSON.parse(/id="admin-blocks">(.*?)<\/script>/s.exec(shown)?.[1] ?? '');
  expect(starts).toMatchObject({
    'about-order': {
      constants: { 'data.selected': [{ id: 'gid://shopify/Order/7' }] },
      appUrl: context.app.url,
    },
  });
  expect(appExtensions(context)[0]).toMatchObject({ handle: 'about-order', activations: [{ target }] });
  const visit = await visiting(checkoutEditorRoutes(context));
  const editor = await (await visit('/admin/settings/checkout')).text();
  expect(editor).toContain('wrap');
  expect(editor).not.toContain('about-order');
});

test('a page without a block of its target has nothing of it', () => {
  const { context } = testShop();
  expect(adminBlocks(context, 'admin.product-details.block.render', 'gid://shopify/Product/1')).toBeNull();
});
