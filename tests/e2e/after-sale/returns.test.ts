import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { ohio, Shopper } from '../shopper.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { isRefunded } from './money.ts';
import { carrierSays, makesOrder, placedOrder, sendsOff } from './parcel.ts';
import { tagged } from './tagged.ts';

test('[RET-01] [SHIP-07] [RET-08] a return without the protection: the account tells its fee, the desk works it off, and the money is what both were told', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'ada@example.com');
  const order = await daysAgo(page, product, 8, async () => {
    const made = await makesOrder(page, product, { Email: customer.email });
    await sendsOff(page, made);
    await carrierSays(page, made, 'DELIVERED');
    return made;
  });
  await customer.signsIn();
  await customer.opensHelp(order);
  await expect(customer.offer('Return')).toContainText('Fee: $15.00');
  await customer.chooses('Return');
  await page.getByRole('radio', { name: 'Refund' }).check();
  await page.getByRole('checkbox', { name: /original condition/ }).check();
  await expect(page.getByText('Including tax, it comes to $85.00.')).toBeVisible();
  await customer.sends();

  const desk = new Desk(page, product);
  await desk.opens('Return', order);
  await desk.shows('Your policy grants it');
  await expect(desk.app.getByText(/^RET-01\. Your customers read: .*\$15\.00/)).toBeVisible();
  await desk.presses('Approve');
  await desk.sendsLabel();
  await desk.marksAsArrived();
  await desk.presses('Save and refund $85.00');
  await desk.shows('Settled');
  await isRefunded(page, order, '$85.00');
  expect((await customer.reads(`${order.name}: done`)).text).toContain('We have paid $85.00 back');
  await customer.opensHelp(order);
  await expect(page.getByText('We have paid $85.00 back')).toBeVisible();
});

/** In the form behind the link: asks to be paid back, looks at what it comes to, and sends it. */
async function returns(page: Page): Promise<void> {
  await page.getByLabel('Why do you send it back?').selectOption({ label: 'Color' });
  await page.getByRole('radio', { name: 'Refund' }).check();
  await page.getByRole('checkbox', { name: /original condition/ }).check();
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText('Including tax, it comes to $100.00.')).toBeVisible();
  await page.getByRole('button', { name: 'Send my request' }).click();
  await expect(page.getByRole('status')).toContainText('We have your request.');
}

test('[PROT-01] [FORM-01] [RET-01] a customer without an account, with the protection, returns one of two bags for no fee by the link of the mail, and asks once more for the other', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.putsInCart('Day Crossbody');
  await shopper.checksOut('Day Crossbody', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  const order = await placedOrder(page, product, await shopper.placesOrder());
  await sendsOff(page, order);
  await carrierSays(page, order, 'DELIVERED');

  const customer = new Customer(page, product, 'mei@example.com');
  await customer.asksForLink('Return', order);
  await customer.followsLink(order);
  const link = page.url();
  await expect(page.getByText('No fee: the protection of your order covers it.')).toBeVisible();
  await page.getByLabel(/^Day Crossbody/).selectOption('1');
  await returns(page);

  const desk = new Desk(page, product);
  await desk.opens('Return', order);
  await desk.presses('Approve');
  await desk.sendsLabel();
  await desk.marksAsArrived();
  await desk.presses('Save and refund $100.00');
  await desk.shows('Settled');
  await isRefunded(page, order, '$100.00');

  // The same link leads to what is left.
  await page.goto(link);
  await expect(page.getByRole('checkbox', { name: 'Day Crossbody' })).toBeChecked();
  await returns(page);
  await page.getByRole('link', { name: /see how it stands/i }).click();
  await expect(page.getByRole('status')).toContainText('We have it and look at it.');
  await page.getByRole('button', { name: 'Withdraw this request' }).click();
  await expect(page.getByRole('status')).toContainText('is withdrawn. Nothing more happens.');
  // The queue follows once the request's job has run.
  await expect(async () => {
    await desk.looksFor(order);
    await expect(desk.app.getByText('No request is like this.')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
});

test('[RET-06] a flash-sale bag comes back for store credit and nothing else, and the credit is on the account', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'ada@example.com');
  await tagged(page, product, 'City Tote', 'flash-sale', async () => {
    const order = await makesOrder(page, product, { Product: 'City Tote', Email: customer.email });
    await sendsOff(page, order);
    await carrierSays(page, order, 'DELIVERED');
    await customer.signsIn();
    await customer.opensHelp(order);
    const fine = 'It was sold as final sale, or in a flash sale with returns of its own.';
    await expect(customer.offer('Return')).toContainText(fine);
    await expect(customer.offer('Exchange')).toContainText(`Not possible for this order.${fine}`);
    await customer.chooses('Return');
    await expect(page.getByRole('radio', { name: 'Refund' })).toHaveCount(0);
    await page.getByRole('checkbox', { name: /original condition/ }).check();
    await customer.sends();

    const desk = new Desk(page, product);
    await desk.opens('Return', order);
    await desk.presses('Approve');
    await desk.sendsLabel();
    await desk.marksAsArrived();
    await desk.presses('Save and give $165.00 store credit');
    await desk.shows('Settled');
    const mail = await customer.reads(`${order.name}: done`);
    expect(mail.text).toContain('$165.00');
    await page.goto(new URL('/account/profile', product.storefront).href);
    await expect(page.getByText('$165.00')).toBeVisible();
  });
});
