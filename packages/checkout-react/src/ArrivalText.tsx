import { shownArrival, type BlockRules, type PlaceFacts } from '@doorstep/policy';
import { Text, useApi } from '@shopify/ui-extensions-react/checkout';

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
  const window = shownArrival(rules, { date, minute: hours * 60 + minutes }, place);
  if (window === null) return null;
  const day = (on: string) =>
    i18n.formatDate(new Date(`${on}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  return <Text>{i18n.translate('shipping.arrives', { from: day(window.from), to: day(window.to) })}</Text>;
}
