import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { ThemeEditor } from './theme-editor.ts';

const path = '/pages/shipping-costs';

/** A page of the store with the block on it, as a merchant makes one; its text is not what is tried here. */
test.beforeEach(async ({ page, product }) => {
  await new ThemeEditor(page, product.storefront).chooses('actions');
  const at = (where: string) => new URL(where, product.storefront).href;
  if ((await page.request.get(at(path))).ok()) return;
  const form = { id: 'new', title: 'Shipping costs', body: '<p>What it comes to.</p>' };
  expect((await page.request.post(at('/admin/pages'), { form })).ok()).toBe(true);
});

async function opens(page: Page, storefront: string, localization = 'US.en'): Promise<void> {
  const url = new URL(path, storefront).href;
  await page.context().addCookies([{ name: 'localization', value: localization, url }]);
  await page.goto(url);
}

const calculator = (page: Page) => page.locator('[data-doorstep-calculator]');

test('[SHIP-01] [SHIP-02] the calculator says what checkout charges for the same bag, by the keyboard alone', async ({
  page,
  context,
  product,
}) => {
  await opens(page, product.storefront);
  const status = calculator(page).getByRole('status');
  await calculator(page).getByLabel('Country').focus();
  await page.keyboard.type('United S');
  await page.keyboard.press('Tab');
  await page.keyboard.type('99.99');
  await expect(status).toHaveText('Shipping costs $5.00. From $100.00 on it is free: $0.01 more.');
  const shopper = new Shopper(await context.newPage(), product.storefront);
  await shopper.checksOut('Mini Crossbody', ohio);
  await expect(shopper.shippingOption()).toContainText('$5.00');

  await page.keyboard.press('Control+A');
  await page.keyboard.type('100');
  await expect(status).toHaveText('Shipping is free.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Can');
  await expect(status).toHaveText('Shipping costs $25.00.');
});

test('[SHIP-01] [SHIP-02] in Japanese it says the same, with the amounts as they are written there', async ({
  page,
  product,
}) => {
  await opens(page, product.storefront, 'US.ja');
  await calculator(page).getByRole('spinbutton').fill('99.99');
  await expect(calculator(page).getByRole('status')).toHaveText(
    '送料は$5.00です。$100.00以上で送料無料です（あと$0.01）。',
  );
});
