import sharp from 'sharp';
import { expect, test } from '../fixtures.ts';
import { isRefunded } from './money.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { carrierSays, orderSentOff } from './parcel.ts';
import { passed } from './passed.ts';

test.use({ provoked: [422] });

test('[PROD-01] a torn strap, with photos: the desk sees them and the hour by which it has to answer, after 48 hours the request is late and leads the queue, and it is paid back', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'torn@example.com');
  const order = await orderSentOff(page, product, 5, { Email: customer.email });
  await daysAgo(page, product, 2, () => carrierSays(page, order, 'DELIVERED'));
  await customer.asksForLink('Problem with a product', order);
  await customer.followsLink(order);
  await page.getByLabel('It arrived damaged').check();
  await page.getByLabel(/^Message/).fill('The strap is torn.');
  const photo = (background: string) =>
    sharp({ create: { width: 320, height: 240, channels: 3, background } })
      .jpeg()
      .toBuffer();
  await page.getByLabel(/^Photos/).setInputFiles([
    { name: 'strap.jpg', mimeType: 'image/jpeg', buffer: await photo('#804020') },
    { name: 'whole.jpg', mimeType: 'image/jpeg', buffer: await photo('#204080') },
  ]);
  await page.getByRole('button', { name: 'Send my request' }).click();
  await expect(page.getByText(/We write to you by \w+ \d+, \d{4}/)).toBeVisible();

  const desk = new Desk(page, product);
  await desk.opens('Product issue', order);
  await expect(desk.app.getByRole('img', { name: /^Photo \d of the customer$/ })).toHaveCount(2);
  await desk.shows('The strap is torn.');
  await desk.shows(/^Answer by /);
  await expect(desk.app.getByText('Late', { exact: true })).toHaveCount(0);
  await passed(product, order, 49);
  await page.goto(`${product.admin}/app/requests`);
  const first = desk.app
    .locator('s-table-row')
    .filter({ hasText: /, #\d+/ })
    .first();
  await expect(first).toContainText(`Product issue, ${order.name}`);
  await expect(first).toContainText('Late');
  await desk.opens('Product issue', order);
  await desk.shows('Late');
  await desk.presses('Refund $100.00');
  await desk.shows('Settled');
  await isRefunded(page, order, '$100.00');
  expect((await customer.reads(`${order.name}: done`)).text).toContain('We have paid $100.00 back');
});
