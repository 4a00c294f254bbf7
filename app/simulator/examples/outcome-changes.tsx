import type { OutcomeChange } from './outcome-in-words.ts';

/** What of an example comes out otherwise, line by line, each with the sentences that it follows from. */
export function OutcomeChanges({ changes }: { readonly changes: readonly OutcomeChange[] }) {
  return (
    <s-unordered-list>
      {changes.map(({ label, before, after, because }, at) => (
        <s-list-item key={`${label} ${String(at)}`}>
          {label}: {before ?? 'nothing like this'} → {after ?? 'nothing like this'}
          {because.length === 0 ? null : (
            <s-paragraph color="subdued">Your policy says: {because.join(' ')}</s-paragraph>
          )}
        </s-list-item>
      ))}
    </s-unordered-list>
  );
}
