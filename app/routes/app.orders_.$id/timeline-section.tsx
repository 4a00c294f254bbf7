interface Props {
  readonly timeline: readonly { readonly when: string; readonly what: string }[];
}

/** What happened to the order, the latest first, in the shop's time zone. */
export function TimelineSection({ timeline }: Props) {
  return (
    <s-section heading="Timeline" padding="none">
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="secondary">When</s-table-header>
          <s-table-header listSlot="primary">What happened</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {timeline.map(({ when, what }, at) => (
            <s-table-row key={`${at} ${what}`}>
              <s-table-cell>{when}</s-table-cell>
              <s-table-cell>{what}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
