import {
  freeShippingNudge,
  readPublishedRules,
  signatureNoticeModel,
  type ShownMoney,
} from '@doorstep/policy';
import {
  Banner,
  BlockStack,
  reactExtension,
  Text,
  useApi,
  useAppMetafields,
  useCartLines,
  useDeliveryGroups,
  useDiscountAllocations,
  useLocalizationCountry,
  useSettings,
} from '@shopify/ui-extensions-react/checkout';
import { ArrivalText } from './ArrivalText.tsx';
import { useShippingAddressIfGranted } from './useShippingAddressIfGranted.ts';

/** [CAL-05, SHIP-01, SIGN-02] Below the shipping options: the arrival, what is missing to free shipping, a signature. */
export default reactExtension('purchase.checkout.shipping-option-list.render-after', () => (
  <ShippingNotices />
));

function ShippingNotices() {
  const { i18n } = useApi<'purchase.checkout.shipping-option-list.render-after'>();
  const rules = readPublishedRules(useAppMetafields());
  const lines = useCartLines();
  const groups = useDeliveryGroups();
  const orderDiscounts = useDiscountAllocations();
  const { free_shipping_nudge: nudged } = useSettings();
  const address = useShippingAddressIfGranted();
  const market = useLocalizationCountry()?.isoCode ?? null;
  if (rules === null) return null;
  const place = {
    countryCode: address?.countryCode ?? market,
    provinceCode: address?.provinceCode ?? null,
  };
  const showMoney = ({ amount, currencyCode: currency }: ShownMoney) =>
    i18n.formatCurrency(amount, { currency });
  const missing = nudged === true ? freeShippingNudge({ rules, lines, orderDiscounts, place }) : null;
  const notice = signatureNoticeModel({ rules: rules.signature, lines, groups });
  return (
    <BlockStack spacing="tight">
      <ArrivalText address={{ ...address, countryCode: place.countryCode }} />
      {missing !== null && <Text>{i18n.translate('shipping.nudge', { amount: showMoney(missing) })}</Text>}
      {notice !== null && (
        <Banner status="info" title={i18n.translate('signature.heading')}>
          {i18n.translate(`signature.${notice.variant}`, {
            amount: notice.above ? showMoney(notice.above) : '',
            carrier: notice.carrier,
          })}
        </Banner>
      )}
    </BlockStack>
  );
}
