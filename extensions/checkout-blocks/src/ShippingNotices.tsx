import { EditorNote, live } from '@doorstep/live-view';
import {
  freeShippingNudge,
  readPublishedRules,
  sampleNudge,
  sampleSignatureNotice,
  signatureNoticeModel,
  type BlockRules,
  type ShownMoney,
} from '@doorstep/policy';
import { SignatureNotice } from './SignatureNotice.tsx';

/**
 * [SHIP-01, SIGN-02] Below the shipping options: what is missing to free shipping, a signature. The arrival, which depends
 * on the address, is in extension address-notice.
 */
export default function extension() {
  const { appMetafields, lines, deliveryGroups, discountAllocations, shippingAddress, settings } = shopify;
  const values = [appMetafields, lines, deliveryGroups, discountAllocations, shippingAddress, settings];
  const { extensionLanguage, country } = shopify.localization;
  live(shopify.extension.rendered, [...values, extensionLanguage, country], noticesView);
}

function noticesView() {
  const { i18n, appMetafields, lines, deliveryGroups, settings, extension } = shopify;
  const { editor } = extension;
  const rules = readPublishedRules(appMetafields.value);
  if (rules === null) return <EditorNote i18n={i18n} editor={editor} text="unpublished" />;
  const { signature } = rules;
  const decided = signatureNoticeModel({
    rules: signature,
    lines: lines.value,
    groups: deliveryGroups.value,
  });
  const notice = decided ?? (editor && signature && sampleSignatureNotice(signature)) ?? null;
  const missing = settings.value.free_shipping_nudge === true ? missingToFree(rules) : null;
  return (
    <s-stack gap="small-200">
      {missing !== null && <s-text>{i18n.translate('shipping.nudge', { amount: show(missing) })}</s-text>}
      <SignatureNotice i18n={i18n} notice={notice} amount={notice?.above ? show(notice.above) : ''} />
      <EditorNote i18n={i18n} editor={editor} text="shipping" />
    </s-stack>
  );
}

function missingToFree(rules: BlockRules): ShownMoney | null {
  const { lines, discountAllocations, extension } = shopify;
  const orderDiscounts = discountAllocations.value;
  const missing = freeShippingNudge({ rules, lines: lines.value, orderDiscounts, place: placeNow() });
  return missing ?? (extension.editor ? sampleNudge(rules.freeShipping) : null);
}

/** Where the order goes: by its address, else by the country of this checkout. */
function placeNow() {
  const { shippingAddress, localization } = shopify;
  const { countryCode = localization.country.value?.isoCode ?? null, provinceCode = null } =
    shippingAddress?.value ?? {};
  return { countryCode, provinceCode };
}

const show = ({ amount, currencyCode: currency }: ShownMoney): string =>
  shopify.i18n.formatCurrency(amount, { currency });
