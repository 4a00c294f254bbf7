import type { Browser, FrameLocator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { violationsIn } from './violations.ts';

/** The app, in the admin that frames it. */
export const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

/** No accessibility violation, and no sideways scrolling at 320 pixels. */
export async function isAccessibleAndFits(page: Page): Promise<void> {
  expect(await violationsIn(page)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const [scrolls, fits] = await frameOf(page)
    .locator('html')
    .evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(scrolls, page.url()).toBe(fits);
  if (size) await page.setViewportSize(size);
}

/** The same shop in another browser, where somebody else works. */
export async function browserOf(browser: Browser, admin: string, person: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(new URL('/admin/staff', admin).href);
  await page.getByRole('button', { name: `Sign in as ${person}` }).click();
  await expect(page.getByText('Signed in')).toBeVisible();
  return page;
}

/** Opens an order in the shop's own admin. `admin` is where the merchant's admin is. */
export async function opensInShopify(page: Page, admin: string, name: string): Promise<void> {
  await page.goto(new URL('/admin/orders', admin).href);
  await page.getByRole('link', { name, exact: true }).click();
}
