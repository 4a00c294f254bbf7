import { expect, test } from '../fixtures.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { carrierSays, orderSentOff } from './parcel.ts';

test.use({ provoked: [422] });

test('[MISS-03] [MISS-04] [MISS-05] in time: the customer looks everywhere first; the carrier’s case, the $25.00 invoice that is paid at the shop, and the replacement that leaves then', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'missing@example.com');
  const order = await orderSentOff(page, product, 18, { Email: customer.email }, 'USPS');
  await daysAgo(page, product, 14, () => carrierSays(page, order, 'DELIVERED'));
  await customer.signsIn();
  await customer.opensHelp(order);
  await expect(customer.offer('Missing parcel')).toContainText('A replacement costs $25.00');
  await customer.chooses('Missing parcel');
  await expect(page.getByText('Please look here first:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'https://www.usps.com/help/missing-mail.htm' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have looked everywhere on this list.' }).check();
  await customer.sends();

  const desk = new Desk(page, product);
  await desk.opens('Missing parcel', order);
  await desk.app.getByRole('textbox', { name: 'Number of the carrier’s case' }).fill('MM-12345');
  await desk.presses('Keep carrier’s case number');
  await desk.shows('With the carrier');
  await desk.shows(/MM-12345/);
  await desk.unfolds('Approve');
  await desk.presses('Send invoice for $25.00');
  await desk.shows('Waits for payment');
  const invoice = await customer.reads(`${order.name}: the next step`);
  expect(invoice.text).toContain('$25.00');
  await customer.paysInvoice(invoice, '$25.00');
  await desk.opens('Missing parcel', order);
  await expect(desk.next('Mark as sent')).toBeVisible();
  await desk.presses('Mark as sent');
  await desk.shows('Settled');
  await customer.reads(`${order.name}: done`);
  await customer.opensHelp(order);
  await expect(page.getByText('We have sent your parcel.')).toBeVisible();
});

test('[MISS-01] [MISS-02] too early, the customer reads from which day on it can be asked for, and the desk offers nothing of the carrier’s; too late, since when not', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'early@example.com');
  const late = await orderSentOff(page, product, 55, { Email: customer.email }, 'USPS');
  await daysAgo(page, product, 50, () => carrierSays(page, late, 'DELIVERED'));
  const early = await orderSentOff(page, product, 3, { Email: customer.email }, 'USPS');
  await carrierSays(page, early, 'DELIVERED');
  await customer.signsIn();
  await customer.opensHelp(late);
  await expect(customer.offer('Missing parcel')).toContainText('Not possible since');
  await expect(page.getByRole('button', { name: 'Missing parcel', exact: true })).toHaveCount(0);
  await customer.opensHelp(early);
  const from = /Possible from (\w+ \d+, \d{4}) on/.exec(
    await customer.offer('Missing parcel').innerText(),
  )?.[1];
  expect(from).toBeDefined();

  const desk = new Desk(page, product);
  await desk.opensFor(early, 'missing-parcel');
  await desk.app.getByRole('checkbox').first().check();
  await desk.presses('Open request');
  await expect(desk.next('Decline')).toBeVisible();
  const short = from?.replace(/^(\w{3})\w*/, '$1');
  await desk.shows(`It can be reported from ${short ?? ''}, 5 business days after delivery.`);
  await expect(desk.app.getByText('Keep carrier’s case number')).toHaveCount(0);
  await desk.presses('Decline');
  await desk.shows('Declined');
  await desk.opensFor(late, 'missing-parcel');
  await desk.app.getByRole('checkbox').first().check();
  await desk.presses('Open request');
  await desk.shows('Too late by your policy');
});
