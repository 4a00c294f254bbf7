import { showSavings, type ShownSavings, type Toggle, type WaivableFee } from '@doorstep/policy';

interface Props {
  readonly i18n: {
    translate(key: string, values?: Record<string, string>): string;
    formatCurrency(amount: number, options: { currency: string }): string;
  };
  readonly toggle: Toggle;
  /** The policy's name for it, and the label with its price. */
  readonly name: string;
  readonly label: string;
  /** Where the policy's terms of it stand; `null` for no page of their own. */
  readonly terms: string | null;
  readonly onTurn: () => void;
}

/** [PROT-01, PROT-02] The checkbox with its price, what it saves, what is wrong if something is, and what it covers. */
export function ProtectionCheckbox({ i18n, toggle, name, label, terms, onTurn }: Props) {
  const { text, fees } = showSavings(toggle.saves, (amount, currency) =>
    i18n.formatCurrency(amount, { currency }),
  );
  return (
    <s-stack gap="small-200">
      <s-checkbox
        label={label}
        checked={toggle.checked}
        disabled={toggle.disabled}
        error={toggle.failed ? i18n.translate('protection.failed') : undefined}
        onChange={onTurn}
      />
      {text && <s-text color="subdued">{i18n.translate(`protection.without.${text}`, fees)}</s-text>}
      {toggle.note && <s-text>{i18n.translate(`protection.note.${toggle.note}`, { name })}</s-text>}
      <Cover i18n={i18n} name={name} waives={toggle.waives} fees={fees} terms={terms} />
    </s-stack>
  );
}

/** [PROT-04, PROT-06] What the protection covers, and what it does not. */
function Cover({
  i18n,
  name,
  waives,
  fees,
  terms,
}: Pick<Props, 'i18n' | 'name' | 'terms'> &
  Pick<ShownSavings, 'fees'> & { readonly waives: readonly WaivableFee[] }) {
  return (
    <s-details>
      <s-summary>{i18n.translate('protection.about', { name })}</s-summary>
      <s-unordered-list>
        {waives.map((fee) => (
          <s-list-item key={fee}>
            {fees[fee]
              ? i18n.translate(`protection.saves.${fee}`, { amount: fees[fee] })
              : i18n.translate(`protection.covers.${fee}`)}
          </s-list-item>
        ))}
      </s-unordered-list>
      <s-paragraph>{i18n.translate('protection.limits')}</s-paragraph>
      <s-paragraph>{i18n.translate('protection.charged')}</s-paragraph>
      {terms !== null && (
        <s-link href={terms} target="_blank">
          {i18n.translate('protection.terms', { name })}
        </s-link>
      )}
    </s-details>
  );
}
