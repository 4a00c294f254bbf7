import {
  createProtectionSession,
  localeOf,
  readPublishedRules,
  showSavings,
  storefrontPage,
  textIn,
} from '@doorstep/policy';
import {
  Banner,
  BlockStack,
  Checkbox,
  reactExtension,
  Text,
  useApi,
  useAppMetafields,
  useCartLines,
  useExtensionLanguage,
  useInstructions,
  useLocalizationCountry,
} from '@shopify/ui-extensions-react/checkout';
import { useEffect, useReducer, useState } from 'react';
import { ProtectionCover } from './ProtectionCover.tsx';
import { useShippingAddressIfGranted } from './useShippingAddressIfGranted.ts';

/** [PROT-02] The protection toggle on React: what it shows and does is decided by the session, as in the shipped view. */
export default reactExtension('purchase.checkout.block.render', () => <ProtectionToggle />);

function ProtectionToggle() {
  const api = useApi<'purchase.checkout.block.render'>();
  const { i18n, shop } = api;
  const [session] = useState(() => createProtectionSession(api));
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => session.subscribe(redraw), [session]);

  const published = readPublishedRules(useAppMetafields());
  const rules = published?.protection ?? null;
  const market = useLocalizationCountry()?.isoCode ?? null;
  const countryCode = useShippingAddressIfGranted()?.countryCode ?? market;
  const locale = useExtensionLanguage().isoCode;
  const { lines: instructions, metafields } = useInstructions();
  const input = { rules, lines: useCartLines(), countryCode, market, instructions, metafields };
  useEffect(() => session.follow(input));

  const { toggle, removed } = session.model(input);
  if (published === null || rules === null) return null;
  const name = textIn(rules.name, localeOf(locale, countryCode));
  if (removed !== null)
    return <Banner status="info">{i18n.translate(`protection.removed.${removed}`, { name })}</Banner>;
  if (toggle === null) return null;
  const { price } = toggle;
  const shownPrice = i18n.formatCurrency(price.amount, { currency: price.currencyCode });
  const label = i18n.translate('protection.label', { name, price: shownPrice });
  const terms = toggle.terms === null ? null : storefrontPage(toggle.terms, shop.storefrontUrl);
  const { text, fees } = showSavings(toggle.saves, (amount, currency) =>
    i18n.formatCurrency(amount, { currency }),
  );
  const turn = (on: boolean) => {
    const consent = { policyVersion: published.version, label, price, locale, at: new Date().toISOString() };
    session.turn(input, on ? consent : 'off');
  };
  return (
    <BlockStack spacing="tight">
      <Checkbox
        checked={toggle.checked}
        disabled={toggle.disabled}
        error={toggle.failed ? i18n.translate('protection.failed') : undefined}
        onChange={turn}
      >
        {label}
      </Checkbox>
      {text && <Text appearance="subdued">{i18n.translate(`protection.without.${text}`, fees)}</Text>}
      {toggle.note && <Text>{i18n.translate(`protection.note.${toggle.note}`, { name })}</Text>}
      <ProtectionCover name={name} waives={toggle.waives} fees={fees} terms={terms} />
    </BlockStack>
  );
}
