import { EditorNote, live } from '@doorstep/live-view';
import {
  addressNoticeModel,
  localeOf,
  needsCustomsCode,
  publishedNoticeRules,
  sampleAddressNotice,
  textIn,
} from '@doorstep/policy';
import { DestinationLinks } from './DestinationLinks.tsx';

/** [ADDR-01..04] Guidance beside the delivery address; the validation function is the one that refuses. */
export default function extension() {
  const { appMetafields, shippingAddress, localization } = shopify;
  const values = [appMetafields, shippingAddress, localization.extensionLanguage, localization.country];
  live(shopify.extension.rendered, values, noticeView);
}

function noticeView() {
  const { i18n, appMetafields, shippingAddress, localization, shop, extension } = shopify;
  const { editor } = extension;
  const rules = publishedNoticeRules(appMetafields.value);
  if (rules === null) return <EditorNote i18n={i18n} editor={editor} says="unpublished" />;
  const address = shippingAddress?.value;
  const country = address?.countryCode ?? localization.country.value?.isoCode ?? null;
  const locale = localeOf(localization.extensionLanguage.value.isoCode, country);
  const notice =
    addressNoticeModel(rules, address, shop.storefrontUrl, locale) ?? (editor && sampleAddressNotice) ?? null;
  return (
    <s-stack gap="small-200">
      <s-banner
        tone="warning"
        hidden={notice === null}
        heading={notice === null ? '' : i18n.translate(`address.heading.${notice.text}`)}
      >
        {notice?.kind === 'refuse' && <s-text>{i18n.translate(`address.refuse.${notice.text}`)}</s-text>}
        {notice?.kind === 'ask' && <s-text>{i18n.translate('address.ask')}</s-text>}
        {notice?.kind === 'destination' && (
          <DestinationLinks i18n={i18n} request={notice.request} contact={notice.contact} />
        )}
      </s-banner>
      {needsCustomsCode(address) && <s-text>{i18n.translate('address.customs')}</s-text>}
      <s-text color="subdued">{textIn(rules.responsibility, locale)}</s-text>
      <EditorNote i18n={i18n} editor={editor} says="address" />
    </s-stack>
  );
}
