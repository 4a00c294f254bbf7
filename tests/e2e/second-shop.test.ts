import type { Page } from '@playwright/test';
import type { Product } from '../../scripts/product.ts';
import { expect, test } from './fixtures.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';
import { germany, ohio, Shopper } from './shopper.ts';
import { worksOffCase } from './works-off-case.ts';

// Two products start one after the other on one database.
test.setTimeout(240_000);
test.use({ actionTimeout: 10_000 });
/** As for `npm run local`: the embedded PostgreSQL, which keeps its files from the one to the other. */
const inServerOfItsOwn = { ownServer: true };

/** Asks for a country with the form of the storefront. */
async function asksFor(page: Page, storefront: string, country: string, email: string): Promise<void> {
  await page.goto(
    new URL(`/apps/doorstep/requests/new?kind=destination&country=${country}`, storefront).href,
  );
  await page.getByRole('textbox', { name: /^E-mail/ }).fill(email);
  await page.getByRole('button', { name: 'Send my request' }).click();
  await expect(page.getByText(/has reached/)).toBeVisible();
}

/** Reloads the app's list of orders until it has decided this one. */
async function untilDecided(page: Page, admin: string, name: string): Promise<void> {
  await expect(async () => {
    await page.goto(`${admin}/app/orders`);
    const decided = page.frameLocator('iframe').getByText(name, { exact: true });
    await expect(decided.first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

test('another shop installs, publishes, sells, decides and works off a case by its own name, currency and zone, and sees nothing of the first', async ({
  page,
}) => {
  await withDataOfItsOwn(async (data) => {
    const isInUse = async ({ storefront, admin }: Product) => {
      const app = page.frameLocator('iframe');
      await page.goto(`${admin}/app/requests`);
      for (const kind of ['Return', 'Missing parcel', 'Product issue', 'Question', 'Cancellation'])
        await expect(app.getByRole('link', { name: new RegExp(`^${kind}, #10`) }).first()).toBeVisible();
      const shopper = new Shopper(page, storefront);
      await shopper.checksOut('Travel Satchel', ohio);
      await untilDecided(page, admin, await shopper.placesOrder());
      await asksFor(page, storefront, 'PT', 'first@example.com');
      await page.goto(`${admin}/app/requests/countries`);
      await expect(app.getByText('Portugal').first()).toBeVisible();
    };
    await withProduct('aallyn', data, isInUse, { past: true });

    await withProduct('harbour-canvas', data, async (product) => {
      const { storefront, admin } = product;
      const app = page.frameLocator('iframe');
      await page.goto(`${admin}/app/orders`);
      await expect(app.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
      await expect(app.getByText(/#\d+/)).toHaveCount(0);
      await page.goto(`${admin}/app/requests/countries`);
      await expect(app.getByRole('heading', { name: 'No requests yet' })).toBeVisible();
      await expect(app.getByText('Portugal')).toHaveCount(0);
      await page.goto(`${admin}/app/policy`);
      await expect(app.getByText('Version 1 is live')).toBeVisible();
      await page.goto(`${admin}/app/policy/support`);
      await expect(app.getByRole('textbox', { name: 'Name of the shop' })).toHaveValue('Harbour Canvas');
      await expect(app.getByRole('combobox', { name: 'Currency of the shop' })).toHaveValue('EUR');
      await expect(app.getByRole('textbox', { name: 'Time zone' })).toHaveValue('Europe/Berlin');
      await expect(app.getByRole('textbox', { name: 'Where shoppers reach you' })).toHaveValue(
        'hello@harbour-canvas.example',
      );
      await expect(app.getByText(/AALLYN/)).toHaveCount(0);

      const shopper = new Shopper(page, storefront);
      await shopper.checksOut('Sailcloth Tote', { ...germany, country: 'FR', city: 'Paris', zip: '75001' });
      await expect(page.getByText(/try to help: hello@harbour-canvas\.example/).first()).toBeVisible();
      await shopper.types(germany);
      await expect(shopper.shippingOption()).toContainText('€5.00');
      await expect(shopper.total()).toContainText('€74.00');
      const name = await shopper.placesOrder();
      await untilDecided(page, admin, name);
      await expect(app.getByText(/#\d+/)).toHaveCount(1);

      await worksOffCase(page, product);
    });
  }, inServerOfItsOwn);
});
