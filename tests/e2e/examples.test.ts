import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';

test.setTimeout(120_000);
// A publishing that an example stops is answered by 422.
test.use({ apart: 'examples', provoked: [422] });

test('[SHIP-01] an order that was tried and kept stops a policy that would make something else of it, until that is said to be meant', async ({
  page,
  product: { admin },
}) => {
  const app = frameOf(page);
  const merchant = new Merchant(page, admin);
  await page.goto(`${admin}/app/simulator?cart=&quantity.3=1&date=2026-03-02&time=10%3A00`);
  await app.getByRole('textbox', { name: 'What the example is called' }).fill('One bag to Ohio');
  await app.getByRole('button', { name: 'Keep as example' }).click();
  await expect(app.getByText('Kept. Every publishing tries it from now on.')).toBeVisible();

  await merchant.opensUnitedStates();
  await merchant.freeFromUnitedStates().fill('500.00');
  await merchant.saves();
  await page.goto(`${admin}/app/policy/publish`);
  await app.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(app.getByText('Nothing was published: your examples say otherwise')).toBeVisible();
  await expect(app.getByText('Shipping: Free → $5.00')).toBeVisible();
  await isAccessibleAndFits(page);

  await page.goto(`${admin}/app/simulator/examples`);
  await expect(app.getByText('Comes to something else')).toHaveCount(1);
  await isAccessibleAndFits(page);

  await page.goto(`${admin}/app/policy/publish`);
  await app.getByRole('checkbox', { name: /This is meant/ }).focus();
  await page.keyboard.press('Space');
  await app.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(app.getByText('Version 2 is live')).toBeVisible();
  await page.goto(`${admin}/app/simulator/examples`);
  await expect(app.getByText('Comes to something else')).toHaveCount(0);
});
