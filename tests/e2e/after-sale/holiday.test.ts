import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';
import { expect, test } from '../fixtures.ts';
import { Merchant } from '../merchant.ts';
import { dateFromToday, dayFromToday } from './calendar-day.ts';
import { Customer } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { inForceFor } from './in-force.ts';
import { carrierSays, makesOrder, sendsOff } from './parcel.ts';

/** The merchant dates the first event of the policy and publishes it. Gives what it was dated before. */
async function dates({ page, product }: Visit, season: readonly [string, string]) {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensPolicy('delivery/events/0');
  const fields = ['First day', 'Last day'].map((name) =>
    merchant.app.getByRole('group', { name }).getByRole('textbox', { name: 'Date' }),
  );
  const before = await Promise.all(fields.map((field) => field.inputValue()));
  for (const [at, field] of fields.entries()) await field.fill(season[at] ?? '');
  await merchant.saves();
  await merchant.publishes();
  return [before[0] ?? '', before[1] ?? ''] as const;
}

interface Visit {
  readonly page: Page;
  readonly product: Product;
}

// Two publishings, and three orders.
test.setTimeout(120_000);

test('[RET-07] of orders of the holiday event day 21 is the last for a refund and day 45 for store credit, on any date that the merchant has given it', async ({
  page,
  product,
}) => {
  const before = await dates({ page, product }, [dateFromToday(-60), dateFromToday(-50)]);
  try {
    await inForceFor(product, 60, () => walksTiers({ page, product }));
  } finally {
    await dates({ page, product }, before);
  }
});

async function walksTiers({ page, product }: Visit): Promise<void> {
  const customer = new Customer(page, product, 'ada@example.com');
  const deliveredAgo = async (days: number) => {
    const order = await daysAgo(page, product, 52, async () => {
      const made = await makesOrder(page, product, { Email: customer.email });
      await sendsOff(page, made);
      return made;
    });
    await daysAgo(page, product, days, () => carrierSays(page, order, 'DELIVERED'));
    return order;
  };
  const day21 = await deliveredAgo(21);
  const day45 = await deliveredAgo(45);
  const day46 = await deliveredAgo(46);

  await customer.signsIn();
  await customer.opensHelp(day46);
  await expect(customer.offer('Return')).toContainText(`Not possible since ${dayFromToday(0)}.`);
  await customer.opensHelp(day21);
  await expect(customer.offer('Return')).toContainText(`Refund: possible through ${dayFromToday(0)}.`);
  await expect(customer.offer('Return')).toContainText(`Store credit: possible through ${dayFromToday(24)}.`);
  await customer.chooses('Return');
  await expect(page.getByRole('radio')).toHaveCount(2);

  await customer.opensHelp(day45);
  await expect(customer.offer('Return')).toContainText(`Refund: was possible through ${dayFromToday(-24)}.`);
  await expect(customer.offer('Return')).toContainText(`Store credit: possible through ${dayFromToday(0)}.`);
  await customer.chooses('Return');
  await expect(page.getByRole('radio')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Store credit' })).toBeChecked();
  await page.getByRole('checkbox', { name: /original condition/ }).check();
  await customer.sends();

  const desk = new Desk(page, product);
  await desk.opens('Return', day45);
  await desk.shows('Your policy grants it');
  await desk.shows(/It was requested on day 45\./);
  await expect(desk.app.getByText(/^RET-07\. Your customers read: /)).toBeVisible();
}
