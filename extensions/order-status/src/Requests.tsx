import type { ShownRequests } from './askForRequests.ts';

/** [FORM-01] What was asked for about the order, how it stands and what happens next by when, with the way to all of it. */
export function Requests({ shown: { requests, words } }: { readonly shown: ShownRequests }) {
  return (
    <>
      {requests.map(({ id, title, asked, sentences, invoice }) => (
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
          </s-stack>
        </s-section>
      ))}
    </>
  );
}
