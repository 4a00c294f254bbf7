import type { Page } from '@playwright/test';
import { locales, type Locale } from '@doorstep/policy';
import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { wordsOf } from './shown-texts.ts';
import { ThemeEditor } from './theme-editor.ts';
import { violationsIn } from './violations.ts';

const path = '/pages/shipping-costs';

/** A page of the store with the block on it, as a merchant makes one; its text is not what is tried here. */
test.beforeEach(async ({ page, product }) => {
  await new ThemeEditor(page, product.storefront).chooses('actions');
  const at = (where: string) => new URL(where, product.storefront).href;
  if ((await page.request.get(at(path))).ok()) return;
  const form = { id: 'new', title: 'Shipping costs', body: '<p>What it comes to.</p>' };
  expect((await page.request.post(at('/admin/pages'), { form })).ok()).toBe(true);
});

async function opens(page: Page, storefront: string, localization = 'US.en'): Promise<void> {
  const url = new URL(path, storefront).href;
  await page.context().addCookies([{ name: 'localization', value: localization, url }]);
  await page.goto(url);
}

const calculator = (page: Page) => page.locator('[data-doorstep-calculator]');

test('[SHIP-01] [SHIP-02] the calculator says what checkout charges for the same bag, by the keyboard alone', async ({
  page,
  context,
  product,
}) => {
  await opens(page, product.storefront);
  const status = calculator(page).getByRole('status');
  await calculator(page).getByLabel('Country').focus();
  await page.keyboard.type('United S');
  await page.keyboard.press('Tab');
  await page.keyboard.type('99.99');
  await expect(status).toHaveText('Shipping costs $5.00. From $100.00 on it is free: $0.01 more.');
  const shopper = new Shopper(await context.newPage(), product.storefront);
  await shopper.checksOut('Mini Crossbody', ohio);
  await expect(shopper.shippingOption()).toContainText('$5.00');

  await page.keyboard.press('Control+A');
  await page.keyboard.type('100');
  await expect(status).toHaveText('Shipping is free.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Can');
  await expect(status).toHaveText('Shipping costs $25.00.');
});

/** What costs 99.99 to the United States, said in each language. */
const below: Readonly<Record<Locale, string>> = {
  en: 'Shipping costs $5.00. From $100.00 on it is free: $0.01 more.',
  fr: 'La livraison coûte 5,00 $US. Elle est gratuite à partir de 100,00 $US : encore 0,01 $US.',
  'fr-CA': 'La livraison coûte 5,00 $ US. Elle est gratuite à partir de 100,00 $ US : encore 0,01 $ US.',
  ja: '送料は$5.00です。$100.00以上で送料無料です（あと$0.01）。',
  ko: '배송비: US$5.00 무료 배송 기준 금액: US$100.00 (US$0.01 남음)',
  'zh-TW': '運費為 US$5.00。滿 US$100.00 免運費，還差 US$0.01。',
  'zh-HK': '運費為 US$5.00。滿 US$100.00 可享免運費，尚差 US$0.01。',
};

test('[SHIP-01] [SHIP-02] in each language the calculator says the same, with the amounts as they are written there', async ({
  page,
  product,
}) => {
  for (const locale of locales) {
    await test.step(locale, async () => {
      await opens(page, product.storefront, `US.${locale}`);
      await expect(calculator(page)).toBeVisible();
      const title = await calculator(page).getByRole('heading').innerText();
      expect(title).toMatch(wordsOf('cart-toggle', locale, 'calculator.title'));
      await calculator(page).getByRole('spinbutton').fill('99.99');
      await expect(calculator(page).getByRole('status')).toHaveText(below[locale]);
      expect(await calculator(page).innerText()).not.toMatch(/\[\w+\]|\{\{|calculator\./);
      expect(await violationsIn(page)).toEqual([]);
    });
  }
});

test('[SHIP-01] without JavaScript no calculator is shown', async ({ browser, product }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await opens(page, product.storefront);
  await expect(page.getByText('What it comes to.')).toBeVisible();
  await expect(calculator(page)).toBeHidden();
  await context.close();
});
