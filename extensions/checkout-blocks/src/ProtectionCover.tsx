import type { WaivableFee } from '@doorstep/policy';

interface Props {
  readonly i18n: { translate(key: string, values?: Record<string, string>): string };
  readonly name: string;
  readonly waives: readonly WaivableFee[];
}

/** [PROT-04, PROT-06] What the protection covers, and what it does not. */
export function ProtectionCover({ i18n, name, waives }: Props) {
  return (
    <s-details>
      <s-summary>{i18n.translate('protection.about', { name })}</s-summary>
      <s-unordered-list>
        {waives.map((fee) => (
          <s-list-item key={fee}>{i18n.translate(`protection.covers.${fee}`)}</s-list-item>
        ))}
      </s-unordered-list>
      <s-paragraph>{i18n.translate('protection.limits')}</s-paragraph>
      <s-paragraph>{i18n.translate('protection.charged')}</s-paragraph>
    </s-details>
  );
}
