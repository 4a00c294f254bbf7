import { live } from '@doorstep/live-view';
import { localeOf, readNoticeRules, showArrival } from '@doorstep/policy';
import { shopTime } from './shopTime.ts';

/** [CAL-05, ADDR-02] Below the shipping options: the estimated arrival, where nothing has to be settled about the address first. */
export default function extension() {
  const { appMetafields, lines, deliveryGroups, shippingAddress, localization } = shopify;
  const values = [appMetafields, lines, deliveryGroups, shippingAddress];
  const { extensionLanguage, country } = localization;
  live(shopify.extension.rendered, [...values, extensionLanguage, country], arrivalView);
}

function arrivalView() {
  const { i18n, appMetafields, lines, deliveryGroups, localization } = shopify;
  const rules = readNoticeRules(appMetafields.value);
  const now = rules && shopTime(rules.clock.timeZone, new Date());
  if (rules === null || now === null) return null;
  const address = addressNow();
  const locale = localeOf(localization.extensionLanguage.value.isoCode, address.countryCode);
  const facts = { lines: lines.value, groups: deliveryGroups.value, address, locale };
  const days = showArrival(rules, now, facts);
  return days === null ? null : <s-text>{i18n.translate('shipping.arrives', { days })}</s-text>;
}

/** Where the order goes: to its address, as far as it is typed; else to the country of this checkout. */
function addressNow() {
  const { shippingAddress, localization } = shopify;
  const address = shippingAddress?.value ?? {};
  return { ...address, countryCode: address.countryCode ?? localization.country.value?.isoCode ?? null };
}
