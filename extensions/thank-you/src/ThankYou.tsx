import { live } from '@doorstep/live-view';
import { promiseBlock } from '@doorstep/live-view/promise-card';
import { publishedPromiseRules, samplePromise, thankYouPromise } from '@doorstep/policy';

/** [CAL-01..07] What a buyer can expect of the order just placed, decided here as the app will decide it for the order. */
export default function extension() {
  const { appMetafields, lines, shippingAddress, localization } = shopify;
  const { extensionLanguage, country } = localization;
  const placedAt = new Date().toISOString();
  const values = [appMetafields, lines, shippingAddress, extensionLanguage, country];
  live(shopify.extension.rendered, values, () => cardView(placedAt));
}

function cardView(placedAt: string) {
  const { appMetafields, lines, shippingAddress, localization, extension } = shopify;
  const rules = publishedPromiseRules(appMetafields.value);
  // Without access to the address the checkout's country, which follows it, is as good.
  const { countryCode = localization.country.value?.isoCode ?? null, provinceCode = null } =
    shippingAddress?.value ?? {};
  const promise =
    rules &&
    (extension.editor
      ? samplePromise(rules, placedAt)
      : thankYouPromise({ rules, placedAt, lines: lines.value, countryCode, provinceCode }));
  return promiseBlock(shopify, promise, countryCode);
}
