import type { Badge } from '../../after-sale/words.ts';

interface Props {
  readonly requests: readonly {
    readonly name: string;
    readonly page: string;
    readonly opened: string;
    readonly stage: Badge;
  }[];
  /** The page that opens one. */
  readonly open: string;
}

/** What was asked for about the order after the sale, the latest first, and the way to open something in its customer's name. */
export function RequestsSection({ requests, open }: Props) {
  return (
    <s-section heading="Requests">
      <s-stack gap="base">
        {requests.map(({ name, page, opened, stage }) => (
          <s-stack key={page} direction="inline" gap="small-200" alignItems="center">
            <s-link href={page}>{name}</s-link>
            <s-badge tone={stage.tone}>{stage.words}</s-badge>
            <s-text color="subdued">{opened}</s-text>
          </s-stack>
        ))}
        {requests.length === 0 ? <s-paragraph>Nothing was asked for.</s-paragraph> : null}
        <s-stack direction="inline">
          <s-button href={open}>New request</s-button>
        </s-stack>
      </s-stack>
    </s-section>
  );
}
