import type { Policy } from '@doorstep/policy';
import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';
import { publishChanged } from '../../../scripts/publish-changed.ts';
import { opensInShopify } from '../admin-page.ts';
import { expect, test } from '../fixtures.ts';
import { ohio, Shopper } from '../shopper.ts';
import { untilShown } from '../until-shown.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { inForceFor } from './in-force.ts';
import { isRefunded } from './money.ts';
import { carrierSays, makesOrder, sendsOff } from './parcel.ts';
import type { MadeOrder } from './parcel.ts';

// What these stories change of the policy and of products, no other story may find.
test.use({ apart: 'after the sale', provoked: [422] });

/** With a gift from $150.00 on; and parcels that are picked up every day wait so long for their first scan that an order of three days ago is in between at any hour. */
const withGiftAndGap = (live: Policy): Policy => ({
  ...live,
  gifts: { ...live.gifts, threshold: { minor: 150_00, currency: 'USD' } },
  calendar: {
    ...live.calendar,
    warehouse: { ...live.calendar.warehouse, workdays: [0, 1, 2, 3, 4, 5, 6], holidays: [] },
    scanGapHours: 72,
  },
});

test.beforeAll(async ({ product }) => {
  await publishChanged({ app: product.app, shop: product.admin, version: 1 }, withGiftAndGap, 'For stories');
});

/** Buys in the storefront, all of it to Ohio, and ends on the order's page in the shop's own admin. */
async function buys(page: Page, product: Product, bags: readonly string[], isProtected = false) {
  const shopper = new Shopper(page, product.storefront);
  for (const bag of bags) await shopper.putsInCart(bag);
  await shopper.goesToCheckout();
  await shopper.types(ohio);
  if (isProtected) await shopper.protection().check();
  if (isProtected) await expect(shopper.line('Free returns')).toHaveCount(1);
  const name = await shopper.placesOrder();
  await opensInShopify(page, product.admin, name);
  return { name, number: page.url().split('/').at(-1) ?? '', page: page.url() };
}

test('[GIFT-01] a return that leaves less than the gift’s threshold: its customer reads it before sending, the gift is in the return at Shopify, and the refund waits for it', async ({
  page,
  product,
}) => {
  await inForceFor(product, 6, async () => {
    const customer = new Customer(page, product, 'mei@example.com');
    const desk = new Desk(page, product);
    const gift = 'The free gift of this order has to come back, too.';
    const order = await daysAgo(page, product, 4, async () => {
      const made = await buys(page, product, ['Day Crossbody', 'City Tote', 'Leather Key Fob (gift)']);
      await sendsOff(page, made);
      await carrierSays(page, made, 'DELIVERED');
      return made;
    });
    await customer.signsIn();
    await customer.opensHelp(order);
    await customer.chooses('Return');
    await page.getByRole('checkbox', { name: /^Day Crossbody/ }).check();
    await page.getByRole('radio', { name: 'Refund' }).check();
    await page.getByRole('checkbox', { name: /original condition/ }).check();
    await expect(page.getByText('Including tax, it comes to $85.00.')).toBeVisible();
    await expect(page.getByText(gift)).toBeHidden();
    await page.getByRole('checkbox', { name: /^Day Crossbody/ }).uncheck();
    await page.getByRole('checkbox', { name: /^City Tote/ }).check();
    await expect(page.getByText(gift)).toBeVisible();
    await customer.sends();

    await desk.opens('Return', order);
    await expect(desk.app.getByText(gift)).toBeVisible();
    await desk.presses('Approve');
    await desk.sendsLabel();
    expect((await customer.reads(`${order.name}: approved`)).text).toContain(gift);
    await desk.marksAsArrived();
    await desk.app.getByRole('spinbutton', { name: 'Leather Key Fob (gift): came back' }).fill('0');
    await page.keyboard.press('Tab');
    await desk.presses('Save inspection');
    const missing = await customer.reads(`${order.name}: the gift is missing`);
    expect(missing.text).toContain('before we can pay your refund');
    await desk.unfolds('Inspect what came back, against your policy');
    const reason = desk.app.getByRole('textbox', { name: 'Why do you decide against your policy?' });
    await reason.fill('It came in a second parcel.');
    await desk.presses('Save and refund $165.00 against your policy');
    await desk.shows('Settled');
    await isRefunded(page, order, '$165.00');
    expect((await customer.reads(`${order.name}: done`)).text).toContain('We have paid $165.00 back');
  });
});

