import { expect, test } from '../fixtures.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { isRefunded } from './money.ts';
import { carrierSays, makesOrder, sendsOff } from './parcel.ts';

test('[RET-01] [SHIP-07] [RET-08] a return without the protection: the account tells its fee and its end, the desk works it off, and the money is what both were told', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'ada@example.com');
  const order = await daysAgo(page, product, 12, async () => {
    const made = await makesOrder(page, product, { Email: customer.email });
    await sendsOff(page, made);
    return made;
  });
  await daysAgo(page, product, 8, () => carrierSays(page, order, 'DELIVERED'));
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
  await desk.presses('Approve');
  await desk.sendsLabel();
  await desk.marksAsArrived();
  await desk.presses('Save and refund $85.00');
  await desk.shows('Settled');
  await isRefunded(page, order, '$85.00');
  await customer.opensHelp(order);
  await expect(page.getByText('Done.')).toBeVisible();
  expect((await customer.reads(`${order.name}: done`)).text).toContain('We have paid $85.00 back');
});
