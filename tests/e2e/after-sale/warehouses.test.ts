import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';
import { expect, test } from '../fixtures.ts';
import { ohio, Shopper } from '../shopper.ts';
import { Customer } from './customer.ts';
import { Desk } from './desk.ts';
import { isRefunded } from './money.ts';
import { placedOrder } from './parcel.ts';
import type { MadeOrder } from './parcel.ts';

test.use({ provoked: [422] });

const warehouse = 'Lakeside Logistics';

test.beforeAll(async ({ product, playwright }) => {
  const shop = await playwright.request.newContext();
  const answer = await shop.post(new URL('/local-shop/fulfillment-service', product.admin).href, {
    data: { name: warehouse },
  });
  expect(answer.ok()).toBe(true);
  await shop.dispose();
});

/** A protected bag that was bought for $102.98 and is being packed by a company that has accepted to ship it. Ends on the order's page. */
async function packedElsewhere(page: Page, product: Product): Promise<MadeOrder> {
  const shopper = new Shopper(page, product.storefront);
  await shopper.putsInCart('Day Crossbody');
  await shopper.goesToCheckout();
  await shopper.types(ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  const order = await placedOrder(page, product, await shopper.placesOrder());
  await page.getByLabel('Fulfillment location').first().selectOption(warehouse);
  await page.getByRole('button', { name: 'Change location' }).first().click();
  await page.getByRole('button', { name: 'Request fulfillment' }).click();
  await expect(page.getByText('In progress', { exact: true }).first()).toBeVisible();
  return order;
}

/** Its customer asks in their account to cancel it, and the desk says yes, by which the company is asked to stop. Ends with the request. */
async function isAskedToStop(page: Page, product: Product, order: MadeOrder) {
  const customer = new Customer(page, product, 'mei@example.com');
  await page.context().clearCookies();
  await customer.signsIn();
  await customer.opensHelp(order);
  await customer.chooses('Cancel an order');
  await customer.sends();
  const desk = new Desk(page, product);
  await desk.opens('Cancellation', order);
  await expect(desk.app.getByText(/^A fulfillment service has it\. With your yes it is asked/)).toBeVisible();
  await desk.presses('Cancel order and refund $102.98');
  await desk.shows('With the warehouse');
  const request = page.url();
  await customer.opensHelp(order);
  await expect(page.getByText('We have asked our warehouse to stop it')).toBeVisible();
  return { customer, desk, request };
}

/** What the company answers, once the shop has asked it. Ends on the order's page. */
async function answers(page: Page, order: MadeOrder, answer: string): Promise<void> {
  const button = page.getByRole('button', { name: answer });
  await expect(async () => {
    await page.goto(order.page);
    await expect(button).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await button.click();
  await expect(button).toHaveCount(0);
}

test('[ORD-01] [PROT-05] an order that another company ships is cancelled once that company agrees: all of it is paid back, its protection too, and its customer is told', async ({
  page,
  product,
}) => {
  const order = await packedElsewhere(page, product);
  const { customer, desk, request } = await isAskedToStop(page, product, order);
  await answers(page, order, 'It stops');
  await isRefunded(page, order, '$102.98');
  await expect(page.getByText('Canceled', { exact: true }).first()).toBeVisible();
  const { text } = await customer.reads(`${order.name}: done`);
  expect(text).toContain('Your order is cancelled, and everything that you paid for it is on its way back');
  await page.goto(request);
  await desk.shows('Settled');
});

test('[ORD-01] an order that another company ships all the same is not cancelled: nothing is paid back, and its customer is told', async ({
  page,
  product,
}) => {
  const order = await packedElsewhere(page, product);
  const { customer, desk, request } = await isAskedToStop(page, product, order);
  await answers(page, order, 'It ships it all the same');
  const { text } = await customer.reads(`${order.name}: we could not stop it`);
  expect(text).toContain('It comes to you as planned.');
  await customer.opensHelp(order);
  await expect(page.getByText('Our warehouse could not stop it any more, so it comes to you.')).toBeVisible();
  await page.goto(order.page);
  await expect(page.getByRole('row', { name: /^Refunded/ })).toHaveCount(0);
  await expect(page.getByText('Canceled', { exact: true })).toHaveCount(0);
  await page.goto(request);
  await desk.shows('Not stopped');
  await expect(desk.app.getByRole('button', { name: /refund/i })).toHaveCount(0);
});
