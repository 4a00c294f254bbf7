import { localeOf, shownArrival, type BlockRules, type PlaceFacts } from '@doorstep/policy';
import { Text, useApi, useDeliveryGroups, useExtensionLanguage } from '@shopify/ui-extensions-react/checkout';

interface Props {
  readonly rules: BlockRules;
  readonly place: PlaceFacts;
}

/** [CAL-05] When an order arrives that is placed now, an estimate. */
export function ArrivalText({ rules, place }: Props) {
  const { i18n } = useApi<'purchase.checkout.shipping-option-list.render-after'>();
  const { timeZone } = rules.clock;
  // Sweden writes dates and times as ISO 8601 does: 2026-11-09 10:30.
  const written = new Date().toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = written.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const locale = localeOf(useExtensionLanguage().isoCode, place.countryCode);
  const groups = useDeliveryGroups();
  const days = shownArrival(rules, { date, minute: hours * 60 + minutes }, place, { locale, groups });
  return days === null ? null : <Text>{i18n.translate('shipping.arrives', { days })}</Text>;
}
