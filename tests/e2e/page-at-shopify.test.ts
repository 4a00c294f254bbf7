import { readFileSync } from 'node:fs';
import { locales } from '@doorstep/policy';
import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { ohio, Shopper } from './shopper.ts';
import { wordsOf } from './shown-texts.ts';
import { ThemeEditor } from './theme-editor.ts';

test.setTimeout(180_000);
test.use({ actionTimeout: 15_000, apart: 'page-at-shopify' });

// The second and third go on from the page that the first one wrote: tried again, all of them are.
test.describe.configure({ mode: 'serial' });

test('[FAQ-01] the policy’s text goes to the store; somebody changes it there by hand, Health shows both sentences, and one click puts it right', async ({
  page,
  product,
}) => {
  const app = frameOf(page);
  const read = async (path: string) =>
    (await page.request.get(new URL(path, product.storefront).href)).text();
  const ours = 'Shipping is free for orders of at least $100.00';

  await page.goto(`${product.admin}/app/policy/page`);
  await page.getByRole('button', { name: 'Where it stands' }).click();
  await expect(app.getByRole('heading', { name: 'Write it here' })).toBeVisible();
  await app.getByRole('checkbox', { name: 'A page of your online store' }).check();
  await app.getByRole('checkbox', { name: 'Shopify’s shipping policy' }).check();
  await app.getByRole('checkbox', { name: 'Blocks of your theme' }).check();
  const save = app.getByRole('button', { name: 'Save, and write it' });
  await expect(app.getByRole('button', { name: 'List the pages I have' })).toBeVisible();
  await save.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.getByText('You have not given access, so nothing was written.')).toBeVisible();
  await save.click();
  await expect(page.getByText(/write_online_store_pages/)).toBeVisible();
  await page.getByRole('button', { name: 'Update app' }).click();
  // Three places in seven languages.
  await expect(app.getByText('As your policy says').first()).toBeVisible({ timeout: 60_000 });
  await isAccessibleAndFits(page);
  expect(await read('/pages/support-faq')).toContain(ours);
  expect(await read('/policies/shipping-policy')).toContain(ours);
  expect(await read('/pages/support-faq')).toContain('application/ld+json');

  await page.goto(new URL('/admin/pages', product.storefront).href);
  const body = page.getByLabel('Content (HTML)').first();
  await body.fill((await body.inputValue()).replace('at least $100.00', 'at least $50.00'));
  await page.getByRole('button', { name: 'Save' }).first().click();
  expect(await read('/pages/support-faq')).toContain('at least $50.00');

  await page.goto(`${product.admin}/app/health`);
  await expect(app.getByText(/SHIP-01 says “Shipping is free for orders of at least \$50\.00/)).toBeVisible();
  const over = app.getByRole('button', { name: /Write your policy’s text over it/ });
  await over.click();
  await expect(over).toBeHidden();
  // Shopify's own return rules are asked for in another version, by the same library.
  await expect(app.getByRole('heading', { name: 'Shopify’s own return rules' })).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Could not be looked at' })).toBeHidden();
  expect(await read('/pages/support-faq')).toContain(ours);
});

test('[SHIP-01] without JavaScript a sentence stands where the calculator would, in each language, and leads to the shipping policy', async ({
  browser,
  page,
  product,
}) => {
  await new ThemeEditor(page, product.storefront).chooses('actions');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  const url = new URL('/pages/support-faq', product.storefront).href;
  for (const locale of locales) {
    await test.step(locale, async () => {
      await context.addCookies([{ name: 'localization', value: `US.${locale}`, url }]);
      await plain.goto(url);
      await expect(plain.locator('[data-doorstep-calculator]')).toBeHidden();
      const sentence = plain.locator('noscript p');
      await expect(sentence).toBeVisible();
      expect(await sentence.innerText()).toMatch(wordsOf('cart-toggle', locale, 'calculator.without'));
      await expect(sentence.getByRole('link')).toHaveAttribute('href', '/policies/shipping-policy');
    });
  }
  await context.close();
});

test('[FAQ-01] a merchant takes back the access to their pages; Health says what is off, and one button gives it again', async ({
  page,
  product,
}) => {
  const app = frameOf(page);
  await page.goto(new URL('/admin/apps', product.storefront).href);
  await page.getByRole('button', { name: 'Take back write_online_store_pages' }).click();
  const pages = page.getByRole('listitem').filter({ hasText: 'write_online_store_pages' });
  await expect(pages).toContainText('not granted');
  await page.goto(`${product.admin}/app/health`);
  await expect(app.getByText(/not given Doorstep access to the pages of your online store/)).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('button', { name: 'Give access, and write it' }).click();
  await page.getByRole('button', { name: 'Update app' }).click();
  await expect(app.getByRole('button', { name: 'Give access, and write it' })).toBeHidden();
  await expect(app.getByRole('heading', { name: 'Right again' })).toBeVisible();
});

test('[LINT-01] [FAQ-01] a merchant pastes the old page, settles what it contradicts and takes what it says; published, the page of the store, checkout and what agents are told are one answer', async ({
  page,
  context,
  product,
}) => {
  const app = frameOf(page);
  const merchant = new Merchant(page, product.admin);
  const { pathname } = new URL('../../packages/policy/reading/texts/aallyn.txt', import.meta.url);
  await page.goto(`${product.admin}/app/policy/from-text`);
  await app
    .getByRole('textbox', { name: 'Text of your page' })
    .fill(readFileSync(pathname, 'utf8').replaceAll('$100', '$120'));
  await app.getByRole('button', { name: 'Read my page' }).click();
  await expect(app.getByText(/An order of exactly \$120\.00 is on one side of the boundary/)).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('button', { name: 'Keep it as it is' }).first().click();
  await expect(app.getByRole('heading', { name: '1 kept as it is' })).toBeVisible();
  await app.getByRole('button', { name: /^Set / }).first().click();
  await expect(app.getByText('Settled in your draft').first()).toBeVisible();
  // The page says both "over $120" and "$120 and up": which one is meant is the merchant's to say.
  const both = app.getByRole('button', { name: /^Take it: .*United States.*Free from, \$120\.0[01]$/ });
  await expect(both).toHaveCount(2);
  await both.first().click();
  await expect(both).toHaveCount(1);

  await page.goto(`${product.admin}/app/policy/publish`);
  const told = 'Orders to the United States between $100.00 and $119.99 will pay $5.00 instead of nothing.';
  await expect(app.getByText(told)).toBeVisible();
  await merchant.publishes();

  const read = async () =>
    (await page.request.get(new URL('/pages/support-faq', product.storefront).href)).text();
  await expect.poll(read).toContain('Shipping is free for orders of at least $120.00');
  const shopper = new Shopper(await context.newPage(), product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await expect(shopper.shippingOption()).toContainText('$5.00');
  const answer = await page.request.post(new URL('/apps/doorstep/mcp', product.storefront).href, {
    headers: { accept: 'application/json, text/event-stream' },
    data: {
      ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
      params: { name: 'shipping_price', arguments: { country: 'US', worth: '100.00' } },
    },
  });
  expect(await answer.json()).toMatchObject({
    result: {
      structuredContent: { ships_free: false, price: { amount: '5.00' }, free_from: { amount: '120.00' } },
    },
  });
});
