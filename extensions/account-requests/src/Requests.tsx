import type { ShownPage } from './decodePage.ts';

/** What was asked for about the order, and how it stands. */
export function Requests({
  page: { requests, words },
  act,
}: {
  readonly page: ShownPage;
  readonly act: (said: Readonly<Record<string, string>>) => Promise<void>;
}) {
  return (
    <>
      {requests.map(({ id, title, asked, sentences, invoice, label, mayWithdraw }) => (
        <s-section key={id} heading={title}>
          <s-stack gap="small-200">
            {sentences.map((sentence) => (
              <s-text key={sentence}>{sentence}</s-text>
            ))}
            <s-text color="subdued">{asked}</s-text>
            {invoice && (
              <s-link href={invoice} target="_blank">
                {words.pay}
              </s-link>
            )}
            {label && (
              <s-link href={label} target="_blank">
                {words.openLabel}
              </s-link>
            )}
            {mayWithdraw && (
              <s-button variant="secondary" onClick={() => void act({ do: 'withdraw', request: id })}>
                {words.withdraw}
              </s-button>
            )}
          </s-stack>
        </s-section>
      ))}
    </>
  );
}
