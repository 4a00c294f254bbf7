import {
  createProtectionSession,
  localeOf,
  readPublishedRules,
  sampleToggle,
  storefrontPage,
  textIn,
  type ProtectionSession,
  type Toggle,
  type ToggleInput,
} from '@doorstep/policy';
import { EditorNote, live } from '@doorstep/live-view';
import { ProtectionCheckbox } from './ProtectionCheckbox.tsx';

/** [PROT-02] The protection toggle: everything it shows and does is decided by the session. */
export default function extension() {
  const { lines, localization, instructions, appMetafields, shippingAddress } = shopify;
  const session = createProtectionSession(shopify);
  const { country, extensionLanguage } = localization;
  const values = [session, lines, country, extensionLanguage, instructions, appMetafields, shippingAddress];
  live(shopify.extension.rendered, values, () => toggleView(session));
}

function toggleView(session: ProtectionSession) {
  const { i18n, lines, localization, instructions, appMetafields, shippingAddress, extension } = shopify;
  const { editor } = extension;
  const published = readPublishedRules(appMetafields.value);
  const rules = published?.protection ?? null;
  const market = localization.country.value?.isoCode ?? null;
  const countryCode = shippingAddress?.value?.countryCode ?? market;
  const { lines: allowed, metafields } = instructions.value;
  const input = { rules, lines: lines.value, countryCode, market, instructions: allowed, metafields };
  const { toggle: decided, removed, leaving } = session.model(input);
  queueMicrotask(() => session.follow(input));

  if (published === null || rules === null)
    return <EditorNote i18n={i18n} editor={editor} text="unpublished" />;
  const locale = localization.extensionLanguage.value.isoCode;
  const name = textIn(rules.name, localeOf(locale, countryCode));
  const toggle = decided ?? (editor && sampleToggle(rules)) ?? null;
  if (toggle === null && removed === null && !leaving) return null;
  return (
    <s-stack gap="small-200">
      {/* A live region: it stands beside the toggle already, hidden, so that screen readers announce what is said in it. */}
      <s-banner tone="info" hidden={removed === null}>
        {removed !== null && i18n.translate(`protection.removed.${removed}`, { name })}
      </s-banner>
      {toggle !== null && checkbox(session, input, { toggle, name, locale, version: published.version })}
      <EditorNote i18n={i18n} editor={editor} text="protection" />
    </s-stack>
  );
}

interface Offer {
  readonly toggle: Toggle;
  readonly name: string;
  readonly locale: string;
  readonly version: number;
}

function checkbox(session: ProtectionSession, input: ToggleInput, { toggle, name, locale, version }: Offer) {
  const { i18n, shop } = shopify;
  const { price, checked } = toggle;
  const shownPrice = i18n.formatCurrency(price.amount, { currency: price.currencyCode });
  const label = i18n.translate('protection.label', { name, price: shownPrice });
  const turn = () => {
    const at = new Date().toISOString();
    session.turn(input, checked ? 'off' : { policyVersion: version, label, price, locale, at });
  };
  const terms = toggle.terms === null ? null : storefrontPage(toggle.terms, shop.storefrontUrl);
  return (
    <ProtectionCheckbox i18n={i18n} toggle={toggle} name={name} label={label} terms={terms} onTurn={turn} />
  );
}
