import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Shopper } from './shopper.ts';
import { violationsIn } from './violations.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Apple Pay (stand-in)' });

/** Opens the sheet and chooses where to ship, by keyboard as a person would. */
async function opensSheet(page: Page, contact: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Apple Pay' });
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await sheet(page).getByLabel('Ship to').selectOption({ label: contact });
}

const STREET = 'Mei Tanaka, 123 Main Street, Columbus OH 43004, United States';
const BOX = 'Mei Tanaka, PO Box 12, Columbus OH 43004, United States';
const GERMANY = 'Mei Tanaka, Hauptstraße 5, Berlin 10115, Germany';
const PUERTO_RICO = 'Mei Tanaka, 100 Calle San Francisco, San Juan 00901, Puerto Rico';
const HONG_KONG = 'Mei Tanaka, 18 Queen’s Road Central, Central, Hong Kong SAR China';

async function toCheckout(page: Page, storefront: string, bag: string): Promise<void> {
  await new Shopper(page, storefront).putsInCart(bag);
  await page.getByRole('link', { name: 'Check out' }).click();
}

const pays = async (page: Page) => {
  await sheet(page).getByRole('button', { name: 'Pay' }).focus();
  await page.keyboard.press('Enter');
};

test('[SHIP-01] a street in Ohio is rated from part of its address and pays in the sheet', async ({
  page,
  product,
}) => {
  await toCheckout(page, product.storefront, 'Day Crossbody');
  await opensSheet(page, STREET);
  await expect(sheet(page).getByRole('radio', { name: /Standard/ })).toBeChecked();
  await expect(sheet(page).getByText('Free', { exact: true })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await pays(page);
  await expect(page.getByRole('heading', { name: /thank you/i })).toBeVisible();
  await expect(page.getByText('123 Main Street')).toBeVisible();
});

test('[ADDR-01] a P.O. box holds nobody up while rates are asked for, and is refused in words on paying', async ({
  page,
  product,
}) => {
  await toCheckout(page, product.storefront, 'Day Crossbody');
  await opensSheet(page, BOX);
  await expect(sheet(page).getByRole('radio', { name: /Standard/ })).toBeVisible();
  await expect(sheet(page).getByRole('alert')).toBeEmpty();
  await pays(page);
  await expect(sheet(page).getByRole('alert')).toHaveText(
    "We can't ship to P.O. boxes. Please enter a street address.",
  );
  await expect(page).toHaveURL(/\/checkout/);

  await sheet(page).getByLabel('Ship to').selectOption({ label: STREET });
  await expect(sheet(page).getByRole('alert')).toBeEmpty();
  await pays(page);
  await expect(page.getByRole('heading', { name: /thank you/i })).toBeVisible();
});

test('[SHIP-05] Germany has no rate and is refused with a sentence that says where to turn', async ({
  page,
  product,
}) => {
  await toCheckout(page, product.storefront, 'Day Crossbody');
  await opensSheet(page, GERMANY);
  await expect(sheet(page).getByText('No shipping option is available')).toBeVisible();
  await pays(page);
  await expect(sheet(page).getByRole('alert')).toContainText("We don't ship to this country yet. Contact us");
});

test('[SHIP-01] [SHIP-03] Puerto Rico and Hong Kong, as wallets write them, are rated by the policy', async ({
  page,
  product,
}) => {
  await toCheckout(page, product.storefront, 'Day Crossbody');
  await opensSheet(page, PUERTO_RICO);
  await expect(sheet(page).getByText('Free', { exact: true })).toBeVisible();
  await sheet(page).getByLabel('Ship to').selectOption({ label: HONG_KONG });
  await expect(sheet(page).getByText('HK$1,000.00')).toBeVisible();
  await expect(sheet(page).getByText('Free', { exact: true })).toBeVisible();
});

test('[PROT-02] the sheet shows no toggle, and the one behind it is refused without a line being added', async ({
  page,
  product,
}) => {
  await toCheckout(page, product.storefront, 'Day Crossbody');
  const shopper = new Shopper(page, product.storefront);
  await expect(shopper.protection()).toBeEnabled();
  const toggle = page.locator('s-checkbox input');
  await opensSheet(page, STREET);
  await expect(sheet(page).getByRole('checkbox')).toHaveCount(0);
  await expect(sheet(page).locator('[data-slot]')).toHaveCount(0);

  // Nobody reaches it behind the sheet; a click that was under way does.
  await toggle.evaluate((box) => box instanceof HTMLElement && box.click());
  await sheet(page).getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Enter');
  await expect(shopper.protection()).not.toBeChecked();
  await expect(shopper.protection()).toHaveAccessibleDescription(/could not/i);
  await expect(shopper.line('Free returns')).toHaveCount(0);
});

test('the cart offers the same sheet, which Escape closes without a trace', async ({ page, product }) => {
  await new Shopper(page, product.storefront).putsInCart('Day Crossbody');
  await opensSheet(page, BOX);
  await expect(sheet(page).getByRole('radio', { name: /Standard/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Apple Pay' })).toBeFocused();
  await page.getByRole('link', { name: 'Check out' }).click();
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue('');
});
