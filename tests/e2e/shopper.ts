import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { mailsIn } from './mailbox.ts';

/** An address as a shopper types it; what is left out stays empty. */
export interface TypedAddress {
  readonly country: string;
  readonly address1: string;
  readonly address2?: string;
  readonly company?: string;
  readonly city: string;
  readonly province?: string;
  readonly zip?: string;
}

export const ohio: TypedAddress = {
  country: 'US',
  address1: '123 Main Street',
  city: 'Columbus',
  province: 'OH',
  zip: '43004',
};

export const hongKong: TypedAddress = { country: 'HK', address1: '18 Queen’s Road Central', city: 'Central' };

export const germany: TypedAddress = {
  country: 'DE',
  address1: 'Hauptstraße 5',
  city: 'Berlin',
  zip: '10115',
};

/** The code that was mailed last to somebody who signs in to the customer account. */
export async function mailedCode(page: Page, mailbox: string): Promise<string> {
  const mails = await mailsIn(page, mailbox);
  return mails.flatMap(({ subject }) => /^\d{6}\b/.exec(subject) ?? [])[0] ?? '';
}

/** What a shopper does in the storefront and at checkout, by the names that they see. */
export class Shopper {
  private readonly page: Page;
  private readonly storefront: string;

  constructor(page: Page, storefront: string) {
    this.page = page;
    this.storefront = storefront;
  }

  /** Chooses a country on the storefront, and with it the currency. */
  async shopsFrom(country: string): Promise<void> {
    await this.page.goto(this.storefront);
    await this.page.getByLabel('Country').selectOption(country);
    await this.page.getByRole('button', { name: 'Update' }).click();
  }

  async reads(language: string): Promise<void> {
    await this.page.getByLabel('Language').selectOption(language);
    await this.page.getByRole('button', { name: 'Update', exact: true }).click();
    await expect(this.page.getByLabel('Language')).toHaveValue(language);
  }

  async opensCart(): Promise<void> {
    await this.page.goto(new URL('/cart', this.storefront).href);
  }

  /** A line of the cart page. */
  cartLine(name: string) {
    return this.page.locator('.cart-lines').getByRole('listitem').filter({ hasText: name });
  }

  /** As another shopper: leaves the page first, so that nothing of the old cart is still under way. */
  async startsOver(): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.context().clearCookies();
  }

  async putsInCart(bag: string): Promise<void> {
    await this.page.goto(this.storefront);
    await this.page.getByRole('link', { name: bag }).click();
    await this.page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(this.page.getByRole('heading', { name: 'Your cart' })).toBeVisible();
  }

  async goesToCheckout(): Promise<void> {
    await this.page.goto(new URL('/checkout', this.storefront).href);
    await this.page.getByLabel('Email').fill('mei@example.com');
    await this.page.getByLabel('Last name').fill('Tanaka');
  }

  async types(address: TypedAddress): Promise<void> {
    await this.page.getByLabel('Country/Region').selectOption(address.country);
    await this.fills('Address', address.address1);
    await this.fills('Apartment, suite, etc.', address.address2 ?? '');
    await this.fills('Company', address.company ?? '');
    await this.fills('City', address.city);
    if (address.province !== undefined)
      await this.page.getByLabel(/^(State|Province|Prefecture|Region)/).selectOption(address.province);
    if (address.zip !== undefined) await this.fills(/^(ZIP|Postal) code/, address.zip);
  }

  /** All the way to a checkout with one bag and a whole address. */
  async checksOut(bag: string, address: TypedAddress): Promise<void> {
    await this.putsInCart(bag);
    await this.goesToCheckout();
    await this.types(address);
  }

  /** A changed field is sent when it is left. */
  async fills(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', {
      name: typeof label === 'string' ? new RegExp(`^${label}`) : label,
    });
    await field.fill(text);
    await field.blur();
  }

  shippingOption(name = 'Standard') {
    return this.page
      .getByRole('radiogroup', { name: 'Shipping method' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  total() {
    return this.page.locator('#summary .total');
  }

  line(name: string) {
    return this.page.locator('#summary .lines').getByRole('listitem').filter({ hasText: name });
  }

  fieldError(field: string) {
    return this.page.locator(`#${field}-error`);
  }

  protection() {
    return this.page.getByRole('checkbox', { name: /Free returns/ });
  }

  /** On the page of the sign-in: by the e-mail address and the code that is mailed to it. */
  async signsIn(mailbox: string, email = 'mei@example.com'): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Email' }).fill(email);
    await this.page.getByRole('button', { name: 'Continue' }).click();
    const code = this.page.getByRole('textbox', { name: 'Code' });
    await expect(code).toBeVisible();
    await code.fill(await mailedCode(this.page, mailbox));
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Gives the order's name, such as `#1001`. */
  async placesOrder(): Promise<string> {
    await this.page.getByRole('button', { name: 'Place order' }).click();
    await this.page.waitForURL(/\/orders\//);
    const confirmation = await this.page.getByText(/^Confirmation #\d+$/).innerText();
    return confirmation.replace('Confirmation ', '');
  }
}
