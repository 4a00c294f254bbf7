import type { ShownEffect } from './effect-words.ts';

/** What was done about the order, and what is not done and why. */
export function EffectsSection({ effects }: { readonly effects: readonly ShownEffect[] }) {
  if (effects.length === 0) return null;
  return (
    <s-section heading="What was done" padding="none">
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">What</s-table-header>
          <s-table-header listSlot="inline">State</s-table-header>
          <s-table-header listSlot="secondary">When</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {effects.map(({ key, what, state, when, note }) => (
            <s-table-row key={key}>
              <s-table-cell>
                <s-stack gap="small-400">
                  <s-text>{what}</s-text>
                  {note === null ? null : <s-text color="subdued">{note}</s-text>}
                </s-stack>
              </s-table-cell>
              <s-table-cell>
                <s-badge tone={state.tone}>{state.words}</s-badge>
              </s-table-cell>
              <s-table-cell>{when}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
