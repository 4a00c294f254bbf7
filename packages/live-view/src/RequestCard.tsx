import type { ComponentChildren } from 'preact';

/** How a request stands: every word of it is the app's. */
export interface CardRequest {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly sentences: readonly string[];
  /** Where it is paid; `null` where nothing is to be paid. */
  readonly invoice: string | null;
}

interface Props {
  readonly request: CardRequest;
  /** What leads to the invoice. */
  readonly pay: string;
  /** What else can be done about it there. */
  readonly children?: ComponentChildren;
}

/** [FORM-01] What was asked for, how it stands and what happens next by when. */
export const RequestCard = ({ request: { title, asked, sentences, invoice }, pay, children }: Props) => (
  <s-section heading={title}>
    <s-stack gap="small-200">
      {sentences.map((sentence) => (
        <s-text key={sentence}>{sentence}</s-text>
      ))}
      <s-text color="subdued">{asked}</s-text>
      {invoice && (
        <s-link href={invoice} target="_blank">
          {pay}
        </s-link>
      )}
      {children}
    </s-stack>
  </s-section>
);
