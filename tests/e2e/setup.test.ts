import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';

test.setTimeout(240_000);
test.use({ actionTimeout: 20_000 });

const appIn = (page: Page) => page.frameLocator('iframe');

async function opens(page: Page, admin: string, path: string, heading: string): Promise<void> {
  await page.goto(`${admin}${path}`);
  await expect(appIn(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Nothing scrolls sideways, however narrow the window. */
async function fitsAt320(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  const root = appIn(page).locator('html');
  const sideways = () => root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(sideways).toBe(0);
  await isAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Moves on by the keyboard until the app's control of this name has the focus. */
async function tabsTo(page: Page, name: string): Promise<void> {
  const control = appIn(page).getByRole('button', { name, exact: true }).first();
  await control.focus();
  await expect(control).toBeFocused();
}

test('a shop in which the app is new is set up, sees a placed block live on the store and is taken back, by the keyboard', async ({
  page,
}) => {
  await withDataOfItsOwn(async (data) => {
    await withProduct(
      'aallyn',
      data,
      async ({ admin, storefront }) => {
        const app = appIn(page);
        await opens(page, admin, '/app/setup', 'What Doorstep makes at Shopify');
        await expect(app.getByText('To do', { exact: true })).toHaveCount(5);
        await expect(app.getByText('Live on your store')).toHaveCount(0);
        await fitsAt320(page);

        await tabsTo(page, 'Set up');
        await page.keyboard.press('Enter');
        await expect(app.getByText('All of it is there.')).toBeVisible({ timeout: 60_000 });
        await expect(app.getByText('Done', { exact: true })).toHaveCount(5);
        await page.reload();
        await expect(app.getByText('All of it is there.')).toBeVisible();
        await isAccessible(page);

        await page.goto(new URL('/admin/settings/checkout', storefront).href);
        await page.getByRole('button', { name: /^Place .* at purchase\.thank-you\.block\.render$/ }).click();
        await opens(page, admin, '/app/setup', 'What you switch on in your store');
        await expect(app.getByText('Live on your store')).toHaveCount(1);

        await opens(page, admin, '/app/setup/remove', 'What is taken away and put back');
        await fitsAt320(page);
        await tabsTo(page, 'Take everything back');
        await page.keyboard.press('Enter');
        const question = app.getByRole('dialog', { name: 'Take everything back?' });
        const answers = app.locator('s-modal');
        await expect(question).toBeVisible();
        await isAccessible(page);
        await answers.getByRole('button', { name: 'Keep it' }).press('Enter');
        await expect(question).toBeHidden();
        await tabsTo(page, 'Take everything back');
        await page.keyboard.press('Enter');
        await answers.getByRole('button', { name: 'Take everything back' }).press('Enter');
        await expect(app.getByRole('heading', { name: 'Nothing of Doorstep’s is at Shopify' })).toBeVisible({
          timeout: 60_000,
        });
      },
      { fresh: true },
    );
  });
});
