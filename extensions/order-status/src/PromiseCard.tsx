import '@shopify/ui-extensions/preact';
import { promiseCardModel, promiseOf, type PromiseRow } from '@doorstep/policy';
import { render } from 'preact';

/** [ACCT-01, CAL-01..07] What the buyer of an order can expect, with and without an account. */
export default function extension() {
  render(<PromiseCard />, document.body);
}

function PromiseCard() {
  const { i18n, appMetafields } = shopify;
  const promise = promiseOf(appMetafields.value);
  if (promise === null) return null;
  const { rows, gap, why } = promiseCardModel(promise);
  return (
    <s-section heading={i18n.translate('card.heading')}>
      <s-unordered-list>
        {rows.map((row) => (
          <s-list-item key={row.text}>{i18n.translate(`card.${row.text}`, datesOf(row))}</s-list-item>
        ))}
      </s-unordered-list>
      {gap && <s-paragraph color="subdued">{i18n.translate('card.gap')}</s-paragraph>}
      {why.length > 0 && (
        <s-details>
          <s-summary>{i18n.translate('why.heading')}</s-summary>
          {why.map((statement) => (
            <s-paragraph key={statement}>{i18n.translate(`why.${statement}`)}</s-paragraph>
          ))}
        </s-details>
      )}
    </s-section>
  );
}

/** Promised dates are calendar dates of the shop: they are shown as they are, in no other time zone. */
function datesOf({ from, to }: PromiseRow): Record<string, string> {
  const shown = (date: string | null) =>
    date === null
      ? ''
      : shopify.i18n.formatDate(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  return { from: shown(from), to: shown(to) };
}
