import { EditorNote, live } from '@doorstep/live-view';
import {
  addressNoticeModel,
  localeOf,
  needsCustomsCode,
  readNoticeRules,
  sampleAddressNotice,
  textIn,
} from '@doorstep/policy';
import { WayOut } from './WayOut.tsx';

/**
 * [ADDR-01..04] Guidance beside the delivery address. What is wrong with one that is refused stands at its field, said by
 * the validation function: here it is not said a second time.
 */
export default function extension() {
  const { appMetafields, shippingAddress, localization } = shopify;
  const values = [appMetafields, shippingAddress, localization.extensionLanguage, localization.country];
  live(shopify.extension.rendered, values, noticeView);
}

function noticeView() {
  const { i18n, appMetafields, shippingAddress, localization, shop, extension } = shopify;
  const { editor } = extension;
  const rules = readNoticeRules(appMetafields.value);
  if (rules === null) return <EditorNote i18n={i18n} editor={editor} text="unpublished" />;
  const address = shippingAddress?.value;
  const country = address?.countryCode ?? localization.country.value?.isoCode ?? null;
  const locale = localeOf(localization.extensionLanguage.value.isoCode, country);
  const notice =
    addressNoticeModel(rules, address, shop.storefrontUrl, locale) ?? (editor && sampleAddressNotice) ?? null;
  return (
    <s-stack gap="small-200">
      {notice?.kind === 'ask' && (
        <s-banner tone="info" heading={i18n.translate(`address.heading.${notice.text}`)}>
          <s-text>{i18n.translate('address.ask')}</s-text>
        </s-banner>
      )}
      {notice?.kind === 'refuse' && <s-text>{i18n.translate(`address.refuse.${notice.text}`)}</s-text>}
      {notice?.kind === 'refuse' && <WayOut i18n={i18n} variant="misread" contact={notice.contact} />}
      {notice?.kind === 'destination' && (
        <WayOut i18n={i18n} variant="destination" request={notice.request} contact={notice.contact} />
      )}
      {needsCustomsCode(address) && <s-text>{i18n.translate('address.customs')}</s-text>}
      {(notice?.kind === 'ask' || notice?.kind === 'clear') && (
        <s-text color="subdued">{textIn(rules.responsibility, locale)}</s-text>
      )}
      <EditorNote i18n={i18n} editor={editor} text="address" />
    </s-stack>
  );
}
