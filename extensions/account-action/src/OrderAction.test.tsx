import { join } from 'node:path';
import { i18nOf, testTranslations } from '@doorstep/live-view/testing';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../locales');
const extension = getExtension('customer-account.order.action.menu-item.render');

testTranslations(folder);

beforeEach(() => {
  extension.setUp();
  Object.assign(extension.shopify.i18n, i18nOf(folder));
  Object.assign(extension.shopify, { orderId: 'gid://shopify/Order/1001' });
});

afterEach(() => {
  extension.tearDown();
});

test('[FORM-01] a button of the order leads to what can be asked for about it', async () => {
  await extension.render();
  const button = document.querySelector('s-button');
  expect(button?.textContent).toBe('Return or get help');
  expect(button?.getAttribute('href')).toBe(
    'extension:account-requests/customer-account.order.page.render/1001',
  );
});
