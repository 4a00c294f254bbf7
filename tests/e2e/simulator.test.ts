import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';

test('an order is put together from the shop’s products, tried at checkout and as a draft order, shared by its address, and set beside the draft', async ({
  page,
  product,
}) => {
  const app = frameOf(page);
  const row = (label: string) =>
    app.locator('.simulator-row').filter({ has: app.locator('dt').getByText(label, { exact: true }) });
  await page.goto(`${product.admin}/app/simulator`);
  await expect(row('Total before taxes')).toContainText('$50.00');

  await app.getByRole('button', { name: 'Add products' }).click();
  const picker = page.getByRole('dialog', { name: 'Add products' });
  await picker.getByRole('checkbox', { name: 'Travel Satchel' }).check();
  await picker.getByRole('button', { name: 'Select' }).click();
  await expect(row('Travel Satchel')).toContainText('$260.00');
  await app.getByRole('textbox', { name: 'Address line', exact: true }).fill('PO Box 12');
  await app.getByRole('button', { name: 'Try it' }).focus();
  await page.keyboard.press('Enter');
  await expect(row('Can it be ordered?')).toContainText("We can't ship to P.O. boxes");
  await expect(row('Hold')).toContainText('It is put on hold');
  await row('Hold').getByText('Why').click();
  await expect(row('Hold')).toContainText('Your policy says: ');

  await app.getByRole('combobox', { name: 'Where it is ordered' }).selectOption('draft-order');
  await app.getByRole('combobox', { name: 'Beside it' }).selectOption('draft');
  await app.getByRole('button', { name: 'Try it' }).click();
  await expect(row('Not asked here')).toContainText('The order is caught afterwards');
  await expect(app.getByText('Both say the same of this order.')).toBeVisible();
  await isAccessibleAndFits(page);

  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await expect(frameOf(shared).locator('.simulator-row', { hasText: 'Travel Satchel' })).toContainText(
    '$260.00',
  );
});
