import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';

test('[FORM-01] [ORD-01] a customer asks in their account to stop an order, sees how that stands, and takes it back', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await shopper.placesOrder();
  await page.getByRole('link', { name: 'View order status' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await shopper.signsIn(product.mailbox);
  await page.getByRole('link', { name: 'Return or get help' }).first().click();
  await expect(page.getByText('Possible once the carrier has delivered your order.').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations, 'what can be asked for').toEqual([]);
  await page.setViewportSize({ width: 390, height: 1800 });

  await page.getByRole('button', { name: 'Cancel an order' }).click();
  await page.getByRole('radio', { name: 'Cancel the order' }).check();
  await expect(page.getByText('there is a good chance').last()).toBeVisible();
  await page.getByRole('textbox', { name: 'Message' }).fill('I ordered it twice.');
  await page.getByRole('button', { name: 'Send my request' }).click();
  await expect(page.getByText('We have your request.')).toBeVisible();
  await expect(page.getByText(/We write to you by|We have it and look at it/).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations, 'after it was sent').toEqual([]);

  await page.getByRole('button', { name: 'Withdraw this request' }).click();
  await expect(page.getByText('is withdrawn')).toBeVisible();
});
