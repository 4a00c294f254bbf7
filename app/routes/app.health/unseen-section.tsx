interface Props {
  readonly checks: readonly { readonly looksAt: string; readonly reason: string }[];
}

/** What could not be looked at, and why: whether it is well is not known. */
export function Unseen({ checks }: Props) {
  if (checks.length === 0) return null;
  return (
    <s-section heading="Could not be looked at">
      <s-unordered-list>
        {checks.map(({ looksAt, reason }) => (
          <s-list-item key={looksAt}>
            Whether it is well is not known: {looksAt}. <s-text color="subdued">{reason}</s-text>
          </s-list-item>
        ))}
      </s-unordered-list>
      <s-link href="/app/health">Look again</s-link>
    </s-section>
  );
}
