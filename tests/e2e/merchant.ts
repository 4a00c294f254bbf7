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

  async opensPolicy(): Promise<void> {
    await this.page.goto(`${this.admin}/app/policy`);
    await expect(this.freeFromUnitedStates()).toBeVisible();
  }

  freeFromUnitedStates() {
    return this.app.getByRole('textbox', { name: 'Free to United States from' });
  }

  async publishes(): Promise<void> {
    await this.app.getByRole('button', { name: 'Publish' }).first().click();
  }

  /** Sets the threshold of the United States and publishes it. */
  async shipsFreeFrom(amount: string): Promise<void> {
    await this.publishesWith('Free to United States from', amount);
  }

  /** Sets what shoppers read for the protection, in English, and publishes it; the other languages stay. */
  async callsProtection(name: string): Promise<void> {
    await this.opensPolicy();
    await this.app.getByRole('textbox', { name: 'What shoppers read' }).fill(name);
    await this.confirmsNames();
    await this.publishes();
    await expect(this.page.getByText(/is live/).first()).toBeVisible();
  }

  /** Says that the names which were left as they were still fit. */
  async confirmsNames(): Promise<void> {
    await this.app.getByRole('checkbox', { name: 'The names I did not change still fit' }).check();
  }

  /** Names the page with the protection's terms, or none, and publishes it. */
  async namesTermsPage(address: string): Promise<void> {
    await this.publishesWith('Page with its terms', address);
  }

  /** Switches the arrival in the name of the shipping option on or off and publishes it. */
  async showsArrivals(on: boolean): Promise<void> {
    await this.opensPolicy();
    await this.app.getByRole('checkbox', { name: /estimated arrival in the name/ }).setChecked(on);
    await this.publishes();
    await expect(this.page.getByText(/is live/).first()).toBeVisible();
  }

  private async publishesWith(field: string, typed: string): Promise<void> {
    await this.opensPolicy();
    await this.app.getByRole('textbox', { name: field }).fill(typed);
    await this.publishes();
    await expect(this.page.getByText(/is live/).first()).toBeVisible();
  }
}
