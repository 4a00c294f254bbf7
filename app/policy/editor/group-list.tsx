import type { GroupState } from './changed.ts';

/** The groups of the policy, each with what is changed or wrong in it. */
export function GroupList({ groups }: { readonly groups: readonly GroupState[] }) {
  return (
    <s-section heading="Settings" padding="none">
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">Setting</s-table-header>
          <s-table-header listSlot="labeled">What it is about</s-table-header>
          <s-table-header listSlot="inline">Your draft</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {groups.map(({ slug, label, help, href, ...state }) => (
            <s-table-row key={slug} clickDelegate={`group-${slug}`}>
              <s-table-cell>
                <s-link id={`group-${slug}`} href={href}>
                  {label}
                </s-link>
              </s-table-cell>
              <s-table-cell>{help}</s-table-cell>
              <s-table-cell>
                <s-stack direction="inline" gap="small-200">
                  {state.wrong === 0 ? null : <s-badge tone="critical">{`${state.wrong} to fix`}</s-badge>}
                  {state.changed === 0 ? null : <s-badge tone="info">{`${state.changed} changed`}</s-badge>}
                  {state.isTyped ? <s-badge tone="caution">Not saved</s-badge> : null}
                </s-stack>
              </s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
