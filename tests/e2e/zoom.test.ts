import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { ohio, Shopper } from './shopper.ts';

/** A window of 640 pixels at 200 %. */
const zoomed = { width: 320, height: 450 };
/** One word of 40 letters, longer than any name in the seven languages. */
const longWord = 'Protection'.repeat(4);

/** Nothing sticks out of the page, read from the left and read from the right. */
async function fits(page: Page): Promise<void> {
  for (const direction of ['ltr', 'rtl']) {
    const widths = await page.evaluate((written) => {
      document.documentElement.dir = written;
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    }, direction);
    expect(widths, `${page.url()}, ${direction}`).toEqual({ ...widths, scrollWidth: widths.clientWidth });
  }
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
}

test.describe('with a protection whose name is one long word', () => {
  test.beforeEach(({ page, product }) => new Merchant(page, product.admin).callsProtection(longWord));
  test.afterEach(({ page, product }) => new Merchant(page, product.admin).callsProtection('Free returns'));

  test('[PROT-02] at 200 % nothing sticks out of cart, checkout, thank-you page and order page', async ({
    context,
    product,
  }) => {
    const page = await context.newPage();
    await page.setViewportSize(zoomed);
    const shopper = new Shopper(page, product.storefront);
    const toggle = page.getByRole('checkbox', { name: `${longWord} for $2.98` });
    await shopper.putsInCart('Travel Satchel');
    await page.getByText(`What “${longWord}” covers`).click();
    await fits(page);
    await toggle.check();
    await expect(shopper.cartLine(longWord)).toHaveCount(1);
    await fits(page);

    await shopper.goesToCheckout();
    await shopper.types({ ...ohio, address1: 'PO Box 12' });
    await expect(page.getByText('Our carriers need a door to knock on.')).toBeVisible();
    await expect(page.getByText('someone has to sign for this delivery')).toBeVisible();
    await expect(toggle).toBeChecked();
    await page.getByText(`What “${longWord}” covers`).click();
    await fits(page);

    await shopper.fills('Address', longWord);
    await expect(shopper.fieldError('address1')).toBeEmpty();
    await shopper.placesOrder();
    const bought = page.getByText(`${longWord}: bought with this order`);
    await expect(bought).toBeVisible();
    await fits(page);

    await page.getByRole('link', { name: 'View order status' }).click();
    await expect(async () => {
      await page.reload();
      await expect(bought).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await fits(page);
  });
});
