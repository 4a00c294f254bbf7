import type { Page } from '@playwright/test';
import { aallyn, localeOf, locales, textIn, type Locale } from '@doorstep/policy';
import { expect, test } from './fixtures.ts';
import { hongKong, ohio, Shopper, type TypedAddress } from './shopper.ts';
import { shownTexts, wordsOf } from './shown-texts.ts';

const destinations: readonly TypedAddress[] = [
  ohio,
  { country: 'CA', address1: '290 Bremner Boulevard', city: 'Toronto', province: 'ON', zip: 'M5V 3L9' },
  hongKong,
  { country: 'JP', address1: '1-1-2 Oshiage', city: 'Sumida', zip: '131-0045' },
  { country: 'KR', address1: '110 Sejong-daero', city: 'Jung-gu', zip: '04524' },
  { country: 'SG', address1: '10 Bayfront Avenue', city: 'Singapore', zip: '018956' },
];

const responsibilityIn = (locale: Locale, country: string) =>
  textIn(aallyn.addresses.responsibility, localeOf(locale, country));

/** A key that nobody translated, or a placeholder that nobody filled. */
const untranslated = (text: string) => /^[a-z]+(\.[a-zA-Z0-9-]+)+$/.test(text) || text.includes('{{');

for (const locale of locales) {
  test(`[PROT-02] [ADDR-04] [CAL-05] the blocks speak ${locale} to each of the six countries`, async ({
    page,
    product,
  }) => {
    const shopper = new Shopper(page, product.storefront);
    await shopper.putsInCart('Travel Satchel');
    await shopper.reads(locale);
    await shopper.goesToCheckout();
    for (const destination of destinations) {
      await test.step(destination.country, async () => {
        await shopper.types(destination);
        await seesBlocks(page, locale, destination.country);
        const texts = await shownTexts(page);
        expect(texts).toContain(responsibilityIn(locale, destination.country));
        expect(texts.filter(untranslated)).toEqual([]);
      });
    }
  });
}

async function seesBlocks(page: Page, locale: Locale, country: string): Promise<void> {
  const shown = (extension: string, key: string) => page.getByText(wordsOf(extension, locale, key));
  const toggle = page.getByRole('checkbox', { name: wordsOf('checkout-blocks', locale, 'protection.label') });
  const inTheUnitedStates = country === 'US' ? 1 : 0;
  await expect(shown('address-notice', 'shipping.arrives')).toBeVisible();
  await expect(page.getByText(responsibilityIn(locale, country))).toBeVisible();
  await expect(toggle).toHaveCount(inTheUnitedStates);
  await expect(shown('checkout-blocks', 'protection.limits')).toHaveCount(inTheUnitedStates);
  await expect(shown('address-notice', 'address.customs')).toHaveCount(country === 'KR' ? 1 : 0);
  if (country !== 'US') return;
  await expect(toggle).toHaveAccessibleName(/2[.,]98/);
  await expect(toggle).toHaveAccessibleName(
    new RegExp(textIn(aallyn.protection.name, localeOf(locale, 'US'))),
  );
}
