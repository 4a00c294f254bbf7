import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** By how the page names them. */
const KINDS = { actions: /^With/, classic: /^Classic/, silent: /^Silent/ } as const;

/** What a merchant does on the local shop's theme page, which stands in for Shopify's theme editor. */
export class ThemeEditor {
  private readonly page: Page;
  private readonly address: string;

  constructor(page: Page, storefront: string) {
    this.page = page;
    this.address = new URL('/admin/theme', storefront).href;
  }

  /** The theme of a kind, with all blocks on. */
  async chooses(kind: keyof typeof KINDS): Promise<void> {
    await this.page.goto(this.address);
    for (const block of await this.page.getByRole('checkbox').all()) await block.check();
    await this.page.getByRole('radio', { name: KINDS[kind] }).check();
    await this.saves();
  }

  async switchesOff(block: string): Promise<void> {
    await this.page.goto(this.address);
    await this.page.getByRole('checkbox', { name: block }).uncheck();
    await this.saves();
    await expect(this.page.getByRole('checkbox', { name: block })).not.toBeChecked();
  }

  private async saves(): Promise<void> {
    const saved = this.page.waitForResponse((response) => response.request().method() === 'POST');
    await this.page.getByRole('button', { name: 'Save' }).click();
    await saved;
    await this.page.waitForLoadState();
  }
}
