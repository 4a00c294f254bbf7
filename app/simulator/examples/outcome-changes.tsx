import type { OutcomeChange } from './outcome-in-words.ts';

/** What of an example comes out otherwise, line by line, with the sentences that it follows from, each said once. */
export function OutcomeChanges({ changes }: { readonly changes: readonly OutcomeChange[] }) {
  return (
    <s-unordered-list>
      {changes.map(({ label, before, after, because }, at) => (
        <s-list-item key={`${label} ${String(at)}`}>
          {label}: {before ?? 'nothing like this'} → {after ?? 'nothing like this'}
          <Because sentences={because.filter((sentence) => isNew(changes.slice(0, at), sentence))} />
        </s-list-item>
      ))}
    </s-unordered-list>
  );
}

const isNew = (above: readonly OutcomeChange[], sentence: string): boolean =>
  !above.some(({ because }) => because.includes(sentence));

function Because({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return <s-paragraph color="subdued">Your policy says: {sentences.join(' ')}</s-paragraph>;
}
