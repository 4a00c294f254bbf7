import type { ShownRequest } from './asked-section.tsx';

interface Props {
  readonly mails: ShownRequest['mails'];
  /** Whether it is about an order: then its other requests’ mails are among them. */
  readonly isOfOrder: boolean;
  /** Where the draft order is paid. */
  readonly invoice: string | null;
}

/** The mails since it was asked, word for word, and where an invoice is paid. */
export function MailsSection({ mails, isOfOrder, invoice }: Props) {
  if (mails.length === 0 && invoice === null) return null;
  return (
    <s-section heading="Mails to the customer">
      {invoice === null ? null : (
        <s-link href={invoice} target="_blank">
          Where the customer pays the invoice
        </s-link>
      )}
      {isOfOrder && mails.length > 0 ? (
        <s-paragraph color="subdued">
          All about the order since this was asked, also because of its other requests.
        </s-paragraph>
      ) : null}
      {mails.map(({ subject, text, when }) => (
        <details key={`${when} ${subject}`}>
          <summary>
            {subject}, sent {when}
          </summary>
          <s-box padding="base" background="subdued" borderRadius="base">
            <div className="desk-words">{text}</div>
          </s-box>
        </details>
      ))}
    </s-section>
  );
}
