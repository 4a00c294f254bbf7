import { live } from '@doorstep/live-view';
import { chosenCarrier, publishedPromiseRules, samplePromise, thankYouPromise } from '@doorstep/policy';
import { PromiseBlock } from './PromiseBlock.tsx';

/** [CAL-01..07] What a buyer can expect of the order just placed, decided here as the app will decide it for the order. */
export default function extension() {
  const { appMetafields, lines, shippingAddress, deliveryGroups, localization } = shopify;
  const { extensionLanguage, country } = localization;
  const placedAt = new Date().toISOString();
  const values = [appMetafields, lines, shippingAddress, deliveryGroups, extensionLanguage, country];
  live(shopify.extension.rendered, values, () => cardView(placedAt));
}

function cardView(placedAt: string) {
  const { i18n, appMetafields, lines, shippingAddress, deliveryGroups, localization, extension } = shopify;
  const { editor } = extension;
  const rules = publishedPromiseRules(appMetafields.value);
  const address = shippingAddress?.value;
  // Without access to the address the checkout's country, which follows it, is as good.
  const country = address?.countryCode ?? localization.country.value?.isoCode ?? null;
  const provinceCode = address?.provinceCode ?? null;
  const promise =
    rules &&
    (editor === undefined
      ? thankYouPromise({
          rules,
          placedAt,
          lines: lines.value,
          countryCode: country,
          provinceCode,
          carrier: chosenCarrier(deliveryGroups.value, rules.signature),
        })
      : samplePromise(rules, placedAt));
  const language = localization.extensionLanguage.value.isoCode;
  return PromiseBlock({ i18n, editor, promise, language, country });
}
