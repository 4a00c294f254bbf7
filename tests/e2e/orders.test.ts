import { draftOrder, openOrderPage, toPoBox } from '../../scripts/draft-order.ts';
import { frameOf, isAccessibleAndFits, opensInShopify } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { untilShown } from './until-shown.ts';

test('[SIGN-03] [PROT-01] a placed order is decided by its policy version: tags, and a promise on the order', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  const name = await shopper.placesOrder();

  await opensInShopify(page, product.admin, name);
  await untilShown(page, 'signature-required');
  await expect(page.getByText('protected', { exact: true })).toBeVisible();
  // The promise is an effect of its own and may come a moment after the tags.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('"policyVersion":')).toHaveCount(2, { timeout: 1_000 });
  }).toPass();

  await openOrderPage(page, product.admin, name);
  const desk = page.frameLocator('iframe');
  await expect(
    desk.getByText(/You read at checkout, before you pay, whether your order needs/).first(),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Open in Shopify' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('signature-required')).toBeVisible();
  await page.getByRole('link', { name: 'See what Doorstep decided' }).click();
  await expect(desk.getByRole('heading', { name: 'What your policy decided, and why' })).toBeVisible();
});

test('[ADDR-02] a P.O. box that slipped past checkout is held, tagged, and the buyer is asked for a street address', async ({
  page,
  product,
}) => {
  const name = await draftOrder(page, product.admin, toPoBox);
  await untilShown(page, /On hold: Incorrect address/i);
  const block = page.locator('s-admin-block');
  await expect(block.getByText('On hold', { exact: true })).toBeVisible();
  await expect(block.getByText('The address has to be settled')).toBeVisible();
  await block.getByRole('link', { name: 'Open in Doorstep' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.goto(product.mailbox);
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByText('box@example.com').first()).toBeVisible();

  await openOrderPage(page, product.admin, name);
  await expect(
    page
      .frameLocator('iframe')
      .getByText(/If an order has a P\.O\. box all the same/)
      .first(),
  ).toBeVisible();

  await page.goto(product.admin);
  const home = frameOf(page);
  await expect(home.getByRole('link', { name: 'The address has to be settled' })).toBeVisible();
  await isAccessibleAndFits(page);
  await home
    .getByRole('link', { name: /P\.O\. box, refused/ })
    .first()
    .press('Enter');
  await expect(home.getByRole('link', { name, exact: true })).toBeVisible();
});
