import { expect, test } from './fixtures.ts';

test('the storefront shows the bags', async ({ page, product }) => {
  await page.goto(product.storefront);
  await expect(page.getByText('$100.00').first()).toBeVisible();
});

test('the merchant opens the app inside the admin', async ({ page, product }) => {
  await page.goto(product.admin);
  await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
});

test('the mailbox opens', async ({ page, product }) => {
  await page.goto(product.mailbox);
  await expect(page.getByRole('heading').first()).toBeVisible();
});
