import type { ListedReplay } from './latest.server.ts';

/** What was tried before, the newest first. */
export function ReplayList({ replays }: { readonly replays: readonly ListedReplay[] }) {
  if (replays.length === 0) return null;
  return (
    <s-section padding="none" accessibilityLabel="What was tried">
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">Orders</s-table-header>
          <s-table-header listSlot="secondary">Begun</s-table-header>
          <s-table-header listSlot="labeled">By</s-table-header>
          <s-table-header listSlot="labeled">What came of it</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {replays.map(({ run, heading, who, when, summary }) => (
            <s-table-row key={run} clickDelegate={`replay-${run}`}>
              <s-table-cell>
                <s-link id={`replay-${run}`} href={`/app/policy/replay?run=${run}`}>
                  {heading}
                </s-link>
              </s-table-cell>
              <s-table-cell>{when}</s-table-cell>
              <s-table-cell>{who}</s-table-cell>
              <s-table-cell>{summary}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
