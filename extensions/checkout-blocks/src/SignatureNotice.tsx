import type { SignatureNotice as Notice } from '@doorstep/policy';

interface Props {
  readonly i18n: { translate(key: string, values?: Record<string, string>): string };
  readonly notice: Notice | null;
  /** The value above which someone has to sign, as the buyer reads money; empty where the notice names none. */
  readonly amount: string;
}

/**
 * [SIGN-02] The shopper knows about the signature before paying. The banner is a live region: it stays, and is hidden or
 * shown, so that screen readers announce only what changes.
 */
export function SignatureNotice({ i18n, notice, amount }: Props) {
  const text = notice && i18n.translate(`signature.${notice.variant}`, { amount, carrier: notice.carrier });
  return (
    <s-banner
      tone="info"
      hidden={notice === null}
      heading={notice ? i18n.translate('signature.heading') : ''}
    >
      {text}
    </s-banner>
  );
}
