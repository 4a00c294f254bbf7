interface Props {
  readonly i18n: { translate(key: string): string };
  /** `null` when the shop's address is not known. */
  readonly request: string | null;
  readonly contact: string | null;
}

/** [SHIP-05, FORM-01] What to do where we do not ship: ask for the country, or talk to a person. */
export function DestinationLinks({ i18n, request, contact }: Props) {
  return (
    <s-stack gap="small-200">
      <s-text>{i18n.translate('address.destination')}</s-text>
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
