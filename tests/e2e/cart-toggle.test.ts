import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { ohio, Shopper } from './shopper.ts';
import { ThemeEditor } from './theme-editor.ts';
import { violationsIn } from './violations.ts';

const themes = ['actions', 'classic'] as const;
const taken =
  '“Free returns” is not available for this order. We took it out, and you are not charged for it.';

async function withBag(page: Page, storefront: string, bag = 'Day Crossbody'): Promise<Shopper> {
  const shopper = new Shopper(page, storefront);
  await shopper.putsInCart(bag);
  return shopper;
}

/** The protection's number at the storefront, as the toggle itself names it. */
async function protectionVariant(page: Page): Promise<string> {
  return (await page.locator('[data-variant]').first().getAttribute('data-variant')) ?? '';
}

/** A change that another tab or another app makes at checkout, where nothing in the cart page sees it. */
async function addsElsewhere(page: Page, variant: string, quantity: number, mark?: string): Promise<void> {
  const merchandiseId = `gid://shopify/ProductVariant/${variant}`;
  const attributes = mark === undefined ? [] : [{ key: 'mark', value: mark }];
  const change = { type: 'addCartLine', merchandiseId, quantity, attributes };
  const data = { type: 'applyCartLinesChange', change };
  const answer = await page.request.post(new URL('/checkout/commands', page.url()).href, { data });
  expect(answer.ok()).toBe(true);
}

