import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { forgetDrafts } from './forget-drafts.ts';
import { violationsIn } from './violations.ts';

test.afterEach(forgetDrafts);

// A session that ended is answered with 401, as the browser notes.
test.use({ provoked: [401] });

test('[SIGN-01] what is typed is there again after a reload, with what customers will read and the way to save it', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensPolicy('signature');
  const above = merchant.app.getByRole('textbox', { name: 'For orders above' });
  await above.fill('$1,000');
  await expect(merchant.app.getByText(/Orders over \$1,000\.00/)).toBeVisible();
  await merchant.opensPolicy('signature');
  await expect(above).toHaveValue('$1,000');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await merchant.saves();
  await expect(above).toHaveValue('1000.00');
  expect(await violationsIn(page)).toEqual([]);

  await merchant.opensPolicy();
  await expect(merchant.app.getByText('Your draft has 1 change.')).toBeVisible();
  await merchant.app.getByRole('button', { name: 'Discard draft' }).first().click();
  await merchant.app.locator('#discard-draft').getByRole('button', { name: 'Discard draft' }).click();
  await expect(merchant.app.getByText('Nothing is changed.')).toBeVisible();
});

test('what is typed is discarded by the save bar, and stays discarded', async ({ page, product }) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensPolicy('signature');
  const above = merchant.app.getByRole('textbox', { name: 'For orders above' });
  const kept = page.waitForResponse(/\/app\/policy\/typed/);
  await above.fill('five');
  await kept;
  await expect(above).toHaveAttribute('aria-invalid', 'true');
  const forgotten = page.waitForResponse(/\/app\/policy\/typed/);
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await forgotten;
  await expect(above).toHaveValue('250.00');
  await merchant.opensPolicy('signature');
  await expect(above).toHaveValue('250.00');
});

test('[SIGN-01] going back in the browser keeps what is typed at once; leaving by a link asks and lets go of it', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  const { app } = merchant;
  await merchant.opensPolicy();
  await app.getByRole('link', { name: 'Signature' }).first().click();
  const above = app.getByRole('textbox', { name: 'For orders above' });
  await above.fill('$1,000');
  const goes = (by: number) => app.locator('html').evaluate((_, steps) => history.go(steps), by);
  await goes(-1);
  await expect(app.getByRole('searchbox')).toBeVisible();
  const heard = page.waitForResponse(/\/app\/policy\/typed/);
  await goes(1);
  await expect(above).toHaveValue('$1,000');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await heard;
  const forgotten = page.waitForResponse(/\/app\/policy\/typed/);
  await page.locator('#app-breadcrumbs').getByRole('link', { name: 'Policy' }).click();
  await page.getByRole('button', { name: 'Leave page' }).click();
  await forgotten;
  await merchant.opensPolicy('signature');
  await expect(above).toHaveValue('250.00');
});

test('a session that ends while somebody types and saves loses nothing', async ({ page, product }) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensPolicy('signature');
  const ended = new Set<string>();
  await page.route(/\/app\/policy\/(typed|signature)/, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().method() !== 'POST' || ended.has(pathname)) return route.continue();
    ended.add(pathname);
    return route.fulfill({ status: 401, headers: { 'X-Shopify-Retry-Invalid-Session-Request': '1' } });
  });
  await merchant.app.getByRole('textbox', { name: 'When shipped by' }).fill('FedEx');
  await expect(merchant.app.getByText(/shipped via FedEx/).first()).toBeVisible();
  await merchant.saves();
  expect([...ended].sort()).toEqual(['/app/policy/signature.data', '/app/policy/typed']);
  await merchant.opensPolicy('signature');
  await expect(merchant.app.getByRole('textbox', { name: 'When shipped by' })).toHaveValue('FedEx');
  await merchant.app.getByRole('textbox', { name: 'When shipped by' }).fill('UPS');
  await merchant.saves();
});

test('[SHIP-05, CAL-05] by keyboard alone a country is found, added with its delivery time, priced and removed again', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  const { app } = merchant;
  await merchant.opensPolicy();
  await app.getByRole('searchbox').focus();
  await page.keyboard.type('countries you ship to');
  const found = app.getByRole('link', { name: 'Countries you ship to' });
  await expect(found).toBeVisible();
  await found.focus();
  await page.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Add country' }).press('Enter');
  const chosen = app.getByRole('combobox', { name: 'Ship to another country' });
  await expect(chosen).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await chosen.focus();
  await page.keyboard.type('Germ');
  await app.locator('#add-row').getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(page.getByText('Germany added, with a delivery time').first()).toBeVisible();

  const rate = app.getByRole('textbox', { name: 'Flat rate' });
  await expect(rate).toHaveValue('');
  await expect(rate).not.toHaveAttribute('aria-invalid', 'true');
  await rate.focus();
  await page.keyboard.type('x');
  await merchant.saves();
  await expect(rate).toBeFocused();
  await expect(rate).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('EUR 5');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('USD 12');
  await merchant.saves();
  await expect(rate).toHaveValue('12.00');

  await merchant.opensPolicy('shipping');
  await app.getByRole('button', { name: 'Remove Germany' }).press('Enter');
  await expect(app.getByRole('link', { name: 'Germany' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter');
  await expect(app.getByRole('link', { name: 'Germany' })).toBeVisible();
  await app.getByRole('button', { name: 'Remove United States' }).press('Enter');
  await expect(app.getByText('The protection is no longer offered in United States.')).toBeVisible();
  await app.locator('#remove-row').getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(app.getByRole('link', { name: 'United States' })).toBeVisible();
});

test('[SHIP-05] a country is taken out on its own page, and put back from the list', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensUnitedStates();
  await page.getByRole('button', { name: 'Remove' }).click();
  const question = merchant.app.locator('#remove-row');
  await expect(question).toContainText('Checkout will refuse orders to United States');
  await question.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('United States removed')).toBeVisible();
  await expect(merchant.app.getByRole('link', { name: 'Canada', exact: true })).toBeVisible();
  await expect(merchant.app.getByRole('link', { name: 'United States', exact: true })).toBeHidden();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(merchant.app.getByRole('link', { name: 'United States', exact: true })).toBeVisible();
  await merchant.opensUnitedStates();
  await expect(merchant.freeFromUnitedStates()).toHaveValue('100.00');
});
