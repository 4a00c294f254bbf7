import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ohio, mailedCode, Shopper } from './shopper.ts';
import { untilShown } from './until-shown.ts';
import { violationsIn } from './violations.ts';

const promised = /^Ships [A-Z]/;
const promise = (page: Page) => page.getByText(promised).first();

async function ordersABag(page: Page, storefront: string): Promise<void> {
  const shopper = new Shopper(page, storefront);
  await shopper.checksOut('Day Crossbody', ohio);
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
  await untilShown(page, promised);
  expect(await violationsIn(page), 'order status').toEqual([]);

  await page.getByRole('link', { name: 'Sign in' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Email' }).focus();
  await page.keyboard.type('mei@example.com');
  expect(await violationsIn(page), 'sign in').toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Code' }).focus();
  await page.keyboard.type(await mailedCode(page, product.mailbox));
  expect(await violationsIn(page), 'code').toEqual([]);
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
  await untilShown(page, promised);
  const address = new URL(page.url());
  address.search = '';
  await page.goto(address.href);
  await expect(page.getByText('Sign in to see the address')).toBeVisible();
  await expect(page.getByText('123 Main Street')).toHaveCount(0);
  await expect(promise(page)).toHaveCount(0);
});

test('[PROT-05] [SIGN-03] a protected order that ships is complete at Shopify, loses its tag and is delivered', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  const name = await shopper.placesOrder();
  const status = await page.getByRole('link', { name: 'View order status' }).getAttribute('href');

  await page.goto(new URL('/admin/orders', product.storefront).href);
  await page.getByRole('link', { name, exact: true }).click();
  await untilShown(page, /^signature-required$/);
  await page.getByLabel('Shipping carrier').selectOption('USPS');
  await page.getByRole('button', { name: 'Fulfill items' }).click();
  await expect(page.getByRole('heading', { name: 'Fulfilled (1)' })).toBeVisible();
  // The fee is fulfilled by the app, as soon as it has heard of the parcel.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: 'Mark as fulfilled' })).toHaveCount(0, { timeout: 1_000 });
    await expect(page.getByText('signature-required', { exact: true })).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText('protected', { exact: true })).toBeVisible();

  await page.getByLabel('Shipment status').selectOption('Delivered');
  await page.getByLabel('Happened at').fill('2026-11-27T10:30');
  await page.getByRole('button', { name: 'Add shipment event' }).click();
  await page.goto(new URL(status ?? '', product.storefront).href);
  await expect(page.getByRole('heading', { name: 'Your order was delivered' })).toBeVisible();
  await untilShown(page, /^Delivered Nov 27$/);
});

test.describe('with a form that is refused', () => {
  test.use({ provoked: [422] });

  test('[CAL-05] [RET-02] a merchant ships an order and reports its delivery, and the buyer’s page and promise say so', async ({
    page,
    product,
  }) => {
    const shopper = new Shopper(page, product.storefront);
    await shopper.checksOut('Day Crossbody', ohio);
    const name = await shopper.placesOrder();
    const status = await page.getByRole('link', { name: 'View order status' }).getAttribute('href');

    await page.goto(new URL('/admin/orders', product.storefront).href);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByLabel('Shipping carrier').selectOption('UPS');
    await page.getByLabel('Tracking number').fill('1Z827WK74630');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Fulfilled (1)' })).toBeVisible();
    expect(await violationsIn(page), 'admin').toEqual([]);

    await page.getByLabel('Shipment status').selectOption('Delivered');
    await page.getByLabel('Happened at').fill('');
    await page.getByRole('button', { name: 'Add shipment event' }).click();
    await expect(page.getByRole('alert')).toContainText('enter the date and time');
    await expect(page.getByLabel('Shipment status')).toHaveValue('DELIVERED');
    await page.getByLabel('Happened at').fill('2026-11-27T10:30');
    await page.getByRole('button', { name: 'Add shipment event' }).click();
    await expect(page.getByText('Nov 27, 2026, 10:30 AM')).toBeVisible();

    await page.goto(new URL(status ?? '', product.storefront).href);
    await expect(page.getByRole('heading', { name: 'Your order was delivered' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'UPS 1Z827WK74630' })).toBeVisible();
    await untilShown(page, /^Delivered Nov 27$/);
    await expect(page.getByText(/^(Refunds|Returns) can be requested until Dec 18 /)).toBeVisible();
    expect(await violationsIn(page), 'order status').toEqual([]);
  });
});
