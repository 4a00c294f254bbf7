import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { germany, hongKong, ohio, Shopper } from './shopper.ts';

test('[SHIP-01] a published threshold decides the very same cart, and setting it back does too', async ({
  page,
  context,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensUnitedStates();
  await expect(merchant.freeFromUnitedStates()).toHaveValue('100.00');
  await merchant.shipsFreeFrom('120.00');

  const shopping = await context.newPage();
  const shopper = new Shopper(shopping, product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await expect(shopper.shippingOption()).toContainText('$5.00');
  await expect(shopper.total()).toContainText('$105.00');

  await merchant.shipsFreeFrom('100.00');
  await shopping.reload();
  await expect(shopper.shippingOption()).toContainText('Free');
  await expect(shopper.total()).toContainText('$100.00');
});

test('[SHIP-02] $99.99 to Ohio pays the flat $5.00', async ({ page, product }) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Mini Crossbody', ohio);
  await expect(shopper.shippingOption()).toContainText('$5.00');
  await expect(shopper.total()).toContainText('$104.99');
});

test('[SHIP-03] Hong Kong pays the converted $25.00 at HK$999.99 and ships free at HK$1,000.00', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.shopsFrom('HK');
  await shopper.checksOut('Mini Crossbody', hongKong);
  await expect(shopper.line('Mini Crossbody')).toContainText('HK$999.99');
  await expect(shopper.shippingOption()).toContainText('HK$195');

  await shopper.startsOver();
  await shopper.shopsFrom('HK');
  await shopper.checksOut('Day Crossbody', hongKong);
  await expect(shopper.line('Day Crossbody')).toContainText('HK$1,000.00');
  await expect(shopper.shippingOption()).toContainText('Free');
});

test('[SHIP-05] Germany is refused with a sentence that says where to turn', async ({ page, product }) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Day Crossbody', germany);
  await expect(shopper.fieldError('countryCode')).toContainText(
    "We don't ship to this country yet. Contact us",
  );
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page).toHaveURL(/\/checkout/);
});

test('[ADDR-01] a P.O. box is refused on the address line, explained, and a street address passes', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('City Tote', { ...ohio, address1: 'PO Box 12' });
  await expect(shopper.fieldError('address1')).toHaveText(
    "We can't ship to P.O. boxes. Please enter a street address.",
  );
  const notice = page.getByText('Our carriers need a door to knock on.');
  await expect(notice).toBeVisible();

  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page).toHaveURL(/\/checkout/);

  await shopper.fills('Address', '123 Main Street');
  await expect(shopper.fieldError('address1')).toBeEmpty();
  await expect(notice).toBeHidden();
  await shopper.placesOrder();
  await expect(page.getByRole('heading', { name: /thank you/i })).toBeVisible();
});

test('[PROT-02] the toggle is off, adds its $2.98 line when turned on, and takes it away when turned off', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await expect(shopper.protection()).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Free returns for $2.98' })).toBeVisible();
  await expect(shopper.line('Free returns')).toHaveCount(0);

  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toContainText('$2.98');
  await expect(shopper.total()).toContainText('$102.98');
  await expect(shopper.shippingOption()).toContainText('Free');

  await page.reload();
  await expect(shopper.protection()).toBeChecked();
  await shopper.protection().uncheck();
  await expect(shopper.line('Free returns')).toHaveCount(0);
  await expect(shopper.total()).toContainText('$100.00');
});

test('[PROT-03] the line and the toggle are gone when the country becomes Canada, and the shopper is told', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);

  await page.getByLabel('Country/Region').selectOption('CA');
  await expect(shopper.line('Free returns')).toHaveCount(0);
  await expect(shopper.protection()).toHaveCount(0);
  await expect(page.getByText('“Free returns” is not available in this country.')).toBeVisible();
});

test('[SIGN-02] the signature notice stands at the shipping options for $260 and not for $250.00', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', ohio);
  const notice = page.getByText('someone has to sign for this delivery');
  await expect(notice).toBeVisible();

  await shopper.startsOver();
  await shopper.checksOut('Weekend Tote', ohio);
  await expect(shopper.shippingOption()).toContainText('Free');
  await expect(shopper.protection()).toBeVisible();
  await expect(notice).toBeHidden();
});
