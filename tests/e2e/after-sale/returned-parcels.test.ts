import { expect, test } from '../fixtures.ts';
import { Customer } from './customer.ts';
import { Desk } from './desk.ts';
import { isRefunded } from './money.ts';
import { orderSentOff } from './parcel.ts';

test.use({ provoked: [422] });

test('[RTS-01] [RTS-02] a parcel that comes back: its customer gives the right address in time, pays $15.00 and $8.00 for the second bag, and it is sent again', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'again@example.com');
  const order = await orderSentOff(page, product, 9, { Email: customer.email, Quantity: '2' }, 'USPS');
  await customer.signsIn();
  await customer.opensHelp(order);
  await customer.chooses('Parcel that went back');
  await expect(
    page.getByText('$15.00 for the first item and $8.00 for each further one').first(),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'The address was wrong or incomplete' }).check();
  await page.getByRole('radio', { name: 'Send it again' }).check();
  await page.getByRole('textbox', { name: 'Message' }).fill('It is 21 Elm Street.');
  await customer.sends();

  const desk = new Desk(page, product);
  await page.goto(`${product.admin}/app`);
  await expect(desk.app.getByText('Requests of customers')).toBeVisible();
  await desk.opens('Returned parcel', order);
  await desk.shows('It is 21 Elm Street.');
  await desk.shows('They want it sent again, by invoice.');
  await expect(desk.app.getByRole('spinbutton', { name: 'Bags' })).toHaveValue('2');
  await desk.presses('Send invoice for $23.00');
  await desk.shows('Waits for payment');
  await customer.paysInvoice(await customer.reads(`${order.name}: the next step`), '$23.00');
  await desk.opens('Returned parcel', order);
  await desk.presses('Mark as sent');
  await desk.shows('Settled');
  await customer.reads(`${order.name}: done`);
  await customer.opensHelp(order);
  await expect(page.getByText('We have sent your parcel.')).toBeVisible();
});

test('[RTS-01] a parcel that comes back and of which nobody was heard in time is a return with its fee', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'back@example.com');
  const order = await orderSentOff(page, product, 9, { Email: customer.email, Quantity: '2' }, 'USPS');
  const desk = new Desk(page, product);
  await desk.opensFor(order, 'returned-parcel');
  await desk.presses('Open request');
  await desk.shows('Comes back undelivered');
  await customer.reads(order.name);
  await desk.unfolds('Mark as arrived');
  await desk.presses('Mark as arrived');
  await expect(desk.next('Inspect what came back')).toBeVisible();
  await expect(desk.app.getByText('This will not be paid back by itself')).toHaveCount(0);
  await desk.unfolds('Send it again for an invoice, against your policy');
  await expect(desk.app.getByText(/the reason is kept|Why do you decide/).first()).toBeVisible();
  await desk.presses('Save and refund $185.00');
  await desk.shows('Settled');
  await isRefunded(page, order, '$185.00');
  await customer.reads(`${order.name}: done`);
  await customer.signsIn();
  await customer.opensHelp(order);
  await expect(page.getByText('We have paid $185.00 back')).toBeVisible();
});
