import { chosenCarrier, publishedRules, sampleSignatureNotice, signatureNoticeModel } from '@doorstep/policy';
import { EditorNote, live } from '@doorstep/live-view';

/** [SIGN-02] The shopper knows about the signature before paying. */
export default function extension() {
  const { appMetafields, lines, deliveryGroups } = shopify;
  live(shopify.extension.rendered, [appMetafields, lines, deliveryGroups], noticeView);
}

function noticeView() {
  const { i18n, appMetafields, lines, deliveryGroups, extension } = shopify;
  const { editor } = extension;
  const published = publishedRules(appMetafields.value);
  if (published === null) return <EditorNote i18n={i18n} editor={editor} says="unpublished" />;
  const rules = published.signature;
  const carrier = chosenCarrier(deliveryGroups.value, rules);
  const decided = signatureNoticeModel({ rules, lines: lines.value, carrier });
  const notice = decided ?? (editor && rules && sampleSignatureNotice(rules)) ?? null;
  if (notice === null) return null;
  const amount = i18n.formatCurrency(notice.above.amount, { currency: notice.above.currencyCode });
  const text = i18n.translate(`signature.${notice.says}`, { amount, carrier: notice.carrier });
  if (notice.says === 'general') return <s-text color="subdued">{text}</s-text>;
  return (
    <s-stack gap="small-200">
      <s-banner tone="info" heading={i18n.translate('signature.heading')}>
        {text}
      </s-banner>
      <EditorNote i18n={i18n} editor={editor} says="signature" />
    </s-stack>
  );
}
