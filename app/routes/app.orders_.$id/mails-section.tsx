interface Props {
  readonly mails: readonly { readonly subject: string; readonly text: string; readonly when: string }[];
}

/** The mails that the customer got about the order, word for word. */
export function MailsSection({ mails }: Props) {
  if (mails.length === 0) return null;
  return (
    <s-section heading="Mails to the customer">
      <s-stack gap="base">
        {mails.map(({ subject, text, when }) => (
          <details key={`${when} ${subject}`}>
            <summary>
              {subject}, sent {when}
            </summary>
            <s-box padding="base" background="subdued" borderRadius="base">
              <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
            </s-box>
          </details>
        ))}
      </s-stack>
    </s-section>
  );
}
