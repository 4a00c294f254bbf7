import { EditorNote, live } from '@doorstep/live-view';
import {
  chosenCarrier,
  freeShippingNudge,
  publishedRules,
  sampleNudge,
  sampleSignatureNotice,
  signatureNoticeModel,
  type BlockRules,
  type ShownMoney,
} from '@doorstep/policy';
import { SignatureNotice } from './SignatureNotice.tsx';

/** [SIGN-02, SHIP-01] Below the shipping options: what is missing to free shipping, and whether someone has to sign. */
export default function extension() {
  const { appMetafields, lines, deliveryGroups, discountAllocations, shippingAddress, settings } = shopify;
  const values = [appMetafields, lines, deliveryGroups, discountAllocations, shippingAddress, settings];
  live(shopify.extension.rendered, [...values, shopify.localization.country], noticesView);
}

function noticesView() {
  const { i18n, appMetafields, lines, deliveryGroups, settings, extension } = shopify;
  const { editor } = extension;
  const rules = publishedRules(appMetafields.value);
  if (rules === null) return <EditorNote i18n={i18n} editor={editor} says="unpublished" />;
  const { signature } = rules;
  const carrier = chosenCarrier(deliveryGroups.value, signature);
  const decided = signatureNoticeModel({ rules: signature, lines: lines.value, carrier });
  const notice = decided ?? (editor && signature && sampleSignatureNotice(signature)) ?? null;
  const missing = settings.value.free_shipping_nudge === true ? missingToFree(rules) : null;
  return (
    <s-stack gap="small-200">
      {missing !== null && <s-text>{i18n.translate('shipping.nudge', { amount: shown(missing) })}</s-text>}
      <SignatureNotice i18n={i18n} notice={notice} amount={notice === null ? '' : shown(notice.above)} />
      <EditorNote i18n={i18n} editor={editor} says="shipping" />
    </s-stack>
  );
}

function missingToFree(rules: BlockRules): ShownMoney | null {
  const { lines, discountAllocations, shippingAddress, localization, extension } = shopify;
  const address = shippingAddress?.value;
  const place = {
    countryCode: address?.countryCode ?? localization.country.value?.isoCode ?? null,
    provinceCode: address?.provinceCode ?? null,
  };
  const orderDiscounts = discountAllocations.value;
  const missing = freeShippingNudge({ rules, lines: lines.value, orderDiscounts, place });
  return missing ?? (extension.editor ? sampleNudge(rules.freeShipping) : null);
}

const shown = ({ amount, currencyCode }: ShownMoney): string =>
  shopify.i18n.formatCurrency(amount, { currency: currencyCode });