test('[ORD-01] [CAL-07] [PROT-05] between the pick-up and the first scan the small chance is told; the desk stops the order, and all of it comes back, its protection too', async ({
  page,
  product,
}) => {
  await inForceFor(product, 6, async () => {
    const customer = new Customer(page, product, 'mei@example.com');
    const desk = new Desk(page, product);
    const order = await daysAgo(page, product, 3, () => buys(page, product, ['Day Crossbody'], true));
    await customer.signsIn();
    await customer.opensHelp(order);
    const small = 'Your order may have been picked up already. We try to stop it, but the chance is small.';
    await expect(customer.offer('Cancel an order')).toContainText(small);
    await customer.chooses('Cancel an order');
    await customer.sends();

    await desk.opens('Cancellation', order);
    await expect(
      desk.app.getByText('The order may have been picked up and not yet scanned.').first(),
    ).toBeVisible();
    await desk.app.getByRole('textbox', { name: 'A word to the customer' }).first().fill('We caught it.');
    await desk.presses('Cancel order and refund $107.98');
    await desk.shows('Settled');
    await isRefunded(page, order, '$107.98');
    await expect(page.getByText('Canceled', { exact: true }).first()).toBeVisible();
    await untilShown(page, 'No tags');
    const { text } = await customer.reads(`${order.name}: done`);
    expect(text).toContain('Your order is cancelled, and everything that you paid for it is on its way back');
    expect(text).toContain('We caught it.');
    await customer.opensHelp(order);
    await expect(customer.offer('Cancel an order').getByRole('button')).toHaveCount(0);
  });
});

test('[PRICE-01] [PRICE-02] [PRICE-03] prices that fell: of a full-price bag the difference is refunded once, of one on sale it is credit, to a flash sale’s nothing', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'ada@example.com');
  const desk = new Desk(page, product);
  const sells = (bag: string) => makesOrder(page, product, { Product: bag, Email: customer.email });
  const [full, sale, flash] = await daysAgo(page, product, 3, async () => [
    await sells('Day Crossbody'),
    await sells('Summer Clutch'),
    await sells('Weekend Tote'),
  ]);
  const costs = async (bag: string, price: string, tags = '') => {
    await page.goto(new URL('/admin/products', product.admin).href);
    await page.getByRole('link', { name: bag, exact: true }).click();
    await page.getByLabel('Price (USD)').fill(price);
    if (tags !== '') await page.getByLabel(/^Tags/).fill(tags);
    await page.getByRole('button', { name: 'Save' }).click();
  };
  await costs('Day Crossbody', '80.00');
  await costs('Summer Clutch', '70.00');
  await costs('Weekend Tote', '200.00', 'flash-sale');
  const adjusts = async (
    order: MadeOrder,
    amount: string,
    said: { offer: string; button: string; mail: string },
  ) => {
    await customer.opensHelp(order);
    await customer.chooses('Price adjustment');
    await expect(page.getByText(said.offer)).toBeVisible();
    await customer.sends();
    await desk.opens('Price adjustment', order);
    await desk.presses(said.button);
    await desk.shows('Settled');
    await isRefunded(page, order, amount);
    expect((await customer.reads(`${order.name}: done`)).text).toContain(said.mail);
  };
  await customer.signsIn();
  await adjusts(full, '$20.00', {
    offer: 'You get $20.00 back, by the way that you paid with.',
    button: 'Refund $20.00',
    mail: 'We have paid $20.00 back',
  });
  await customer.opensHelp(full);
  await expect(customer.offer('Price adjustment')).toContainText('One price adjustment an order is possible');
  await expect(customer.offer('Price adjustment').getByRole('button')).toHaveCount(0);

  await adjusts(sale, '$10.00', {
    offer: 'You get $10.00 as store credit.',
    button: 'Give $10.00 store credit',
    mail: 'You have $10.00 of store credit.',
  });

  await customer.opensHelp(flash);
  const never = 'Prices of flash sales and promotions do not count for price adjustments.';
  await expect(customer.offer('Price adjustment')).toContainText(never);
  await expect(customer.offer('Price adjustment').getByRole('button')).toHaveCount(0);
  await desk.opensFor(flash, 'price-adjustment');
  await desk.app.getByRole('textbox', { name: 'What one piece costs now' }).fill('200.00');
  await desk.app.getByRole('button', { name: 'Open request' }).click();
  await expect(desk.next('Decline')).toBeVisible();
  await desk.presses('Decline');
  await desk.shows('Declined');
  expect((await customer.reads(`${flash.name}: we cannot do it`)).text).toContain('we are sorry');
});
