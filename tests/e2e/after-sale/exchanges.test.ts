import { expect, test } from '../fixtures.ts';
import { untilShown } from '../until-shown.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { inForceFor } from './in-force.ts';
import { isRefunded } from './money.ts';
import { carrierSays, makesOrder, sendsOff } from './parcel.ts';

test('[EXCH-01] of two slings one is exchanged for a dearer and one for a cheaper one: what each comes to is told before, and is so at Shopify', async ({
  page,
  product,
}) => {
  // Sold under the policy, so that what was promised is kept: what goes out instead does not make it undelivered.
  await inForceFor(product, 12, async () => {
    const customer = new Customer(page, product, 'exchange@example.com');
    const desk = new Desk(page, product);
    const order = await daysAgo(page, product, 8, async () => {
      const fields = { Product: 'Everyday Sling, Cognac', Quantity: '2', Email: customer.email };
      const made = await makesOrder(page, product, fields);
      await sendsOff(page, made);
      await carrierSays(page, made, 'DELIVERED');
      return made;
    });
    /** Asks for another color, and gives what it comes to. */
    const asks = async (color: string, choose: () => Promise<void>) => {
      await customer.opensHelp(order);
      await customer.chooses('Exchange');
      await choose();
      await page.getByRole('radio', { name: color }).check();
      await page.getByRole('checkbox', { name: /original condition/ }).check();
    };
    const worksOff = async (button: string, stage: string) => {
      await desk.opens('Exchange', order);
      await desk.presses('Approve');
      await desk.sendsLabel();
      await desk.marksAsArrived();
      await desk.presses(button);
      await desk.shows(stage);
    };
    await customer.signsIn();

    await asks('Black', () => page.getByRole('spinbutton', { name: /^Everyday Sling/ }).fill('1'));
    await expect(page.getByText('Including tax, it comes to $35.00.')).toBeVisible();
    await expect(page.getByText('To pay')).toBeVisible();
    await customer.sends();
    await worksOff('Save and ask for $35.00', 'Waits for payment');
    const ready = await customer.reads(`${order.name}: the next step`);
    expect(ready.text).toContain('We send it as soon as $35.00 is paid.');
    await page.goto(order.page);
    await untilShown(page, 'SKU: AAL-011');
    await expect(page.getByText('Fulfillment on hold: Awaiting payment')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Balance/ })).toContainText('$35.00');
    await customer.opensHelp(order);
    await expect(page.getByText('To pay: $35.00.')).toBeVisible();
    await customer.paysRest(ready, '$35.00');
    await page.goto(order.page);
    await expect(page.getByText('Fulfillment on hold: Awaiting payment')).toHaveCount(0);

    await asks('Forest', () => Promise.resolve());
    await expect(page.getByText('Including tax, it comes to $10.00.')).toBeVisible();
    await expect(page.getByText('You get back', { exact: true })).toBeVisible();
    await customer.sends();
    await worksOff('Save and refund $10.00', 'Settled');
    await isRefunded(page, order, '$10.00');
    await expect(page.getByText('SKU: AAL-012')).toBeVisible();
    // The first exchange was settled with a mail of the same subject.
    const done = async () => (await customer.reads(`${order.name}: done`)).text;
    await expect.poll(done).toContain('We have paid $10.00 back');
  });
});
