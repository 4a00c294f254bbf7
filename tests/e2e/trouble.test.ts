import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { violationsIn } from './violations.ts';

/** A shopper at a checkout in which something goes wrong: see `Trouble` of the local shop. */
async function shopperIn(page: Page, storefront: string, query: string): Promise<Shopper> {
  const shopper = new Shopper(page, storefront);
  await shopper.putsInCart('Day Crossbody');
  await page.goto(new URL(`/checkout${query}`, storefront).href);
  await shopper.types(ohio);
  return shopper;
}

async function triesTheToggle(page: Page, shopper: Shopper): Promise<void> {
  await shopper.protection().focus();
  await page.keyboard.press('Space');
}

test('[PROT-02] a change that fails leaves the toggle off, says so and costs nothing', async ({
  page,
  product,
}) => {
  const shopper = await shopperIn(page, product.storefront, '?fail=lines');
  await triesTheToggle(page, shopper);
  await expect(shopper.protection()).toHaveAccessibleDescription(/could not be saved/);
  await expect(shopper.protection()).not.toBeChecked();
  await expect(shopper.total()).toContainText('$100.00');
  expect(await violationsIn(page)).toEqual([]);
});

test('[PROT-02] a fee that sells out under the shopper’s hands is an error, and nothing is added', async ({
  page,
  product,
}) => {
  const shopper = await shopperIn(page, product.storefront, '');
  await expect(shopper.protection()).toBeVisible();
  const merchant = await page.context().newPage();
  await merchant.goto(new URL('/admin/products', product.storefront).href);
  await merchant.getByRole('button', { name: 'Free returns is sold out' }).click();

  await triesTheToggle(page, shopper);
  await expect(shopper.protection()).toHaveAccessibleDescription(/could not be saved/);
  await expect(shopper.line('Free returns')).toHaveCount(0);

  await merchant.getByRole('button', { name: 'Free returns is back in stock' }).click();
  await triesTheToggle(page, shopper);
  await expect(shopper.line('Free returns')).toContainText('$2.98');
});

test('[PROT-02] where nothing may be added the toggle is not offered', async ({ page, product }) => {
  const shopper = await shopperIn(page, product.storefront, '?instructions=locked');
  await expect(page.getByText('Please check your address')).toBeVisible();
  await expect(shopper.protection()).toHaveCount(0);
});

test('[PROT-02] while a change is under way the toggle waits, and a second press does nothing', async ({
  page,
  product,
}) => {
  const shopper = await shopperIn(page, product.storefront, '');
  await expect(shopper.protection()).toBeEnabled();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/checkout/commands*', async (route) => {
    await held;
    await route.continue();
  });
  await triesTheToggle(page, shopper);
  await expect(shopper.protection()).toBeDisabled();
  await page.keyboard.press('Space');
  answer();
  await expect(shopper.protection()).toBeEnabled();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  await expect(shopper.protection()).toBeChecked();
});
