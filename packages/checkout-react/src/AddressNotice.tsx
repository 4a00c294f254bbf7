import { addressNoticeModel, localeOf, needsCustomsCode, readNoticeRules, textIn } from '@doorstep/policy';
import {
  Banner,
  BlockStack,
  Link,
  reactExtension,
  Text,
  useAppMetafields,
  useExtensionLanguage,
  useLocalizationCountry,
  useShop,
  useTranslate,
} from '@shopify/ui-extensions-react/checkout';
import { useShippingAddressIfGranted } from './useShippingAddressIfGranted.ts';

/**
 * [ADDR-01..04] Guidance beside the delivery address. What is wrong with one that is refused stands at its field, said by
 * the validation function: here it is not said a second time.
 */
export default reactExtension('purchase.checkout.delivery-address.render-after', () => <AddressNotice />);

function AddressNotice() {
  const translate = useTranslate();
  const rules = readNoticeRules(useAppMetafields());
  const address = useShippingAddressIfGranted();
  const { storefrontUrl } = useShop();
  const market = useLocalizationCountry()?.isoCode ?? null;
  const locale = localeOf(useExtensionLanguage().isoCode, address?.countryCode ?? market);
  if (rules === null) return null;
  const notice = addressNoticeModel(rules, address, storefrontUrl, locale);
  return (
    <BlockStack spacing="tight">
      {notice?.kind === 'ask' && (
        <Banner status="info" title={translate(`address.heading.${notice.text}`)}>
          <Text>{translate('address.ask')}</Text>
        </Banner>
      )}
      {notice?.kind === 'refuse' && <Text>{translate(`address.refuse.${notice.text}`)}</Text>}
      {notice?.kind === 'refuse' && notice.contact !== null && <Text>{translate('address.misread')}</Text>}
      {notice?.kind === 'destination' && <Text>{translate('address.destination')}</Text>}
      {notice?.kind === 'destination' && notice.request !== null && (
        <Link to={notice.request} external>
          {translate('address.request')}
        </Link>
      )}
      {(notice?.kind === 'refuse' || notice?.kind === 'destination') && notice.contact !== null && (
        <Link to={notice.contact} external>
          {translate('address.contact')}
        </Link>
      )}
      {needsCustomsCode(address) && <Text>{translate('address.customs')}</Text>}
      {(notice?.kind === 'ask' || notice?.kind === 'clear') && (
        <Text appearance="subdued">{textIn(rules.responsibility, locale)}</Text>
      )}
    </BlockStack>
  );
}
