import type { PromiseLine } from '../../orders/order/promise-words.ts';

/** The dates that the customer was told, and reads on the page of their order. */
export function PromiseSection({ promise }: { readonly promise: readonly PromiseLine[] }) {
  if (promise.length === 0)
    return (
      <s-section heading="What the customer was promised">
        <s-paragraph>No dates: nothing of it is shipped by a carrier.</s-paragraph>
      </s-section>
    );
  return (
    <s-section heading="What the customer was promised" padding="none">
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">What</s-table-header>
          <s-table-header listSlot="labeled">When</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {promise.map(({ what, when, isEstimate }) => (
            <s-table-row key={what}>
              <s-table-cell>{what}</s-table-cell>
              <s-table-cell>{isEstimate ? `${when}, as an estimate` : when}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
