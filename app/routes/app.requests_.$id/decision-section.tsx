import type { ShownRequest } from './asked-section.tsx';

/** What the policy said when it was asked for, statement by statement, and what is paid back line by line, before tax. */
export function DecisionSection({ request }: { readonly request: ShownRequest }) {
  const { verdict, because, estimate, version } = request;
  return (
    <s-section heading="What your policy says, and why">
      <s-stack gap="base">
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-badge tone={verdict.tone}>{verdict.words}</s-badge>
          <s-link href={`/app/policy/history/${version}`}>Version {version} of your policy</s-link>
        </s-stack>
        {because.map(({ statement, sentence, decided }) => (
          <s-stack key={statement} gap="small-400">
            <s-paragraph>{[...new Set(decided)].join(' ')}</s-paragraph>
            <s-paragraph color="subdued">
              {statement}. Your customers read: {sentence}
            </s-paragraph>
          </s-stack>
        ))}
        <s-stack gap="small-400">
          <s-text type="strong">The customer was told</s-text>
          {estimate.sentences.map((sentence) => (
            <s-paragraph key={sentence}>{sentence}</s-paragraph>
          ))}
        </s-stack>
        {estimate.refund === null ? null : <Refund refund={estimate.refund} />}
      </s-stack>
    </s-section>
  );
}

function Refund({ refund }: { readonly refund: NonNullable<ShownRequest['estimate']['refund']> }) {
  const { heading, rows, note } = refund;
  return (
    <s-stack gap="small-400">
      <s-text type="strong">{heading}</s-text>
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">What</s-table-header>
          <s-table-header listSlot="labeled" format="currency">
            Amount, before tax
          </s-table-header>
        </s-table-header-row>
        <s-table-body>
          {rows.map(({ what, amount }) => (
            <s-table-row key={what}>
              <s-table-cell>{what}</s-table-cell>
              <s-table-cell>{amount}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
      <s-paragraph color="subdued">{note}</s-paragraph>
    </s-stack>
  );
}
