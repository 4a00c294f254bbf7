import { addressNoticeModel, needsCustomsCode, publishedRules, sampleAddressNotice } from '@doorstep/policy';
import { EditorNote } from './EditorNote.tsx';
import { live } from './live.ts';

/** [ADDR-01..04] Guidance beside the delivery address; the validation function is the one that refuses. */
export default function extension() {
  live([shopify.appMetafields, shopify.shippingAddress], noticeView);
}

function noticeView() {
  const { i18n, appMetafields, shippingAddress, shop, extension } = shopify;
  const { editor } = extension;
  const rules = publishedRules(appMetafields.value);
  if (rules === null) return <EditorNote i18n={i18n} editor={editor} says="unpublished" />;
  const decided = addressNoticeModel(rules, shippingAddress?.value, shop.storefrontUrl);
  const notice = decided ?? (editor && sampleAddressNotice) ?? null;
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
      {needsCustomsCode(shippingAddress?.value) && <s-text>{i18n.translate('address.customs')}</s-text>}
      <s-text color="subdued">{i18n.translate('address.responsibility')}</s-text>
      <EditorNote i18n={i18n} editor={editor} says="address" />
    </s-stack>
  );
}
