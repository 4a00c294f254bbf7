import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { untouchedProfile } from '../state/checkout-profile.ts';
import { cartWith, checkoutFixture } from './checkout.fixture.ts';
import { checkoutSlots } from './checkout-slots.ts';
import { computeCheckout } from './compute-checkout.ts';
import { checkoutBuyer } from './checkout-buyer.ts';
import { checkoutSignals } from './ui-api.ts';
import { writeUiExtension } from './ui-extensions.fixture.ts';
import { slotStart } from './ui-targets.ts';
import { readVisit } from './visit.ts';

/** What a block that speaks English, French, Canadian French and Hong Kong Chinese is told about the buyer’s language. */
async function languagesIn(locale: string, countryCode: string) {
  const { runtime, state, extensions } = await checkoutFixture();
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  mkdirSync(join(extensions, 'wrap', 'locales'), { recursive: true });
  for (const other of ['fr-CA', 'zh-HK'])
    writeFileSync(join(extensions, 'wrap', 'locales', `${other}.json`), '{"offer":"…"}');
  const visit = readVisit(untouchedProfile, {});
  const cart = cartWith(state, ['day-crossbody'], { locale, countryCode });
  const checkout = await computeCheckout(runtime, cart, 'CHECKOUT_INTERACTION');
  const [slot] = checkoutSlots(runtime.extensions.list(), untouchedProfile, visit);
  if (!slot) throw new Error('the fixture is not there');
  const signals = checkoutSignals(runtime.context, slot.extension, checkout, visit);
  const start = slotStart(runtime.context, slot, signals, checkoutBuyer(checkout, visit, ''));
  return {
    language: start.signals['localization.language'],
    extensionLanguage: start.signals['localization.extensionLanguage'],
    firstDictionary: start.dictionaries[0]?.locale,
  };
}

test.each([
  ['en', 'US', 'en', 'en'],
  ['fr', 'US', 'fr', 'fr'],
  ['fr', 'CA', 'fr-CA', 'fr-CA'],
  ['fr-CA', 'US', 'fr-CA', 'fr-CA'],
  ['ja', 'JP', 'ja', 'en'],
  ['ko', 'KR', 'ko', 'en'],
  ['zh-TW', 'US', 'zh-TW', 'en'],
  ['zh-TW', 'HK', 'zh-HK', 'zh-HK'],
  ['zh-HK', 'HK', 'zh-HK', 'zh-HK'],
])('a buyer who reads %s in %s has the language %s, and the extension answers in %s', async (...row) => {
  const [locale, country, language, extensionLanguage] = row;
  expect(await languagesIn(locale, country)).toEqual({
    language: { isoCode: language },
    extensionLanguage: { isoCode: extensionLanguage },
    firstDictionary: extensionLanguage,
  });
});
