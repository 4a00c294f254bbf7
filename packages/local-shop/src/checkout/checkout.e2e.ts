import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import express from 'express';
import { createServer } from 'node:http';
import { browserScriptRoutes } from '../browser-scripts.ts';
import { storefrontRoutes } from '../storefront/routes.ts';
import { checkoutFixture, variantId } from './checkout.fixture.ts';
import { giftWrap, networkProbe, rawElement, writeUiExtension } from './ui-extensions.fixture.ts';

const test = base.extend<{ shop: { readonly url: string; readonly extensions: string } }>({
  shop: async ({ page }, use) => {
    const { runtime, state, extensions } = await checkoutFixture([
      {
        handle: 'no-boxes',
        target: 'cart.validations.generate.run',
        query: '{ cart { deliveryGroups { deliveryAddress { address1 } } } }',
        code: `const line = input.cart.deliveryGroups[0]?.deliveryAddress?.address1 ?? '';
          const target = '$.cart.deliveryGroups[0].deliveryAddress.address1';
          return { operations: line.includes('Box') ? [{ validationAdd: { errors: [{ message: 'A street, please.', target }] } }] : [] };`,
      },
    ]);
    writeUiExtension(
      extensions,
      'wrap',
      'purchase.checkout.block.render',
      giftWrap(variantId(state, 'card-sleeve')),
    );
    const server = createServer(express().use(browserScriptRoutes()).use(storefrontRoutes(runtime.context)));
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await use({ url: `http://127.0.0.1:${String(port)}`, extensions });
    await page.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

async function toCheckout(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/products/day-crossbody`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('link', { name: 'Check out' }).click();
}

async function fillAddress(page: Page, address: string): Promise<void> {
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Last name').fill('Lovelace');
  await page.getByLabel('Address', { exact: true }).fill(address);
  await page.getByLabel('City').fill('Columbus');
  await page.getByLabel('State').selectOption('Ohio');
  await page.getByLabel('ZIP code').fill('43004');
}

const summary = (page: Page) => page.getByRole('complementary', { name: 'Order summary' });

test('an extension in its worker adds a line and takes it out; the total follows', async ({ page, shop }) => {
  await toCheckout(page, shop.url);
  const box = page.getByRole('checkbox', { name: 'Gift wrap for $45.00' });
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(summary(page)).toContainText('$150.00');
  await box.uncheck();
  await expect(summary(page)).toContainText('$105.00');
});

test('a validation error stands on its field, blocks the order, and goes when the field is right', async ({
  page,
  shop,
}) => {
  await toCheckout(page, shop.url);
  await fillAddress(page, 'PO Box 12');
  const field = page.getByLabel('Address', { exact: true });
  await expect(field).toHaveAccessibleDescription('A street, please.');
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/checkout$/);

  await field.fill('12 Main Street');
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { name: /Thank you/ })).toBeVisible();
  await expect(summary(page)).toContainText('$105.00');
});

test('another country brings its currency, its options and the language of the extension stays the buyer’s', async ({
  page,
  shop,
}) => {
  await page.goto(shop.url);
  await page.getByLabel('Language').selectOption('fr');
  await page.getByRole('button', { name: 'Update' }).click();
  await toCheckout(page, shop.url);
  await expect(page.getByRole('checkbox', { name: /Emballage cadeau/ })).toBeVisible();
  await page.getByLabel('Country/Region').selectOption('Japan');
  await expect(summary(page)).toContainText(/18\s750\s(?:JPY|¥|￥)/u);
  await page.getByLabel('Country/Region').selectOption('Germany');
  await expect(page.getByText('No shipping option is available for this address.')).toBeVisible();
});

test('a raw element is an error that is shown and thrown', async ({ page, shop }) => {
  writeUiExtension(shop.extensions, 'raw', 'purchase.checkout.delivery-address.render-after', rawElement);
  const thrown = page.waitForEvent('pageerror');
  await toCheckout(page, shop.url);
  expect((await thrown).message).toContain('Element is not allowed: div');
  await expect(page.getByRole('alert').filter({ hasText: 'Element is not allowed: div' })).toBeVisible();
});

test('an extension without network_access cannot fetch', async ({ page, shop }) => {
  writeUiExtension(shop.extensions, 'probe', 'purchase.checkout.delivery-address.render-after', networkProbe);
  await toCheckout(page, shop.url);
  await expect(page.getByText('network is closed')).toBeVisible();
});

test('storefront, cart, checkout and thank-you page have no accessibility violation', async ({
  page,
  shop,
}) => {
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  for (const path of ['/', '/products/summer-clutch', '/cart', '/local-shop/log']) {
    await page.goto(shop.url + path);
    expect(await violations(), path).toEqual([]);
  }
  await toCheckout(page, shop.url);
  await expect(page.getByRole('checkbox', { name: /Gift wrap/ })).toBeVisible();
  await fillAddress(page, 'PO Box 12');
  await expect(page.getByText('A street, please.')).toBeVisible();
  expect(await violations(), 'checkout').toEqual([]);
  await page.getByLabel('Address', { exact: true }).fill('12 Main Street');
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { name: /Thank you/ })).toBeVisible();
  expect(await violations(), 'thank you').toEqual([]);
});
