import { createProtectionSession, localeOf, publishedRules, textIn, type Toggle } from '@doorstep/policy';
import { live } from './live.ts';
import { ProtectionCover } from './ProtectionCover.tsx';

/** [PROT-02] The protection toggle: everything it shows and does is decided by the session. */
export default function extension() {
  const { lines, localization, instructions, appMetafields, shippingAddress, i18n } = shopify;
  const { country, extensionLanguage } = localization;
  const session = createProtectionSession(shopify);
  const values = [session, lines, country, extensionLanguage, instructions, appMetafields, shippingAddress];
  live(values, () => {
    const rules = publishedRules(appMetafields.value)?.protection ?? null;
    const market = country.value?.isoCode ?? null;
    const countryCode = shippingAddress?.value?.countryCode ?? market;
    const input = { rules, lines: lines.value, countryCode, market, instructions: instructions.value.lines };
    const { toggle, removed } = session.model(input);
    queueMicrotask(() => session.follow(input));
    if (rules === null) return null;
    const name = textIn(rules.name, localeOf(extensionLanguage.value.isoCode, countryCode));
    if (removed !== null) {
      return <s-banner tone="info">{i18n.translate(`protection.removed.${removed}`, { name })}</s-banner>;
    }
    return (
      toggle && <ProtectionToggle toggle={toggle} name={name} onTurn={(on) => void session.turn(input, on)} />
    );
  });
}

interface Props {
  readonly toggle: Toggle;
  readonly name: string;
  readonly onTurn: (on: boolean) => void;
}

function ProtectionToggle({ toggle, name, onTurn }: Props) {
  const { i18n } = shopify;
  const price = i18n.formatCurrency(toggle.price.amount, { currency: toggle.price.currencyCode });
  return (
    <s-stack gap="small-200">
      <s-checkbox
        label={i18n.translate('protection.label', { name, price })}
        checked={toggle.checked}
        disabled={toggle.disabled}
        error={toggle.failed ? i18n.translate('protection.failed') : undefined}
        onChange={() => onTurn(!toggle.checked)}
      />
      {toggle.note && <s-text>{i18n.translate(`protection.note.${toggle.note}`, { name })}</s-text>}
      <ProtectionCover i18n={i18n} name={name} waives={toggle.waives} />
    </s-stack>
  );
}
