import { test, type Page } from '@playwright/test';
import pg from 'pg';
import type { Product } from '../../scripts/product.ts';
import { expect } from './fixtures.ts';
import { violationsIn } from './violations.ts';

const narrow = { width: 360, height: 800 };

/**
 * In the second shop: an order for a fulfillment service that is faster than the app opens a case; the merchant reads what
 * to do, follows its link, and marks it as done.
 */
export async function worksOffCase(page: Page, product: Product): Promise<void> {
  const app = page.frameLocator('iframe');
  const opensOrders = () => page.goto(`${product.admin}/app/orders/to-do`);
  const unheld = app.getByRole('heading', { name: 'The order is not on hold' });

  await test.step('[SHIP-05] [ADDR-02] an order that cannot be held opens a case that says what to do', async () => {
    await whileUndecided(product, async () => {
      await draftsToFrance(page, new URL('/admin/draft_orders/new', product.admin).href);
      await page.getByRole('button', { name: 'Request fulfillment' }).click();
      await expect(page.getByRole('button', { name: 'Request fulfillment' })).toHaveCount(0);
    });
    await expect(async () => {
      await opensOrders();
      await expect(unheld).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(app.getByRole('heading', { name: 'To do: 2' })).toBeVisible();
    // Whether the app saw that before it asked for the hold, or learned it by asking.
    await expect(
      app.getByText(/^(Somebody is at the parcel already|Shopify refused: )/).first(),
    ).toBeVisible();
    await expect(app.getByText('tell the warehouse to wait, before it ships')).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });

  await test.step('on a narrow screen it fits', async () => {
    const wide = page.viewportSize();
    await page.setViewportSize(narrow);
    await expect(unheld).toBeVisible();
    const sticksOut = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(sticksOut).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
    if (wide) await page.setViewportSize(wide);
  });

  await test.step('its link leads to the order', async () => {
    const link = app.locator('s-link', { hasText: /^Order #\d+$/ }).first();
    const name = (await link.innerText()).replace('Order ', '');
    await link.click();
    await page.getByRole('button', { name: 'Open in Shopify' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('Elbe Logistics').first()).toBeVisible();
  });

  await test.step('it is marked as done by keyboard, and stays done', async () => {
    await opensOrders();
    await app.getByRole('button', { name: /^Mark as done: The order is not on hold, order #\d+$/ }).focus();
    await page.keyboard.press('Enter');
    await expect(unheld).toHaveCount(0);
    await expect(app.getByRole('heading', { name: 'To do: 1' })).toBeVisible();
    await page.reload();
    await expect(app.getByRole('heading', { name: 'To do: 1' })).toBeVisible();
    await expect(unheld).toHaveCount(0);
  });
}

/** Orders what a fulfillment service ships, past checkout, to a country that the shop does not ship to. */
async function draftsToFrance(page: Page, form: string): Promise<void> {
  await page.goto(form);
  const product = page.getByLabel('Product');
  await product.selectOption(await product.getByRole('option', { name: /^Rope Fob/ }).getAttribute('value'));
  const typed: readonly (readonly [string, string])[] = [
    ['Quantity', '1'],
    ['Last name', 'Weber'],
    ['Address', '12 rue de Rivoli'],
    ['City', 'Paris'],
    ['ZIP or postal code', '75001'],
    ['Email', 'weber@example.com'],
  ];
  for (const [label, text] of typed) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Country/region').selectOption('FR');
  await page.getByRole('button', { name: 'Complete order' }).click();
  await page.waitForURL(/\/admin\/orders\/\d+$/);
}

/** Does something while no order can be decided: the app waits for the table in which it keeps decisions. */
async function whileUndecided({ databaseUrl }: Product, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table "OrderDecision"');
    await work();
    await client.query('commit');
  } finally {
    await client.end();
  }
}
