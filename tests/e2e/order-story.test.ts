import type { Page } from '@playwright/test';
import { openOrderPage } from '../../scripts/draft-order.ts';
import { frameOf, opensInShopify } from './admin-page.ts';
import { makesOrder, sendsOff } from './after-sale/parcel.ts';
import { expect, test } from './fixtures.ts';
import { linkIn, mailWith } from './mailbox.ts';
import { ohio, Shopper } from './shopper.ts';
import { untilShown } from './until-shown.ts';
import { violationsIn } from './violations.ts';

/** Nothing is wrong for a screen reader, in these colours, and nothing sticks out of a narrow window. */
async function isPlainAtAnyWidth(page: Page, schemes: readonly ('light' | 'dark')[]): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsIn(page)).toEqual([]);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, page.url()).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}

/** Reloads the page until a text is nowhere on it. */
const untilGone = (page: Page, text: string | RegExp) =>
  expect(async () => {
    await page.reload();
    await expect(page.getByText(text)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();

test.use({ provoked: [422] });

test('[ADDR-02] [SIGN-03] a customer corrects a P.O. box in Japanese by the link of the mail; the order is released, leaves with UPS, and the merchant is told that nothing shows a signature', async ({
  page,
  product,
}) => {
  const order = await makesOrder(page, product, {
    Product: 'Travel Satchel',
    'Last name': '田中',
    Address: 'PO Box 12',
    Email: 'tanaka@example.com',
    'Buyer’s language': 'ja',
  });
  const { name } = order;
  await untilShown(page, /On hold: Incorrect address/i);

  const mail = await mailWith(page, product.mailbox, `ご注文 ${name}：番地`);
  const form = await page.context().newPage();
  await form.goto(linkIn(mail, 'address'));
  await expect(form.getByRole('heading', { level: 1 })).toHaveText(`ご注文 ${name}：別の住所のご入力`);
  await form.getByLabel('住所（番地まで）').fill('P.O. Box 7');
  await form.getByLabel('市区町村').fill('Columbus');
  await form.getByLabel('郵便番号（ZIPコード）').fill('43004');
  await form.getByLabel('郵便番号（ZIPコード）').press('Enter');
  await expect(form.getByRole('alert')).toContainText('私書箱にはお届けできません');
  await expect(form.getByLabel('住所（番地まで）')).toHaveValue('P.O. Box 7');
  await isPlainAtAnyWidth(form, ['light']);
  await form.getByLabel('住所（番地まで）').fill('12 Elm Street');
  await form.getByRole('button', { name: 'この住所を使う' }).press('Enter');
  await expect(form.getByRole('status')).toContainText('新しいご住所を承りました');
  await form.close();

  const changed = await mailWith(page, product.mailbox, `ご注文 ${name}：お届け先のご住所を変更しました`);
  expect(changed.text).toContain('12 Elm Street');

  await page.goto(order.page);
  await untilShown(page, '12 Elm Street');
  await untilGone(page, /On hold: Incorrect address/i);
  await sendsOff(page, order);
  await expect(page.getByText('1Z8270000000000001').first()).toBeVisible();

  const alert = await mailWith(page, product.mailbox, `${name}: does the UPS label ask for a signature?`);
  await page.goto(product.mailbox);
  await page.getByRole('link', { name: alert.subject }).click();
  await expect(page.getByRole('region', { name: 'Text of the message' })).toContainText(
    'stop the parcel before it is picked up',
  );
  await openOrderPage(page, product.admin, name);
  const desk = frameOf(page);
  await expect(desk.getByRole('heading', { name: 'A parcel may leave without a signature' })).toBeVisible();

  await page.setContent(mail.html ?? '');
  await isPlainAtAnyWidth(page, ['light', 'dark']);
});

test('[SIGN-03] [PROT-05] an order that is edited to less than the signature’s value loses its tag, and once it is cancelled its customer has the fee back', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.putsInCart('City Tote');
  await shopper.checksOut('City Tote', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toHaveCount(1);
  const name = await shopper.placesOrder();
  await opensInShopify(page, product.admin, name);
  await untilShown(page, 'signature-required');

  await page.getByRole('spinbutton', { name: 'Quantity of City Tote' }).fill('1');
  await page.getByRole('button', { name: 'Update quantity of City Tote' }).click();
  await untilGone(page, 'signature-required');
  await expect(page.getByText('protected', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Cancel order' }).click();
  await untilShown(page, /^Refunded$/);
  await expect(page.getByRole('row', { name: /^Refunded/ })).toContainText('$2.98');
  await openOrderPage(page, product.admin, name);
  const paidBack = frameOf(page).getByRole('row', { name: /^Fee for the protection paid back Done/ });
  await expect(paidBack).toBeVisible();
});
