import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { withDataOfItsOwn, withProduct } from './own-product.ts';
import { planFaults } from './plan-faults.ts';
import { violationsIn } from './violations.ts';

test.setTimeout(240_000);
// A step that fails is answered with 409, as the browser notes.
test.use({ actionTimeout: 20_000, provoked: [409] });

const appIn = (page: Page) => page.frameLocator('iframe');

async function opens(page: Page, admin: string, path: string, heading: string): Promise<void> {
  await page.goto(`${admin}${path}`);
  await expect(appIn(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
}

async function isAccessible(page: Page): Promise<void> {
  expect(await violationsIn(page)).toEqual([]);
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

test('a shop in which the app is new is set up and taken back by the keyboard, whatever Shopify answers in the middle, and sees a placed block live on the store', async ({
  page,
}) => {
  await withDataOfItsOwn(async (data) => {
    await withProduct(
      'aallyn',
      data,
      async (product) => {
        const { admin, storefront } = product;
        const app = appIn(page);
        await opens(page, admin, '/app/setup', 'What Doorstep makes at Shopify');
        await expect(app.getByText('To do', { exact: true })).toHaveCount(5);
        await expect(app.getByText('Live on your store')).toHaveCount(0);
        await fitsAt320(page);

        // Once the first step is done, nothing may be asked for a while; then the second step fails.
        await planFaults(product, 'DoorstepLocations', { kind: 'out-of-points', seconds: 6 });
        await planFaults(product, 'DoorstepValidationCreate', { kind: 'status', status: 503 });
        await tabsTo(page, 'Set up');
        await page.keyboard.press('Enter');
        await expect(app.getByText('Shopify is busy: going on in a few seconds …')).toBeVisible();
        await expect(app.getByText('To do', { exact: true })).toHaveCount(4);
        await expect(app.getByRole('alert')).toHaveText(/^It stopped at “Checkout rule”/, {
          timeout: 30_000,
        });
        const why = 'It failed while creating the checkout rule: Shopify could not be reached (HTTP 503).';
        await expect(app.getByText(why)).toHaveCount(1);
        await isAccessible(page);
        await page.reload();
        await expect(app.getByText(why)).toBeVisible();

        const throttled = { kind: 'status', status: 429, headers: { 'retry-after': '1' } } as const;
        await planFaults(product, 'DoorstepDeliveryCustomizationCreate', throttled);
        await planFaults(product, 'DoorstepDiscountCreate', { kind: 'cut', afterTheChange: true });
        await tabsTo(page, 'Continue set-up');
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
        // What was made although its answer was lost is there once.
        await expect(app.getByText('Automatic discount “Free shipping”')).toHaveCount(1);
        const takesBack = async () => {
          await tabsTo(page, 'Take everything back');
          await page.keyboard.press('Enter');
          await answers.getByRole('button', { name: 'Take everything back' }).press('Enter');
        };
        await planFaults(product, 'DoorstepDeliveryCustomizationDelete', { kind: 'html', status: 502 });
        await takesBack();
        await expect(app.getByRole('alert')).toHaveText(/^It stopped at “Delivery rule”/);
        await takesBack();
        await expect(app.getByRole('heading', { name: 'Nothing of Doorstep’s is at Shopify' })).toBeVisible({
          timeout: 60_000,
        });
      },
      { fresh: true },
    );
  });
});
