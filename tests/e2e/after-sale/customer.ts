import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';
import { expect } from '../fixtures.ts';
import { linkIn, mailWith } from '../mailbox.ts';
import type { ReadMail } from '../mailbox.ts';
import { Shopper } from '../shopper.ts';
import type { MadeOrder } from './parcel.ts';

/** What a customer does after the sale: in their account, by the form without one, and in their mailbox. What has English words in it is for orders in English. */
export class Customer {
  readonly page: Page;
  readonly email: string;
  private readonly product: Product;

  constructor(page: Page, product: Product, email: string) {
    this.page = page;
    this.product = product;
    this.email = email;
  }

  /** To the list of their orders, by the code that is mailed. */
  async signsIn(): Promise<void> {
    await this.page.goto(new URL('/account/orders', this.product.storefront).href);
    await new Shopper(this.page, this.product.storefront).signsIn(this.product.mailbox, this.email);
    await expect(this.page.getByRole('heading', { name: 'Orders', exact: true })).toBeVisible();
  }

  /** From the list of their orders to what can be asked for about one; signed in. */
  async opensHelp({ name }: Pick<MadeOrder, 'name'>): Promise<void> {
    await this.page.goto(new URL('/account/orders', this.product.storefront).href);
    await this.page
      .getByRole('group', { name: `Actions for order ${name}` })
      .getByRole('link')
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** What the account's page says of a kind that can be asked for, or why it cannot: its section with this heading, such as `Return`. */
  offer(kind: string) {
    return this.page.locator('s-section', {
      has: this.page.getByRole('heading', { name: kind, exact: true }),
    });
  }

  /** Opens the form of a kind in the account: `Return`, `Missing parcel`. */
  async chooses(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: kind, exact: true }).click();
    await expect(this.page.getByRole('button', { name: 'Send my request' })).toBeVisible();
  }

  /** Sends what is filled in in the account. */
  async sends(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send my request' }).click();
    await expect(this.page.getByText('We have your request.').first()).toBeVisible();
  }

  /** Takes the only request back that can still be taken back. */
  async withdraws(): Promise<void> {
    await this.page.getByRole('button', { name: 'Withdraw this request' }).click();
    await expect(this.page.getByText('is withdrawn')).toBeVisible();
  }

  /** Without an account: names an order in the theme's form, passes the captcha and asks for the link, which is mailed if both belong together. */
  async asksForLink(kind: string, { name }: Pick<MadeOrder, 'name'>): Promise<void> {
    await this.page.goto(new URL('/apps/doorstep/requests/new?locale=en', this.product.storefront).href);
    await this.page.getByRole('link', { name: kind, exact: true }).click();
    await this.page.getByLabel('Order number').fill(name);
    await this.page.getByLabel('E-mail address of the order').fill(this.email);
    await passesCaptcha(this.page);
    await this.page.getByRole('button', { name: 'Send me the link' }).click();
    await expect(this.page.getByRole('heading', { name: 'Please look at your e-mail' })).toBeVisible();
  }

  /** Opens the link that the form has mailed for an order. */
  async followsLink({ name }: Pick<MadeOrder, 'name'>): Promise<void> {
    await this.page.goto(linkIn(await this.reads(`Order ${name}: your link`), 'requests'));
  }

  /** Pays what an exchange has left to pay of its order, such as `$35.00`, at the address of a mail. */
  async paysRest({ text }: ReadMail, rest: string): Promise<void> {
    const address = /https:\/\/\S+(\/\d+\/order_payment\/\S+)/.exec(text)?.[1] ?? '';
    await this.page.goto(new URL(address, this.product.storefront).href);
    await expect(this.page.getByText(rest).first()).toBeVisible();
    await this.page.getByRole('button', { name: 'Pay now' }).click();
    await expect(this.page.getByRole('button', { name: 'Pay now' })).toHaveCount(0);
  }

  /** Pays the invoice of a mail in the shop's checkout, where it comes to a total such as `$25.00`. */
  async paysInvoice({ text }: ReadMail, total: string): Promise<void> {
    // Shopify's address is below the shop's own domain.
    const address = /https:\/\/\S+(\/\d+\/invoices\/\w+)/.exec(text)?.[1] ?? '';
    await this.page.goto(new URL(address, this.product.storefront).href);
    await expect(this.page.locator('.totals .total')).toContainText(total);
    await this.page.getByRole('button', { name: 'Pay now' }).click();
    await this.page.waitForURL(/\/orders\//);
  }

  /** The latest mail with these words in its subject, such as `#1001: approved`, once it is there. */
  reads(words: string): Promise<ReadMail> {
    return mailWith(this.page, this.product.mailbox, words);
  }
}

/** Ticks the captcha of the form that is open. */
export async function passesCaptcha(page: Page): Promise<void> {
  const box = page.getByRole('button', { name: /^I am human/ });
  await box.click();
  await expect(box).toHaveAttribute('aria-pressed', 'true');
}
