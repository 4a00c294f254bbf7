import { addressNoticeModel, publishedRules } from '@doorstep/policy';
import { live } from './live.ts';

/** [ADDR-01..04] Guidance beside the delivery address; the validation function is the one that refuses. */
export default function extension() {
  live([shopify.appMetafields, shopify.shippingAddress], () => <AddressNotice />);
}

function AddressNotice() {
  const { i18n, appMetafields, shippingAddress, shop } = shopify;
  const rules = publishedRules(appMetafields.value);
  if (rules === null) return null;
  const notice = addressNoticeModel(rules, shippingAddress?.value, shop.storefrontUrl);
  return (
    <s-stack gap="small-200">
      <s-banner
        tone="warning"
        hidden={notice === null}
        heading={notice === null ? '' : i18n.translate(`address.heading.${notice.text}`)}
      >
        {notice?.kind === 'refuse' && <s-text>{i18n.translate(`address.refuse.${notice.text}`)}</s-text>}
        {notice?.kind === 'ask' && <s-text>{i18n.translate('address.ask')}</s-text>}
        {notice?.kind === 'destination' && <s-text>{i18n.translate('address.destination')} </s-text>}
        {notice?.kind === 'destination' && notice.contact !== null && (
          <s-link href={notice.contact} target="_blank">
            {i18n.translate('address.contact')}
          </s-link>
        )}
      </s-banner>
      <s-text color="subdued">{i18n.translate('address.responsibility')}</s-text>
    </s-stack>
  );
}
