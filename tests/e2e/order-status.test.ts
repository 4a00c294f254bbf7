import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';

const promise = (page: Page) => page.getByText(/^Ships (on|by|between)/).first();

/** The app writes the promise when it has read the webhook: the page shows it once it is there. */
async function untilPromised(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(promise(page)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

async function ordersABag(page: Page, storefront: string): Promise<void> {
  const shopper = new Shopper(page, storefront);
  await shopper.putsInCart('Day Crossbody');
  await shopper.goesToCheckout();
  await shopper.types(ohio);
  await shopper.placesOrder();
}

test('[ACCT-01] the promise stands on the order status page before and after a login, by keyboard alone', async ({
  page,
  product,
}) => {
  await ordersABag(page, product.storefront);
  await page.getByRole('link', { name: 'View order status' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Order #/ })).toBeVisible();
  await untilPromised(page);
  expect((await new AxeBuilder({ page }).analyze()).violations, 'order status').toEqual([]);

  await page.getByRole('link', { name: 'Sign in' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Email' }).focus();
  await page.keyboard.type('mei@example.com');
  expect((await new AxeBuilder({ page }).analyze()).violations, 'sign in').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await expect(promise(page)).toBeVisible();
});

test('[ACCT-01] whoever has neither the link’s key nor a login sees no promise and no address', async ({
  page,
  product,
}) => {
  await ordersABag(page, product.storefront);
  await page.getByRole('link', { name: 'View order status' }).click();
  await untilPromised(page);
  const address = new URL(page.url());
  address.search = '';
  await page.goto(address.href);
  await expect(page.getByText('Sign in to see the address')).toBeVisible();
  await expect(page.getByText('123 Main Street')).toHaveCount(0);
  await expect(promise(page)).toHaveCount(0);
});
