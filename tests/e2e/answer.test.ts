import type { Locator } from '@playwright/test';
import { openOrderPage } from '../../scripts/draft-order.ts';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { violationsIn } from './violations.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('[SHIP-02] a customer asks why they paid shipping: from the order’s number to a sentence that can be sent in three clicks', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Card Sleeve', ohio);
  const name = await shopper.placesOrder();
  await openOrderPage(page, product.admin, name);

  const app = page.frameLocator('iframe');
  let clicks = 0;
  const clicksOn = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await page.goto(`${product.admin}/app`);
  await clicksOn(page.locator('#app-navigation').getByRole('link', { name: 'Orders' }));
  await app.getByRole('searchbox', { name: 'Search orders' }).fill(name.replace('#', ''));
  await page.keyboard.press('Enter');
  await expect(app.getByRole('link', { name: /^#\d+$/ })).toHaveCount(1);
  await clicksOn(app.getByRole('link', { name, exact: true }));
  await clicksOn(app.getByRole('button', { name: 'Copy answer' }));
  await expect(page.getByText('Answer copied')).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(3);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'You paid $5.00 for shipping. The items in your order came to $45.00 after discounts. Orders to the United States ship free from $100.00; below that, shipping is $5.00.',
  );

  await test.step('in another language, by keyboard', async () => {
    await app.getByRole('combobox', { name: 'Language' }).focus();
    await app.getByRole('combobox', { name: 'Language' }).selectOption('ja');
    await expect(app.getByText('送料として$5.00を頂戴しました。')).toBeVisible();
    await app.getByRole('button', { name: 'Copy answer' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('送料として$5.00を頂戴しました。');
  });

  await test.step('typed in their own words, with the day, the version and what decided, and English beside it', async () => {
    const search = app.getByRole('searchbox', { name: 'What do they ask?' });
    await search.fill('荷物 届きますか');
    await expect(app.getByRole('combobox', { name: 'Question' })).toHaveValue('arrival');
    await search.fill('send it back');
    await expect(app.getByRole('combobox', { name: 'Question' })).toHaveValue('return');
    await expect(app.locator('[data-answer-in-english]')).toContainText('once the carrier has delivered');
    await expect(app.getByText(/^RET-02: /)).toBeVisible();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await violationsIn(page)).toEqual([]);
    await search.fill('xylophone');
    await expect(app.getByText('No question is like this.')).toBeVisible();
    await search.fill('');
    await expect(app.getByRole('combobox', { name: 'Question' })).toHaveValue('shipping');
  });

  await test.step('filters stand in the address, and the page fits a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${product.admin}/app/orders?shipping=paid&q=${name.slice(1)}`);
    await expect(app.getByText('Paid shipping').first()).toBeVisible();
    await expect(app.getByRole('link', { name, exact: true })).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    await page.goto(`${product.admin}/app/orders?shipping=free&q=${name.slice(1)}`);
    await expect(app.getByText('No order is like this.')).toBeVisible();
  });
});
