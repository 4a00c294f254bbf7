import { live } from '@doorstep/live-view';
import { promiseBlock } from '@doorstep/live-view/promise-card';
import { readPromiseRules, samplePromise, thankYouPromise } from '@doorstep/policy';

/** [CAL-01..07] What a buyer can expect of the order just placed, decided here as the app will decide it for the order. */
export default function extension() {
  const { appMetafields, lines, deliveryGroups, shippingAddress, localization } = shopify;
  const { extensionLanguage, country } = localization;
  const placedAt = new Date().toISOString();
  const values = [appMetafields, lines, deliveryGroups, shippingAddress, extensionLanguage, country];
  live(shopify.extension.rendered, values, () => cardView(placedAt));
}

function cardView(placedAt: string) {
  const { appMetafields, lines, deliveryGroups, localization, extension } = shopify;
  const rules = readPromiseRules(appMetafields.value);
  const shippingAddress = addressNow();
  const promise =
    rules &&
    (extension.editor
      ? samplePromise(rules, placedAt)
      : thankYouPromise({
          rules,
          placedAt,
          lines: lines.value,
          shippingAddress,
          groups: deliveryGroups.value,
        }));
  const country = shippingAddress?.countryCode ?? localization.country.value?.isoCode ?? null;
  return promiseBlock(shopify, promise, country);
}

/**
 * Where the order goes. An extension that may not read the address (protected customer data) is given no such property:
 * then the checkout's country, which follows it, is all that is known, and no address is judged. `null` for an order that
 * has no address.
 */
function addressNow() {
  const { shippingAddress, localization } = shopify;
  if (shippingAddress === undefined) return { countryCode: localization.country.value?.isoCode ?? null };
  return shippingAddress.value ?? null;
}
