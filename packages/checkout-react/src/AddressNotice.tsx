import { addressNoticeModel, needsCustomsCode, publishedRules } from '@doorstep/policy';
import {
  Banner,
  BlockStack,
  Link,
  reactExtension,
  Text,
  useAppMetafields,
  useShop,
  useTranslate,
} from '@shopify/ui-extensions-react/checkout';
import { useShippingAddressIfGranted } from './useShippingAddressIfGranted.ts';

/** [ADDR-01..04] Guidance beside the delivery address; the validation function is the one that refuses. */
export default reactExtension('purchase.checkout.delivery-address.render-after', () => <AddressNotice />);

function AddressNotice() {
  const translate = useTranslate();
  const rules = publishedRules(useAppMetafields());
  const address = useShippingAddressIfGranted();
  const { storefrontUrl } = useShop();
  if (rules === null) return null;
  const notice = addressNoticeModel(rules, address, storefrontUrl);
  return (
    <BlockStack spacing="tight">
      {notice && (
        <Banner status="warning" title={translate(`address.heading.${notice.text}`)}>
          {notice.kind === 'refuse' && <Text>{translate(`address.refuse.${notice.text}`)}</Text>}
          {notice.kind === 'ask' && <Text>{translate('address.ask')}</Text>}
          {notice.kind === 'destination' && <Text>{translate('address.destination')} </Text>}
          {notice.kind === 'destination' && notice.contact !== null && (
            <Link to={notice.contact} external>
              {translate('address.contact')}
            </Link>
          )}
        </Banner>
      )}
      {needsCustomsCode(address) && <Text>{translate('address.customs')}</Text>}
      <Text appearance="subdued">{translate('address.responsibility')}</Text>
    </BlockStack>
  );
}
