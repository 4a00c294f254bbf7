import type { Page } from '@playwright/test';

/** The fields of the local shop's form for draft orders, by their labels. */
export type DraftFields = Readonly<Record<string, string>>;

/** A tote to a P.O. box in Ohio: checkout would refuse it, a draft order passes. */
export const toPoBox: DraftFields = {
  Quantity: '1',
  'Last name': 'Tanaka',
  Address: 'PO Box 12',
  City: 'Columbus',
  'State or province code': 'OH',
  'ZIP or postal code': '43004',
  Email: 'box@example.com',
};

/** Completes a draft order of one product in the local shop's admin. @returns the order's name, `#1001`. */
export async function draftOrder(page: Page, admin: string, fields: DraftFields): Promise<string> {
  await page.goto(new URL('/admin/draft_orders/new', admin).href);
  await page.getByLabel('Product').selectOption({ label: 'City Tote, $180.00' });
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Country/region').selectOption('US');
  await page.getByRole('button', { name: 'Complete order' }).click();
  await page.waitForURL(/\/admin\/orders\/\d+$/);
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

/** Opens the app's page of an order by its list, once the app has decided it. */
export async function openOrderPage(page: Page, admin: string, name: string): Promise<void> {
  const link = page.frameLocator('iframe').getByRole('link', { name, exact: true });
  for (let tries = 0; tries < 30; tries += 1) {
    await page.goto(`${admin}/app/orders?q=${encodeURIComponent(name)}`);
    const isThere = await link.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (isThere) break;
  }
  await link.click();
  await page
    .frameLocator('iframe')
    .getByRole('heading', { name: 'What your policy decided, and why' })
    .waitFor();
}
