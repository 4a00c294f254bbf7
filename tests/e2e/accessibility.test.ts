import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { ohio, Shopper } from './shopper.ts';
import { sayPlaces, violationsIn } from './violations.ts';

test('checkout with every notice has no accessibility violation', async ({ page, product }) => {
  const shopper = new Shopper(page, product.storefront);
  await shopper.checksOut('Travel Satchel', { ...ohio, address1: 'PO Box 12' });
  await expect(page.getByText('someone has to sign for this delivery')).toBeVisible();
  await expect(shopper.protection()).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
});

test('what is wrong in a page and in what it frames is found where AxeBuilder finds it', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensPolicy('signature');
  const spoils = (root: HTMLElement): void => {
    const wrong = ['<img src="data:,">', '<button></button>', '<h4>Deep</h4>', '<main></main>', '<input>'];
    const pale = '<p style="color: #ddd; background: #fff">Pale</p><ul><p>No item</p></ul>';
    root.insertAdjacentHTML('beforeend', wrong.join('') + pale);
    document.documentElement.removeAttribute('lang');
  };
  await page.locator('body').evaluate(spoils);
  await merchant.app.locator('body').evaluate(spoils);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = await violationsIn(page);
  expect(found).toEqual(violations.flatMap(sayPlaces));
  expect(found.length).toBeGreaterThan(12);
});

test('the policy’s settings have no accessibility violation', async ({ page, product }) => {
  await new Merchant(page, product.admin).opensPolicy();
  expect(await violationsIn(page)).toEqual([]);
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
