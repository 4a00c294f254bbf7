import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { ohio, Shopper } from './shopper.ts';

test('[CAL-05] switched on, the shipping option says when the order should arrive, in checkout and in a wallet', async ({
  page,
  context,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.showsArrivals(true);

  const shopping = await context.newPage();
  const shopper = new Shopper(shopping, product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  const estimate = /Standard \(estimated delivery [A-Z][a-z]{2} \d{1,2}(–| – [A-Z][a-z]{2} )\d{1,2}\)/;
  await expect(shopper.shippingOption()).toContainText(estimate);
  await expect(shopper.shippingOption()).toContainText('Free');

  await shopping.getByRole('button', { name: 'Apple Pay' }).click();
  const sheet = shopping.getByRole('dialog', { name: 'Apple Pay (stand-in)' });
  await sheet
    .getByLabel('Ship to')
    .selectOption({ label: 'Mei Tanaka, 123 Main Street, Columbus OH 43004, United States' });
  await expect(sheet.getByRole('radio', { name: estimate })).toBeVisible();

  await merchant.showsArrivals(false);
  await shopping.reload();
  await expect(shopper.shippingOption()).not.toContainText('estimated');
});
