import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';
import { opensInShopify } from '../admin-page.ts';
import { daysAgo } from './days-ago.ts';

/** The fields of the local shop's page “Make an order”, by their labels; what is left out stays as {@link atHome} has it. */
export type OrderFields = Readonly<Record<string, string>>;

/** One Day Crossbody to Ohio. */
const atHome: OrderFields = {
  Product: 'Day Crossbody',
  'Last name': 'Tanaka',
  Address: '12 Elm Street',
  City: 'Columbus',
  'State or province code': 'OH',
  'ZIP or postal code': '43004',
};

/** Fields in which something is chosen. */
const choices: readonly string[] = ['Product', 'Country/region', 'Buyer’s language'];

/** An order that was made in the local shop's admin. */
export interface MadeOrder {
  /** `#1001` */
  readonly name: string;
  /** As addresses have it: `1001`. */
  readonly number: string;
  /** Its page in the shop's own admin. */
  readonly page: string;
}

/**
 * Makes an order of one product by the local shop's page “Make an order”, and ends on the order's page.
 * @param fields by their labels: `Product` by the beginning of its name, `Country/region` by its code, `Buyer’s language` by its locale
 * @param kind what the page calls it, `Shipped` unless said otherwise
 */
export async function makesOrder(
  page: Page,
  { admin }: Pick<Product, 'admin'>,
  fields: OrderFields,
  kind = 'Shipped',
): Promise<MadeOrder> {
  await page.goto(new URL('/admin/orders/new', admin).href);
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  for (const [label, text] of Object.entries({ ...atHome, ...fields })) {
    const field = page.getByLabel(label, { exact: true });
    if (!choices.includes(label)) await field.fill(text);
    else if (label !== 'Product') await field.selectOption(text);
    else await field.selectOption(await field.getByRole('option', { name: text }).first().innerText());
  }
  await page.getByRole('button', { name: 'Make the order' }).click();
  await page.waitForURL(/\/admin\/orders\/\d+$/);
  return shownOrder(page, await page.getByRole('heading', { name: /^#\d+$/ }).innerText());
}

/** An order that was placed at checkout, by its name. Ends on its page in the shop's own admin. */
export async function placedOrder(
  page: Page,
  { admin }: Pick<Product, 'admin'>,
  name: string,
): Promise<MadeOrder> {
  await opensInShopify(page, admin, name);
  await page.waitForURL(/\/admin\/orders\/\d+$/);
  return shownOrder(page, name);
}

const shownOrder = (page: Page, name: string): MadeOrder => ({
  ...{ name, number: page.url().split('/').at(-1) ?? '', page: page.url() },
});

/** What leaves of an order by itself, and by which numbers, where that is not all of it by one. */
export interface Leaving {
  /** Of its only line. */
  readonly pieces?: number;
  readonly number?: string;
  /** Further numbers of the same carrier, with commas in between. */
  readonly others?: string;
}

/** All that has not left, or some pieces of it, leaves with UPS, unless another carrier is said. Ends on the order's page. */
export async function sendsOff(
  page: Page,
  order: MadeOrder,
  carrier = 'UPS',
  { pieces, number = '1Z8270000000000001', others = '' }: Leaving = {},
): Promise<void> {
  await isAt(page, order);
  const before = await page.getByLabel('Shipment status').count();
  if (pieces !== undefined) await page.getByLabel(/: pieces of \d+$/).fill(String(pieces));
  await page.getByLabel('Shipping carrier').selectOption(carrier);
  await page.getByLabel('Tracking number').fill(number);
  await page.getByLabel('Other numbers, with commas in between').fill(others);
  await page.getByRole('button', { name: 'Fulfill items' }).click();
  await page.getByLabel('Shipment status').nth(before).waitFor();
}

/** An order that was made so many days ago and left at once. See {@link makesOrder} and {@link sendsOff}. */
export const orderSentOff = (
  page: Page,
  product: Product,
  days: number,
  fields: OrderFields,
  carrier?: string,
): Promise<MadeOrder> =>
  daysAgo(page, product, days, async () => {
    const order = await makesOrder(page, product, fields);
    await sendsOff(page, order, carrier);
    return order;
  });

/** The carrier says something of the order's only parcel, such as `DELIVERED` or `FAILURE`, at the hour that the shop's clock shows. Ends on the order's page. */
export async function carrierSays(page: Page, order: MadeOrder, status: string): Promise<void> {
  await isAt(page, order);
  await page.getByLabel('Shipment status').selectOption(status);
  const answered = page.waitForResponse((answer) => answer.url() === order.page);
  await page.getByRole('button', { name: 'Add shipment event' }).click();
  await answered;
}

/** An order's page has the hour at which it was loaded in its form, so it is loaded anew. */
async function isAt(page: Page, order: MadeOrder): Promise<void> {
  await page.goto(order.page);
}
