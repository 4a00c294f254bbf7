import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { ohio, Shopper } from './shopper.ts';

/** What axe finds, by rule and place. */
async function violations(builder: AxeBuilder): Promise<readonly string[]> {
  const found = await builder.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('checkout with every notice has no accessibility violation', async ({ page, product }) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', { ...ohio, address1: 'PO Box 12' });
  await expect(page.getByText('someone has to sign for this delivery')).toBeVisible();
  await expect(shopper.protection()).toBeVisible();
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
});

test('the policy’s settings have no accessibility violation', async ({ page, product }) => {
  await new Merchant(page, product.admin).opensPolicy();
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
});

test('a shopper who uses only the keyboard turns protection on and places the order', async ({
  page,
  product,
}) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await shopper.protection().focus();
  await page.keyboard.press('Space');
  await expect(shopper.line('Free returns')).toContainText('$2.98');
  await page.getByRole('button', { name: 'Place order' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/orders\//);
});
