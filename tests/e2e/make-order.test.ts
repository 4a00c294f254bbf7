import { expect, test } from './fixtures.ts';
import { untilShown } from './until-shown.ts';
import { violationsIn } from './violations.ts';

test('[SIGN-01] [ADDR-02] orders that no checkout makes are made by hand: two shipping lines, of which one is UPS, and one that arrives fulfilled', async ({
  page,
  product,
}) => {
  const admin = new URL(product.admin).origin;
  const opensForm = async () => {
    await page.goto(`${admin}/admin`);
    await page.getByRole('link', { name: 'Make an order' }).click();
    await expect(page.getByRole('heading', { name: 'Make an order' })).toBeVisible();
  };
  const fills = async (address: string) => {
    await page.getByLabel('Product').selectOption({ label: 'Travel Satchel, $260.00' });
    await page.getByLabel('Last name').fill('Tanaka');
    await page.getByLabel('Address', { exact: true }).fill(address);
    await page.getByLabel('City').fill('Columbus');
    await page.getByLabel('State or province code').fill('OH');
    await page.getByLabel('ZIP or postal code').fill('43004');
    await page.getByLabel('Email').fill('mei@example.com');
    await page.getByLabel('Buyer’s language').selectOption('ja');
  };
  const makes = async () => {
    await page.getByRole('button', { name: 'Make the order' }).click();
    await expect(page.getByRole('heading', { name: /^#\d+$/ })).toBeVisible();
  };

  await opensForm();
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Shipped/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Several shipping lines/ })).toBeChecked();
  await fills('123 Main Street');
  await page.getByLabel('Shipping method', { exact: true }).fill('USPS Priority');
  await page.getByLabel('Second shipping method').fill('UPS Ground');
  await makes();
  await expect(page.getByText('USPS Priority, UPS Ground')).toBeVisible();
  await untilShown(page, 'signature-required');

  await opensForm();
  await page.getByRole('radio', { name: /^Imported, already fulfilled/ }).check();
  await fills('PO Box 12');
  await makes();
  await expect(page.getByText('from another sales channel')).toBeVisible();
  await expect(page.getByText('Fulfilled', { exact: true }).first()).toBeVisible();
  await untilShown(page, '"policyVersion":');
  await expect(page.getByText('No tags')).toBeVisible();
  await expect(page.getByText('On hold')).toHaveCount(0);
});
