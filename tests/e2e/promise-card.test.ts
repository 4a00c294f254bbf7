import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { germany, ohio, Shopper } from './shopper.ts';
import { violationsIn } from './violations.ts';

/** The card's sentences, line after line. */
const sentences = (page: Page) => page.locator('s-section > s-stack > s-stack > s-text');

test('[CAL-02] [CAL-05] [PROT-01] the thank-you page and the order’s page promise the same, and say why', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', ohio);
  await expect(page.getByText(/^Estimated delivery: /)).toBeVisible();
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  await shopper.placesOrder();

  await expect(sentences(page).first()).toContainText(/^Ships [A-Z]/);
  const promised = await sentences(page).allTextContents();
  expect(promised.join('\n')).toContain('Free returns: bought with this order');
  expect(promised.join('\n')).toContain('If it ships via UPS');
  expect(await violationsIn(page), 'thank you').toEqual([]);

  await page.locator('s-section s-details summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Orders ship on the next working day of our warehouse.')).toBeVisible();

  await page.getByRole('link', { name: 'View order status' }).click();
  await expect(async () => {
    await page.reload();
    await expect(sentences(page).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  expect(await sentences(page).allTextContents()).toEqual(promised);
});

test('[SHIP-05] [FORM-01] where we do not ship, the notice leads to the page that asks for the country', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Day Crossbody', germany);
  const link = page.getByRole('link', { name: 'Ask us to ship here' });
  await expect(link).toHaveAttribute(
    'href',
    /\/apps\/doorstep\/requests\/new\?kind=destination&country=DE&locale=en$/,
  );
  await expect(page.getByText('we cannot be held responsible')).toHaveCount(0);
  await expect(page.getByText(/^Estimated delivery: /)).toHaveCount(0);
});
