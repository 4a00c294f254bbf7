import { expect, test } from './fixtures.ts';
import { forgetDrafts } from './forget-drafts.ts';
import { violationsIn } from './violations.ts';

test.afterEach(forgetDrafts);

test.use({ provoked: [422] });

const narrow = { width: 320, height: 700 };

test('[CAL-02, CAL-03] by the keyboard a day says when its orders arrive, gets a holiday, and loses it again', async ({
  page,
  product,
}) => {
  await page.goto(`${product.admin}/app/policy/delivery/calendar?year=2026&day=2026-11-27`);
  const app = page.frameLocator('iframe');
  const day = (name: string) => app.getByRole('grid').getByRole('link', { name });
  const told = app.getByRole('region', { name: 'The day and its orders' });
  await expect(app.getByRole('grid')).toHaveCount(12);
  await day('Friday, November 27, 2026').focus();
  await expect(told).toContainText('An order placed on Friday, November 27 ships by Tuesday, December 1');

  await page.keyboard.press('Home');
  await expect(day('Sunday, November 22, 2026')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(day('Monday, November 30, 2026')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(day('Wednesday, December 30, 2026')).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Change Monday, November 30, 2026' })).toBeVisible();

  const name = app.getByRole('textbox', { name: 'New holiday: warehouse' });
  await app.getByRole('button', { name: 'Add holiday' }).first().click();
  await expect(name).toHaveAccessibleDescription(/must not be empty/);
  await name.fill('Stocktaking');
  await app.getByRole('button', { name: 'Add holiday' }).first().click();
  await expect(day('Monday, November 30, 2026. Warehouse: closed, Stocktaking.')).toBeVisible();
  await day('Friday, November 27, 2026').hover();
  await expect(told).toContainText('ships by Wednesday, December 2');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(day('Monday, November 30, 2026. Warehouse: works.')).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
});

test('at 320 px the calendar has one month beside no other, and nothing scrolls sideways', async ({
  page,
  product,
}) => {
  await page.setViewportSize(narrow);
  await page.goto(`${product.admin}/app/policy/delivery/calendar?year=2026`);
  const app = page.frameLocator('iframe');
  await expect(app.getByRole('grid')).toHaveCount(12);
  const body = app.locator('body');
  expect(await body.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('[PROT-06] a text whose English changed is out of date in the others, until it is said to fit', async ({
  page,
  product,
}) => {
  await page.goto(`${product.admin}/app/policy/texts`);
  const app = page.frameLocator('iframe');
  const field = app.locator('[name="addresses.responsibility.en"]').getByRole('textbox');
  await field.fill('Please check your address before you order.');
  await page.getByRole('button', { name: 'Save' }).click();
  const stillFits = app.getByRole('button', {
    name: 'Who answers for a wrong address in Japanese still fits',
  });
  await expect(stillFits).toBeVisible();
  await stillFits.focus();
  await page.keyboard.press('Enter');
  await expect(stillFits).toHaveCount(0);
  await field.fill('Please check it.');
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);

  await page.setViewportSize(narrow);
  await expect(app.locator('[name="addresses.responsibility.fr"]')).toBeVisible();
  await expect(app.locator('[name="addresses.responsibility.ja"]')).toBeHidden();
  const body = app.locator('body');
  expect(await body.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('[ADDR-03] an address is tried out, and an exception says what it is for', async ({ page, product }) => {
  await page.goto(`${product.admin}/app/policy/addresses`);
  const app = page.frameLocator('iframe');
  const card = app.locator('s-section').filter({ hasText: 'Type any address to read' });
  await card.getByRole('combobox', { name: 'Country' }).selectOption('United States');
  await card.getByRole('textbox', { name: 'Address line' }).fill('PO Box 12');
  await expect(card).toContainText('Refused at checkout: it names a P.O. box');
  await expect(card).toContainText("Shoppers read: “We can't ship to P.O. boxes.");
  expect(await violationsIn(page)).toEqual([]);

  await app.getByRole('button', { name: 'Add address exception' }).click();
  await expect(app.getByText('Type the address line first.')).toBeVisible();
  await app.getByRole('textbox', { name: 'Address line' }).fill('PO Box 12');
  await expect(app.getByText('Accepted: it is one of the addresses that always pass.')).toBeVisible();
  await expect(app.getByText(/^Without the exception: Refused at checkout/)).toBeVisible();
});
