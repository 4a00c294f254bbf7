import { expect, test } from '../fixtures.ts';
import { Shopper } from '../shopper.ts';
import { dayFromToday } from './calendar-day.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { isRefunded } from './money.ts';
import { carrierSays, makesOrder, placedOrder, sendsOff } from './parcel.ts';

// What the policy does not allow is answered with 422.
test.use({ provoked: [422] });

const ginza = { country: 'JP', address1: '1-2-3 Ginza', city: 'Chuo-ku', zip: '104-0061' };

test('[RET-02] on day 21 after delivery a return is granted, on day 22 the account, the form and the desk say since when not, and why', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'grace@example.com');
  const deliveredAgo = (days: number) =>
    daysAgo(page, product, days, async () => {
      const made = await makesOrder(page, product, { Email: customer.email });
      await sendsOff(page, made);
      await carrierSays(page, made, 'DELIVERED');
      return made;
    });
  const inTime = await deliveredAgo(21);
  const late = await deliveredAgo(22);
  const since = `Not possible since ${dayFromToday(0)}.`;
  const because = 'Returns have to be asked for within the days of our return policy.';

  await customer.signsIn();
  await customer.opensHelp(late);
  await expect(customer.offer('Return')).toContainText(since);
  await expect(customer.offer('Return')).toContainText(because);
  await expect(customer.offer('Return').getByRole('button')).toHaveCount(0);
  await customer.opensHelp(inTime);
  await expect(customer.offer('Return')).toContainText(`Possible through ${dayFromToday(0)}.`);
  await customer.chooses('Return');
  await page.getByRole('radio', { name: 'Refund' }).check();
  await page.getByRole('checkbox', { name: /original condition/ }).check();
  await customer.sends();

  await customer.asksForLink('Return', late);
  await customer.followsLink(late);
  await expect(page.getByText(since)).toBeVisible();
  await expect(page.getByText(because)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check it' })).toHaveCount(0);

  const desk = new Desk(page, product);
  await desk.opens('Return', inTime);
  await desk.shows('Your policy grants it');
  await desk.shows(/It was requested on day 21\./);
  await desk.opensFor(late, 'return');
  await expect(desk.app.getByText('Your policy says no.')).toBeVisible();
  await desk.shows(since);
});

test('[INTL-01] [SHIP-07] from Japan the days count from the shipment, not from the delivery: in yen to the unit through day 21, and not on day 22', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  const customer = new Customer(page, product, 'mei@example.com');
  await shopper.shopsFrom('JP');
  const inTime = await daysAgo(page, product, 21, async () => {
    await shopper.checksOut('Day Crossbody', ginza);
    const placed = await placedOrder(page, product, await shopper.placesOrder());
    await sendsOff(page, placed, 'USPS');
    return placed;
  });
  const late = await daysAgo(page, product, 22, async () => {
    const made = await makesOrder(page, product, {
      ...{ Email: customer.email, 'Country/region': ginza.country, 'State or province code': 'JP-13' },
      ...{ Address: ginza.address1, City: ginza.city, 'ZIP or postal code': ginza.zip },
    });
    await sendsOff(page, made, 'USPS');
    return made;
  });
  await daysAgo(page, product, 1, async () => {
    await carrierSays(page, inTime, 'DELIVERED');
    await carrierSays(page, late, 'DELIVERED');
  });

  await customer.signsIn();
  await customer.opensHelp(late);
  await expect(customer.offer('Return')).toContainText(`Not possible since ${dayFromToday(0)}.`);
  await customer.opensHelp(inTime);
  await expect(customer.offer('Return')).toContainText(`Possible through ${dayFromToday(0)}.`);
  await expect(customer.offer('Return')).toContainText('You choose the carrier and pay the postage.');
  await customer.chooses('Return');
  await page.getByRole('checkbox', { name: /original condition/ }).check();
  await customer.sends();

  const desk = new Desk(page, product);
  await desk.opens('Return', inTime);
  await desk.presses('Approve');
  // Nobody sends a label abroad.
  await desk.marksAsArrived();
  await desk.presses('Save and refund ¥12,750');
  await desk.shows('Settled');
  await isRefunded(page, inTime, '$85.00');
});
