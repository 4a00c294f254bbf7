import { expect, test } from '../fixtures.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { carrierSays, makesOrder, sendsOff } from './parcel.ts';

test.use({ provoked: [422] });

const email = 'parcels@example.com';
const delivered = /^UPS 1Z8270000000000001 · 2 × City Tote · delivered on /;

test('[MISS-01] of an order that left in two parcels, one of them delivered, its customer names the one that is missing: in the account, and by the form without one', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, email);
  const order = await daysAgo(page, product, 18, async () => {
    const made = await makesOrder(page, product, { Product: 'City Tote', Quantity: '3', Email: email });
    await sendsOff(page, made, 'UPS', { pieces: 2 });
    return made;
  });
  await daysAgo(page, product, 14, () => carrierSays(page, order, 'DELIVERED'));
  await daysAgo(page, product, 1, () => sendsOff(page, order, 'USPS', { number: '9400100000000000000002' }));
  await customer.signsIn();
  await customer.opensHelp(order);
  await customer.chooses('Missing parcel');
  const other = page.getByRole('radio', {
    name: /^USPS 9400100000000000000002 · 1 × City Tote · sent on /,
  });
  await expect(other).toBeDisabled();
  await page.getByRole('radio', { name: delivered }).check();
  await page.getByRole('checkbox', { name: 'I have looked everywhere on this list.' }).check();

  await page.context().clearCookies();
  await customer.asksForLink('Missing parcel', order);
  await customer.followsLink(order);
  await page.getByRole('radio', { name: delivered }).check();
  await page.getByRole('checkbox', { name: 'I have looked everywhere on this list.' }).check();
  await page.getByRole('button', { name: 'Send my request' }).click();
  await expect(page.getByText('We have your request.').first()).toBeVisible();

  const desk = new Desk(page, product);
  await desk.opens('Missing parcel', order);
  await expect(
    desk.app.getByText(/^It is this one of several: UPS 1Z8270000000000001 · 2 × City Tote/),
  ).toBeVisible();
});

test('[MISS-01] of several numbers that left together its customer names the one that has not come, and the desk has each with its carrier’s page', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, email);
  const order = await daysAgo(page, product, 18, async () => {
    const made = await makesOrder(page, product, { Product: 'City Tote', Quantity: '2', Email: email });
    await sendsOff(page, made, 'UPS', { others: '1Z8270000000000002' });
    return made;
  });
  await daysAgo(page, product, 14, () => carrierSays(page, order, 'DELIVERED'));
  await customer.signsIn();
  await customer.opensHelp(order);
  await customer.chooses('Missing parcel');
  await expect(
    page.getByRole('radio', { name: /^UPS 1Z8270000000000001, 1Z8270000000000002 · 2 × City Tote/ }),
  ).toBeEnabled();
  await page.getByRole('radio', { name: 'Only UPS 1Z8270000000000002' }).check();
  await page.getByRole('checkbox', { name: 'I have looked everywhere on this list.' }).check();
  await customer.sends();

  const desk = new Desk(page, product);
  await desk.opens('Missing parcel', order);
  await expect(desk.app.getByText(/^Only what has the number that ends in 0002 has not come/)).toBeVisible();
  const numbers = desk.app.locator('s-link', { hasText: /^UPS 1Z827000000000000\d$/ });
  await expect(numbers).toHaveText(['UPS 1Z8270000000000001', 'UPS 1Z8270000000000002']);
  await expect(numbers.last()).toHaveAttribute('href', /trackNums=1Z8270000000000002$/);
});
