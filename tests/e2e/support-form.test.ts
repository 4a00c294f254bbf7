import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

import { passesCaptcha } from './after-sale/customer.ts';
import { carrierSays, makesOrder, sendsOff } from './after-sale/parcel.ts';
import { expect, test } from './fixtures.ts';
import { linkIn, mailWith } from './mailbox.ts';

/** Nothing is wrong for a screen reader, and nothing sticks out of a telephone. */
async function isPlainOnTelephone(page: Page, part = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test.use({ provoked: [422] });

test('[FORM-01] [PROD-01] a customer without an account reports a broken bag in Japanese, with photos, by the link of the mail', async ({
  page,
  product,
}) => {
  const order = await makesOrder(page, product, { 'Last name': '田中', Email: 'tanaka@example.com' });
  const { name } = order;
  await sendsOff(page, order);
  await carrierSays(page, order, 'DELIVERED');

  const form = await page.context().newPage();
  await form.setViewportSize({ width: 320, height: 700 });
  await form.goto(`${product.storefront}apps/doorstep/requests/new?locale=ja`);
  await isPlainOnTelephone(form, '.doorstep-form');
  await form.getByRole('link', { name: '商品の不具合' }).click();
  await form.getByLabel('注文番号').fill(name);
  await form.getByLabel('ご注文のメールアドレス').fill('tanaka@example.com');
  await form.getByRole('button', { name: 'リンクを受け取る' }).click();
  await expect(form.getByRole('alert')).toContainText('もう一度、確認にお答えください');
  await expect(form.getByRole('alert')).toBeFocused();
  await expect(form.getByLabel('注文番号')).toHaveValue(name);
  await passesCaptcha(form);
  await form.getByRole('button', { name: 'リンクを受け取る' }).click();
  await expect(form.getByRole('heading', { name: 'メールをご確認ください' })).toBeVisible();

  const mail = await mailWith(page, product.mailbox, `ご注文 ${name}：お手続き用のリンク`);
  await form.goto(linkIn(mail, 'requests'));
  // There is only one bag, so it is the one that is meant.
  await expect(form.getByRole('group', { name: '対象の商品' }).getByRole('checkbox')).toBeChecked();
  await form.getByLabel('届いたときに破損していた').check();
  await form.getByLabel(/^メッセージ/).fill('縫い目が破れています。');
  const buffer = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#806040' } })
    .png()
    .toBuffer();
  const text = { name: '縫い目.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') };
  await form.getByLabel(/^写真/).setInputFiles([{ name: 'bag.png', mimeType: 'image/png', buffer }, text]);
  await form.getByRole('button', { name: '送信する' }).click();
  await expect(form.getByRole('alert')).toContainText('「縫い目.png」を写真として開けませんでした');
  await isPlainOnTelephone(form);
  await expect(form.getByLabel(/^メッセージ/)).toHaveValue('縫い目が破れています。');
  await form.getByLabel(/^写真/).setInputFiles({ name: 'bag.png', mimeType: 'image/png', buffer });
  await form.getByRole('button', { name: '送信する' }).click();
  await expect(form.getByRole('status')).toContainText('ご依頼を承りました');

  await form.getByRole('link', { name: '状況を確認する' }).click();
  await expect(form.getByRole('heading', { level: 1 })).toContainText('受付番号');
  await expect(form.getByRole('status')).toContainText('承りました。内容を確認しています。');
  await isPlainOnTelephone(form);
});
