import { chosenCarrier, publishedRules, signatureNoticeModel } from '@doorstep/policy';
import { live } from './live.ts';

/** [SIGN-02] The shopper knows about the signature before paying. */
export default function extension() {
  const { appMetafields, lines, deliveryGroups } = shopify;
  live([appMetafields, lines, deliveryGroups], () => <SignatureNotice />);
}

function SignatureNotice() {
  const { i18n, appMetafields, lines, deliveryGroups } = shopify;
  const notice = signatureNoticeModel({
    rules: publishedRules(appMetafields.value)?.signature ?? null,
    lines: lines.value,
    carrier: chosenCarrier(deliveryGroups.value),
  });
  if (notice === null) return null;
  const { says, carrier, above } = notice;
  const amount = i18n.formatCurrency(above.amount, { currency: above.currencyCode });
  const text = i18n.translate(`signature.${says}`, { amount, carrier });
  if (says === 'general') return <s-text color="subdued">{text}</s-text>;
  return (
    <s-banner tone="info" heading={i18n.translate('signature.heading')}>
      {text}
    </s-banner>
  );
}
