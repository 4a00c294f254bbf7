import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';
import { frameOf } from '../admin-page.ts';
import { expect } from '../fixtures.ts';
import type { MadeOrder } from './parcel.ts';

/** What somebody of the support team does in the app, inside the admin's frame. */
export class Desk {
  readonly page: Page;
  private readonly product: Product;

  constructor(page: Page, product: Product) {
    this.page = page;
    this.product = product;
  }

  get app() {
    return frameOf(this.page);
  }

  /** Lists the requests of an order that go on. */
  async looksFor({ name }: Pick<MadeOrder, 'name'>): Promise<void> {
    await this.page.goto(`${this.product.admin}/app/requests?q=${encodeURIComponent(name)}`);
  }

  /** Opens an order's only request of a kind that goes on from the queue: `Return`, `Missing parcel`. */
  async opens(kind: string, { name }: Pick<MadeOrder, 'name'>): Promise<void> {
    await this.looksFor({ name });
    await this.app.getByRole('link', { name: `${kind}, ${name}` }).click();
    await expect(this.app.getByRole('heading', { name: 'What was asked' })).toBeVisible();
  }

  /** Opens the form for a request in the customer's name: a kind by its name in addresses, `missing-parcel`. */
  async opensFor({ number }: Pick<MadeOrder, 'number'>, kind: string): Promise<void> {
    await this.page.goto(`${this.product.admin}/app/orders/${number}/request?kind=${kind}`);
    await expect(this.app.getByRole('button', { name: 'Open request' })).toBeVisible();
  }

  /** What the page would have somebody do next. */
  next(what: string) {
    return this.app.getByRole('heading', { name: `Next: ${what}`, exact: true });
  }

  /** Opens another form than the next one, by its heading below “Or”. */
  async unfolds(what: string): Promise<void> {
    await this.app.locator('summary').getByText(what, { exact: true }).click();
  }

  /** Presses a button of the page, `Approve` or `Save and refund $165.00`; what it says of money has to be right to the cent. */
  async presses(button: string): Promise<void> {
    const found = this.app.getByRole('button', { name: button, exact: true }).first();
    await expect(found).toBeEnabled();
    await found.click();
  }

  /** Sends a label by its address, where that is what is next. */
  async sendsLabel(): Promise<void> {
    await expect(this.next('Send return label')).toBeVisible();
    await this.app
      .getByRole('textbox', { name: 'Address of the label' })
      .fill('https://labels.example.com/1');
    await this.presses('Send return label');
    await expect(this.next('Mark as arrived')).toBeVisible();
  }

  /** The parcel is there, and its pieces are looked at next. */
  async marksAsArrived(): Promise<void> {
    await this.presses('Mark as arrived');
    await expect(this.next('Inspect what came back')).toBeVisible();
  }

  /** Says how a piece is that came back: `as-sold`, `worn`. */
  async finds(condition: string): Promise<void> {
    await this.app.getByRole('combobox', { name: /how it is/ }).selectOption(condition);
  }

  /** A text of the page, such as a stage: `Settled`. */
  async shows(text: string | RegExp): Promise<void> {
    await expect(this.app.getByText(text, { exact: true }).last()).toBeVisible();
  }
}
