import type { ReactNode } from 'react';

/** One thing of a card: its name with a badge that says how it stands, and what it is for. */
export function StatusLine(props: {
  readonly name: string;
  readonly badge: string | null;
  readonly good: boolean;
  readonly children: ReactNode;
}) {
  const { name, badge, good, children } = props;
  return (
    <s-stack gap="small-400">
      <s-stack direction="inline" gap="small-200" alignItems="center" justifyContent="space-between">
        <s-heading>{name}</s-heading>
        {badge === null ? null : <s-badge tone={good ? 'success' : 'neutral'}>{badge}</s-badge>}
      </s-stack>
      <s-paragraph color="subdued">{children}</s-paragraph>
    </s-stack>
  );
}