for (const theme of themes) {
  test.describe(`in a theme ${theme === 'actions' ? 'with standard storefront actions' : 'with the Ajax cart only'}`, () => {
    test.beforeEach(({ page, product }) => new ThemeEditor(page, product.storefront).chooses(theme));

    test('[PROT-02] the cart’s toggle is off, adds its $2.98 line, survives a reload, and takes the line away', async ({
      page,
      product,
    }) => {
      const shopper = await withBag(page, product.storefront);
      await expect(page.getByRole('checkbox', { name: 'Free returns for $2.98' })).not.toBeChecked();
      await expect(shopper.cartLine('Free returns')).toHaveCount(0);

      await shopper.protection().check();
      await expect(shopper.cartLine('Free returns')).toContainText('$2.98');
      await expect(page.locator('.subtotal')).toContainText('$102.98');
      await expect(page.locator('.cart-link')).toContainText('2');
      await page.reload();
      await expect(shopper.protection()).toBeChecked();

      await shopper.protection().uncheck();
      await expect(shopper.cartLine('Free returns')).toHaveCount(0);
      await expect(page.locator('.subtotal')).toContainText('$100.00');
      await expect(shopper.protection()).not.toBeChecked();
    });

    test('[PROT-05] one line too many becomes one line of one, and the shopper is told', async ({
      page,
      product,
    }) => {
      const shopper = await withBag(page, product.storefront);
      const variant = await protectionVariant(page);
      await addsElsewhere(page, variant, 2);
      await addsElsewhere(page, variant, 1, 'another tab');
      await shopper.opensCart();
      await expect(shopper.cartLine('Free returns')).toHaveCount(1);
      await expect(shopper.cartLine('Free returns').getByRole('spinbutton')).toHaveValue('1');
      await expect(page.getByText('charged once per order, so we took out the extra one')).toBeVisible();
      await expect(shopper.protection()).toBeChecked();
    });

    test('[PROT-03] the line is taken out when the shopper’s country becomes Canada, and they are told', async ({
      page,
      product,
    }) => {
      const shopper = await withBag(page, product.storefront);
      await shopper.protection().check();
      await expect(shopper.cartLine('Free returns')).toHaveCount(1);
      await page.getByLabel('Country').selectOption('CA');
      await page.getByRole('button', { name: 'Update', exact: true }).click();
      await expect(page.getByText(taken)).toBeVisible();
      await expect(shopper.cartLine('Free returns')).toHaveCount(0);
      await expect(shopper.protection()).toHaveCount(0);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('[PROT-02] the box and a button add the line and take it out', async ({ page, product }) => {
    const shopper = await withBag(page, product.storefront);
    await page.getByRole('button', { name: 'Add Free returns' }).click();
    await expect(shopper.cartLine('Free returns')).toHaveCount(0); // the box was not ticked
    await shopper.protection().check();
    await page.getByRole('button', { name: 'Add Free returns' }).click();
    await expect(shopper.cartLine('Free returns')).toContainText('$2.98');
    await expect(shopper.protection()).toBeChecked();
    await page.getByRole('button', { name: 'Remove Free returns' }).first().click();
    await expect(shopper.cartLine('Free returns')).toHaveCount(0);
  });
});

test.describe('with standard storefront actions', () => {
  test.beforeEach(({ page, product }) => new ThemeEditor(page, product.storefront).chooses('actions'));

  test('[PROT-02] a click that is faster than the page’s script counts', async ({ page, product }) => {
    const shopper = await withBag(page, product.storefront);
    let clicked = () => {};
    const held = new Promise<void>((resolve) => (clicked = resolve));
    await page.route('**/protection-toggle.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await shopper.protection().click();
    clicked();
    await expect(shopper.cartLine('Free returns')).toContainText('$2.98');
    await expect(shopper.protection()).toBeChecked();
  });

  test('[PROT-02] cart and checkout are in step, both ways', async ({ page, product }) => {
    const shopper = await withBag(page, product.storefront);
    await shopper.protection().check();
    await expect(shopper.cartLine('Free returns')).toHaveCount(1);
    await shopper.goesToCheckout();
    await shopper.types(ohio);
    await expect(shopper.protection()).toBeChecked();
    await shopper.protection().uncheck();
    await expect(shopper.line('Free returns')).toHaveCount(0);

    await shopper.opensCart();
    await expect(shopper.protection()).not.toBeChecked();
    await shopper.goesToCheckout();
    await shopper.types(ohio);
    await shopper.protection().check();
    await expect(shopper.line('Free returns')).toHaveCount(1);
    await shopper.opensCart();
    await expect(shopper.protection()).toBeChecked();
  });

  test('[PROT-02] only the keyboard: the focus stays on the toggle', async ({ page, product }) => {
    const shopper = await withBag(page, product.storefront);
    await shopper.protection().focus();
    await page.keyboard.press('Space');
    await expect(shopper.cartLine('Free returns')).toHaveCount(1);
    await expect(shopper.protection()).toBeChecked();
    await expect(shopper.protection()).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('No $15.00 fee when you send something back')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(shopper.cartLine('Free returns')).toHaveCount(0);
  });

  test('[PROT-02] the app embed does the same on other pages while the cart holds something', async ({
    page,
    product,
  }) => {
    await page.goto(product.storefront);
    const shopper = new Shopper(page, product.storefront);
    await expect(shopper.protection()).toBeHidden();
    await shopper.putsInCart('Day Crossbody');
    await page.goto(product.storefront);
    const bar = page.getByRole('complementary', { name: 'Order protection' });
    await bar.getByRole('checkbox', { name: 'Free returns for $2.98' }).check();
    await expect(page.locator('.cart-link')).toContainText('2');
    await expect(bar.getByRole('checkbox')).toBeChecked();
    await shopper.opensCart();
    await expect(shopper.cartLine('Free returns')).toHaveCount(1);
  });

  test('[PROT-04] the cart’s toggle is not there when everything is final sale, and is there beside another bag', async ({
    page,
    product,
  }) => {
    const shopper = await withBag(page, product.storefront, 'Archive Hobo');
    await expect(shopper.cartLine('Archive Hobo')).toBeVisible();
    await expect(shopper.protection()).toHaveCount(0);
    await shopper.putsInCart('City Tote');
    await expect(shopper.protection()).toBeVisible();
    await shopper.protection().check();
    await expect(shopper.cartLine('Free returns')).toHaveCount(1);
    await page.getByRole('button', { name: 'Remove City Tote' }).click();
    await expect(page.getByText(taken)).toBeVisible();
    await expect(shopper.cartLine('Free returns')).toHaveCount(0);
  });

  test('[PROT-05] the order keeps what the shopper read in the cart', async ({ page, product }) => {
    const shopper = await withBag(page, product.storefront);
    await shopper.protection().check();
    await expect(shopper.cartLine('Free returns')).toHaveCount(1);
    await expect(page.getByText('_protection_consent')).toHaveCount(0);
    await shopper.goesToCheckout();
    await shopper.types(ohio);
    await shopper.placesOrder();
    await page.goto(page.url().replace('/orders/', '/admin/orders/'));
    await expect(
      page.getByText(
        /_protection_consent: Free returns for \$2\.98 \(USD, en\), policy version \d+, shown in/,
      ),
    ).toBeVisible();
  });

  test('[PROT-02, PROT-05] what another app does to the cart is followed without a page load', async ({
    page,
    product,
  }) => {
    const cityTote = new URL('/products/city-tote', product.storefront).href;
    await page.goto(cityTote);
    const bag = await page.locator('form[action="/cart/add"] input[name="id"]').inputValue();
    const shopper = new Shopper(page, product.storefront);
    await expect(shopper.protection()).toBeHidden();
    const updateCart = (line: string) => page.evaluate(`Shopify.actions.updateCart({ lines: [${line}] })`);
    await updateCart(`{ merchandiseId: 'gid://shopify/ProductVariant/${bag}', quantity: 1 }`);
    await shopper.protection().check();
    await expect(page.locator('.cart-link')).toContainText('2');

    const line = await page.evaluate('Shopify.actions.getCart().then(({ cart }) => cart.lines[0].id)');
    await updateCart(`{ id: '${String(line)}', quantity: 0 }`);
    await expect(page.getByRole('status').filter({ hasText: taken })).toBeVisible();
    await expect(page.locator('.cart-link')).toContainText('0');
    expect(page.url()).toBe(cityTote);
  });

  test('[PROT-02, PROT-05] a theme that only fetches, and tells nobody, is followed', async ({
    page,
    product,
  }) => {
    await new ThemeEditor(page, product.storefront).chooses('classic');
    await page.goto(new URL('/products/city-tote', product.storefront).href);
    const bag = await page.locator('form[action="/cart/add"] input[name="id"]').inputValue();
    const shopper = new Shopper(page, product.storefront);
    await expect(shopper.protection()).toBeHidden();
    const post = (path: string, body: string) =>
      page.evaluate(
        `fetch('/cart/${path}.js', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '${body}' }).then(({ ok }) => ok)`,
      );
    await post('add', JSON.stringify({ items: [{ id: Number(bag), quantity: 1 }] }));
    await shopper.protection().check();
    await expect(page.locator('.cart-link')).toContainText('2');
    await post('change', JSON.stringify({ line: 1, quantity: 0 }));
    await expect(page.getByRole('status').filter({ hasText: taken })).toBeVisible();
    await expect(page.locator('.cart-link')).toContainText('0');
  });

  test('[PROT-02, PROT-05] in a silent theme the toggle comes with the first bag and leaves with the last, without a page load', async ({
    page,
    product,
  }) => {
    await new ThemeEditor(page, product.storefront).chooses('silent');
    const address = new URL('/products/city-tote', product.storefront).href;
    await page.goto(address);
    const shopper = new Shopper(page, product.storefront);
    await expect(shopper.protection()).toBeHidden();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.locator('.cart-link')).toContainText('1');
    await shopper.protection().check();
    await expect(page.locator('.cart-link')).toContainText('2');
    expect(page.url()).toBe(address);

    await shopper.opensCart();
    await expect(shopper.protection()).toBeChecked();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove City Tote' }).click();
    await expect(shopper.cartLine('City Tote')).toHaveCount(0);
    await expect(page.locator('.cart-link')).toContainText('0');
  });

  test('a block that the merchant switches off is not on the page', async ({ page, product }) => {
    await new ThemeEditor(page, product.storefront).switchesOff('Protection toggle');
    const shopper = await withBag(page, product.storefront);
    await expect(shopper.cartLine('Day Crossbody')).toBeVisible();
    await expect(shopper.protection()).toHaveCount(0);
  });

  test('the cart with the toggle, on and off, has no accessibility violation', async ({ page, product }) => {
    const shopper = await withBag(page, product.storefront);
    expect(await violationsIn(page)).toEqual([]);
    await shopper.protection().check();
    await expect(shopper.cartLine('Free returns')).toHaveCount(1);
    await page.getByText('What “Free returns” covers').click();
    expect(await violationsIn(page)).toEqual([]);
    await page.goto(product.storefront);
    expect(await violationsIn(page)).toEqual([]);
  });

  test('[PROT-06] the cart’s toggle speaks the language that the shopper chooses', async ({
    page,
    product,
  }) => {
    const shopper = await withBag(page, product.storefront);
    await shopper.reads('fr-CA');
    await expect(page.getByRole('checkbox', { name: 'Retours gratuits pour $2.98' })).toBeVisible();
    const covers = page.getByText('Pas de frais de $15.00 si vous retournez un article');
    await page.getByRole('group').filter({ has: covers }).locator('summary').click();
    await expect(covers).toBeVisible();
  });
});

test('[PROT-04] the page that the policy names for the terms is linked in the cart and at checkout alike', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.namesTermsPage('/pages/free-returns');
  const shopper = await withBag(page, product.storefront);
  const leads = new URL('/pages/free-returns', product.storefront).href;
  const termsLink = () => page.getByRole('link', { name: 'The terms of “Free returns”' });
  const target = () => termsLink().evaluate((link: HTMLAnchorElement) => link.href);

  await page.getByText('What “Free returns” covers').click();
  expect(await target()).toBe(leads);
  await shopper.goesToCheckout();
  await page.getByText('What “Free returns” covers').click();
  expect(await target()).toBe(leads);
  await merchant.namesTermsPage('');
});
