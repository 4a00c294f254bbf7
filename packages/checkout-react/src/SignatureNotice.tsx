import { chosenCarrier, publishedRules, signatureNoticeModel } from '@doorstep/policy';
import {
  Banner,
  reactExtension,
  Text,
  useApi,
  useAppMetafields,
  useCartLines,
  useDeliveryGroups,
} from '@shopify/ui-extensions-react/checkout';

/** [SIGN-02] The shopper knows about the signature before paying. */
export default reactExtension('purchase.checkout.shipping-option-list.render-after', () => (
  <SignatureNotice />
));

function SignatureNotice() {
  const { i18n } = useApi<'purchase.checkout.shipping-option-list.render-after'>();
  const rules = publishedRules(useAppMetafields())?.signature ?? null;
  const lines = useCartLines();
  const carrier = chosenCarrier(useDeliveryGroups(), rules);
  const notice = signatureNoticeModel({ rules, lines, carrier });
  if (notice === null) return null;
  const amount = i18n.formatCurrency(notice.above.amount, { currency: notice.above.currencyCode });
  const text = i18n.translate(`signature.${notice.says}`, { amount, carrier: notice.carrier });
  if (notice.says === 'general') return <Text appearance="subdued">{text}</Text>;
  return (
    <Banner status="info" title={i18n.translate('signature.heading')}>
      {text}
    </Banner>
  );
}
