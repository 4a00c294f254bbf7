interface Props {
  readonly i18n: { translate(key: string): string };
  readonly variant: 'destination' | 'misread';
  /** `null` when there is none, or the shop's address is not known. */
  readonly request?: string | null;
  readonly contact: string | null;
}

/** [SHIP-05, ADDR-01, FORM-01] How to go on: ask for a country that is not served, or talk to a person. */
export function WayOut({ i18n, variant, request = null, contact }: Props) {
  if (request === null && contact === null && variant === 'misread') return null;
  return (
    <s-stack gap="small-200">
      <s-text>{i18n.translate(`address.${variant}`)}</s-text>
      {request !== null && (
        <s-link href={request} target="_blank">
          {i18n.translate('address.request')}
        </s-link>
      )}
      {contact !== null && (
        <s-link href={contact} target="_blank">
          {i18n.translate('address.contact')}
        </s-link>
      )}
    </s-stack>
  );
}
