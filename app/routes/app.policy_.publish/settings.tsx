import type { PolicyChange } from '@doorstep/policy';

/** Every value that changes, as it is called in the policy. */
export function Settings({ settings }: { readonly settings: readonly PolicyChange[] }) {
  if (settings.length === 0) return null;
  return (
    <s-section heading={`Settings that change: ${settings.length}`}>
      <Changes changes={settings} />
    </s-section>
  );
}

/** Changes as a table: what, before, after. */
export function Changes({ changes }: { readonly changes: readonly PolicyChange[] }) {
  return (
    <s-table>
      <s-table-header-row>
        <s-table-header listSlot="primary">Setting</s-table-header>
        <s-table-header listSlot="labeled">Before</s-table-header>
        <s-table-header listSlot="labeled">After</s-table-header>
      </s-table-header-row>
      <s-table-body>
        {changes.map(({ path, label, before, after }) => (
          <s-table-row key={path}>
            <s-table-cell>{label}</s-table-cell>
            <s-table-cell>
              <s-text color="subdued">{before ?? '–'}</s-text>
            </s-table-cell>
            <s-table-cell>{after ?? '–'}</s-table-cell>
          </s-table-row>
        ))}
      </s-table-body>
    </s-table>
  );
}
