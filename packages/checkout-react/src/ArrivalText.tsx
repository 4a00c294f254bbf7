import { localeOf, readNoticeRules, showArrival, type PostalAddress } from '@doorstep/policy';
import {
  Text,
  useApi,
  useAppMetafields,
  useCartLines,
  useDeliveryGroups,
  useExtensionLanguage,
} from '@shopify/ui-extensions-react/checkout';

interface Props {
  /** Where the order goes, as far as it is known. */
  readonly address: PostalAddress;
}

/** [CAL-05, ADDR-02] When an order arrives that is placed now, an estimate; nothing while its address has to be settled first. */
export function ArrivalText({ address }: Props) {
  const { i18n } = useApi<'purchase.checkout.shipping-option-list.render-after'>();
  const rules = readNoticeRules(useAppMetafields());
  const lines = useCartLines();
  const groups = useDeliveryGroups();
  const locale = localeOf(useExtensionLanguage().isoCode, address.countryCode ?? null);
  if (rules === null) return null;
  const { timeZone } = rules.clock;
  // Sweden writes dates and times as ISO 8601 does: 2026-11-09 10:30.
  const written = new Date().toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = written.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const now = { date, minute: hours * 60 + minutes };
  const days = showArrival(rules, now, { lines, groups, address, locale });
  return days === null ? null : <Text>{i18n.translate('shipping.arrives', { days })}</Text>;
}
