import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { violationsIn } from './violations.ts';

/** Three pages, with the toggle in the order summary, which all of them show. */
const threePages = '/checkout?layout=three-page&placement-reference=ORDER_SUMMARY1';

async function startsOnThreePages(page: Page, storefront: string, bag: string): Promise<Shopper> {
  const shopper = new Shopper(page, storefront);
  await shopper.putsInCart(bag);
  await page.goto(new URL(threePages, storefront).href);
  await shopper.fills('Email', 'mei@example.com');
  await shopper.fills('Last name', 'Tanaka');
  return shopper;
}

async function continues(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: `Continue to ${to}` }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`step=${to}`));
}

const isAxeClean = async (page: Page) => expect(await violationsIn(page), page.url()).toEqual([]);

test('[PROT-02] the toggle goes with the shopper through the three pages and back, and so does everything typed', async ({
  page,
  product,
}) => {
  const shopper = await startsOnThreePages(page, product.storefront, 'Day Crossbody');
  await shopper.types(ohio);
  await expect(shopper.protection()).not.toBeChecked();
  await shopper.protection().focus();
  await page.keyboard.press('Space');
  await expect(shopper.line('Free returns')).toContainText('$2.98');
  await isAxeClean(page);

  await continues(page, 'shipping');
  await expect(shopper.protection()).toBeChecked();
  await expect(shopper.shippingOption()).toContainText('Free');
  await isAxeClean(page);

  await continues(page, 'payment');
  await expect(shopper.protection()).toBeChecked();
  await expect(shopper.total()).toContainText('$102.98');
  await isAxeClean(page);

  await page.getByRole('link', { name: 'Return to shipping' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/step=shipping/);
  await page.goBack();
  await page
    .getByRole('navigation', { name: 'Checkout steps' })
    .getByRole('link', { name: 'Information' })
    .click();
  await expect(page.getByLabel('Address', { exact: true })).toHaveValue(ohio.address1);
  await expect(page.getByLabel('Email')).toHaveValue('mei@example.com');
  await shopper.protection().uncheck();
  await expect(shopper.line('Free returns')).toHaveCount(0);

  await continues(page, 'shipping');
  await continues(page, 'payment');
  await expect(shopper.protection()).not.toBeChecked();
  await shopper.placesOrder();
});

test('[ADDR-01] a P.O. box stops on the page with the address, where the notice stands too', async ({
  page,
  product,
}) => {
  const shopper = await startsOnThreePages(page, product.storefront, 'City Tote');
  await shopper.types({ ...ohio, address1: 'PO Box 12' });
  await expect(page.getByText('Our carriers need a door to knock on.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue to shipping' }).click();
  await expect(page.getByLabel('Address', { exact: true })).toBeFocused();
  await expect(shopper.fieldError('address1')).toHaveText(
    "We can't ship to P.O. boxes. Please enter a street address.",
  );
  await expect(page).toHaveURL(/layout=three-page/);

  await page.goto(new URL(`${threePages}&step=payment`, product.storefront).href);
  await expect(page).toHaveURL(/step=information/);

  await shopper.fills('Address', '123 Main Street');
  await continues(page, 'shipping');
});

test('[SIGN-02] the signature notice stands on the shipping page alone, the address notice on the first', async ({
  page,
  product,
}) => {
  const shopper = await startsOnThreePages(page, product.storefront, 'Travel Satchel');
  await shopper.types(ohio);
  const signature = page.getByText('someone has to sign for this delivery');
  const responsibility = page.getByText('Please check your address');
  await expect(responsibility).toBeVisible();
  await expect(shopper.protection()).toBeVisible();
  await expect(signature).toBeHidden();
  await continues(page, 'shipping');
  await expect(signature).toBeVisible();
  await expect(responsibility).toBeHidden();
  await continues(page, 'payment');
  await expect(shopper.protection()).toBeVisible();
  await expect(signature).toBeHidden();
});

test('a merchant moves the toggle in the checkout editor, and sees it there with a note', async ({
  page,
  product,
}) => {
  const moves = async (to: string) => {
    await page.goto(new URL('/admin/settings/checkout', product.storefront).href);
    const form = page
      .locator('form')
      .filter({ has: page.getByLabel('Placement') })
      .first();
    await form.getByLabel('Placement').selectOption({ label: to });
    await form.getByRole('button', { name: /^Save/ }).click();
  };
  await moves('In the order summary, on every page');
  await expect(page.getByLabel('Placement').first()).toHaveValue('order-summary');
  await isAxeClean(page);

  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open checkout' }).click();
  const editor = await opened;
  const summary = editor.getByRole('complementary', { name: 'Order summary' });
  await expect(summary.getByRole('checkbox', { name: /Free returns/ })).toBeVisible();
  await expect(summary.getByText('Only you see this, in the editor')).toBeVisible();
  await expect(editor.getByText('Our carriers need a door to knock on.')).toBeVisible();
  await isAxeClean(editor);
  await moves('After the delivery address');
});

test('[PROT-02] a draft order’s checkout does not offer the toggle, and its functions run', async ({
  page,
  product,
}) => {
  await page.goto(new URL('/admin/draft_orders/new', product.storefront).href);
  await page.getByLabel('Product').selectOption({ label: 'Travel Satchel, $260.00' });
  const typed: readonly (readonly [string, string])[] = [
    ['Last name', 'Tanaka'],
    ['Address', '123 Main Street'],
    ['City', 'Columbus'],
    ['State or province code', 'OH'],
    ['ZIP or postal code', '43004'],
    ['Email', 'mei@example.com'],
    ['Shipping method', 'UPS Ground'],
  ];
  for (const [label, text] of typed) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Save as draft' }).click();
  const opened = page.waitForEvent('popup');
  await page
    .getByRole('link', { name: /^Open checkout of/ })
    .first()
    .click();
  const checkout = await opened;

  const shopper = new Shopper(checkout, product.storefront);
  await expect(shopper.shippingOption('UPS Ground')).toContainText('signature required');
  await expect(checkout.getByText('Please check your address')).toBeVisible();
  await expect(checkout.getByRole('button', { name: 'Apple Pay' })).toHaveCount(0);
  await expect(shopper.protection()).toHaveCount(0);
  await isAxeClean(checkout);
  await shopper.placesOrder();
});
