import type { FrameLocator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What a merchant does in the app, inside the admin's frame. */
export class Merchant {
  private readonly page: Page;
  private readonly admin: string;
  readonly app: FrameLocator;

  constructor(page: Page, admin: string) {
    this.page = page;
    this.admin = admin;
    this.app = page.frameLocator('iframe');
  }

  /** Opens a page of the policy: all of it, a group such as `fees`, or a row such as `shipping/destinations.served/0`. */
  async opensPolicy(below = ''): Promise<void> {
    await this.page.goto(`${this.admin}/app/policy${below === '' ? '' : `/${below}`}`);
    const first = below === '' ? this.app.getByRole('searchbox') : this.app.locator('form[data-save-bar]');
    await expect(first).toBeVisible();
  }

  /** Opens what shipping to the United States costs. */
  async opensUnitedStates(): Promise<void> {
    await this.opensPolicy('shipping/destinations.served/0');
    await expect(this.freeFromUnitedStates()).toBeVisible();
  }

  freeFromUnitedStates() {
    return this.app.getByRole('textbox', { name: 'Free from' });
  }

  /** Keeps what is typed as a draft. */
  async saves(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByText('Draft saved').first()).toBeVisible();
  }

  /** Publishes the draft. */
  async publishes(): Promise<void> {
    await this.page.goto(`${this.admin}/app/policy/publish`);
    await this.app.getByRole('button', { name: 'Publish', exact: true }).first().click();
    await expect(this.page.getByText(/is live/).first()).toBeVisible();
  }

  /** Sets the threshold of the United States and publishes it. */
  async shipsFreeFrom(amount: string): Promise<void> {
    await this.opensUnitedStates();
    await this.freeFromUnitedStates().fill(amount);
    await this.saves();
    await this.publishes();
  }

  /** Sets what shoppers read for the protection, in English, and publishes it; the other languages stay. */
  async callsProtection(name: string): Promise<void> {
    await this.opensPolicy('fees');
    await this.app.getByRole('textbox', { name: 'What shoppers read' }).fill(name);
    await this.confirmsNames();
    await this.saves();
    await this.publishes();
  }

  /** Says that the names which were left as they were still fit. */
  async confirmsNames(): Promise<void> {
    await this.app.getByRole('switch', { name: 'The names I did not change still fit' }).check();
  }

  /** Names the page with the protection's terms, or none, and publishes it. */
  async namesTermsPage(address: string): Promise<void> {
    await this.opensPolicy('fees');
    await this.app.getByRole('textbox', { name: 'Page with its terms' }).fill(address);
    await this.saves();
    await this.publishes();
  }

  /** Switches the arrival in the name of the shipping option on or off and publishes it. */
  async showsArrivals(on: boolean): Promise<void> {
    await this.opensPolicy('shipping');
    await this.app.getByRole('switch', { name: /estimated arrival in the name/ }).setChecked(on);
    await this.saves();
    await this.publishes();
  }
}
