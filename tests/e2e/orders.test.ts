import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { untilShown } from './until-shown.ts';

const shopAdmin = (admin: string) => new URL(admin).origin;

async function opensOrder(page: Page, admin: string, name: string): Promise<void> {
  await page.goto(`${shopAdmin(admin)}/admin/orders`);
  await page.getByRole('link', { name, exact: true }).click();
}

test('[SIGN-03] [PROT-01] a placed order is decided by its policy version: tags, and a promise on the order', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  const name = await shopper.placesOrder();

  await opensOrder(page, product.admin, name);
  await untilShown(page, 'signature-required');
  await expect(page.getByText('protected', { exact: true })).toBeVisible();
  // The promise is an effect of its own and may come a moment after the tags.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('"policyVersion":')).toHaveCount(2, { timeout: 1_000 });
  }).toPass();

  await page.goto(`${product.admin}/app/orders`);
  const desk = page.frameLocator('iframe');
  await expect(desk.getByText(name).first()).toBeVisible();
  await expect(
    desk.getByText(/You read at checkout, before you pay, whether your order needs/).first(),
  ).toBeVisible();

  await desk.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('[ADDR-02] a P.O. box that slipped past checkout is held, tagged, and the buyer is asked for a street address', async ({
  page,
  product,
}) => {
  await page.goto(`${shopAdmin(product.admin)}/admin/draft_orders/new`);
  await page.getByLabel('Product').selectOption({ label: 'City Tote, $180.00' });
  const typed: readonly (readonly [string, string])[] = [
    ['Quantity', '1'],
    ['Last name', 'Tanaka'],
    ['Address', 'PO Box 12'],
    ['City', 'Columbus'],
    ['State or province code', 'OH'],
    ['ZIP or postal code', '43004'],
    ['Email', 'box@example.com'],
  ];
  for (const [label, text] of typed) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Country/region').selectOption('US');
  await page.getByRole('button', { name: 'Complete order' }).click();
  await untilShown(page, /On hold: Incorrect address/i);
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).trim();

  await page.goto(product.mailbox);
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByText('box@example.com').first()).toBeVisible();

  await page.goto(`${product.admin}/app/orders`);
  await expect(
    page
      .frameLocator('iframe')
      .getByText(/If an order has a P\.O\. box all the same/)
      .first(),
  ).toBeVisible();
});
