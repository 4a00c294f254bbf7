import type { FunctionHandle } from './asked.ts';
import type { Difference, OutcomeRun } from './outcome.ts';

const names: Readonly<Record<FunctionHandle, string>> = {
  'promotion-policy': 'Promotion codes',
  'delivery-policy': 'Delivery options',
  'shipping-policy': 'Free shipping',
  'checkout-policy': 'Checkout rules',
};

/** What Shopify asks of the app at the surface of a case, by which built bundle it was answered, and what it cost. */
export function FunctionTable({ runs }: { readonly runs: readonly OutcomeRun[] }) {
  return (
    <s-table>
      <s-table-header-row>
        <s-table-header listSlot="primary">Function</s-table-header>
        <s-table-header listSlot="labeled">Bundle</s-table-header>
        <s-table-header listSlot="labeled" format="numeric">
          Instructions
        </s-table-header>
      </s-table-header-row>
      <s-table-body>
        {runs.map((run) => (
          <s-table-row key={run.handle}>
            <s-table-cell>{names[run.handle]}</s-table-cell>
            <s-table-cell>
              {run.asked
                ? `${run.handle} ${run.hash.slice(0, 12)}`
                : 'Shopify does not ask it here; the order is caught afterwards.'}
            </s-table-cell>
            <s-table-cell>
              {run.asked
                ? run.failure === null
                  ? (run.instructions ?? 0).toLocaleString('en')
                  : `It failed: ${run.failure}`
                : 'None'}
            </s-table-cell>
          </s-table-row>
        ))}
      </s-table-body>
    </s-table>
  );
}

/** Functions and engine do not say the same: something is older than the app. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) {
    return <s-paragraph color="subdued">The app itself was asked beside them and says the same.</s-paragraph>;
  }
  return (
    <s-banner heading="Checkout and the app do not say the same" tone="critical">
      <s-paragraph>
        The functions are older or newer than the app. Build and deploy them anew: until then orders are
        decided otherwise than checkout says.
      </s-paragraph>
      <s-unordered-list>
        {differences.map(({ about, functions, engine }) => (
          <s-list-item
            key={about}
          >{`${about}: the function says “${functions}”, the app “${engine}”`}</s-list-item>
        ))}
      </s-unordered-list>
    </s-banner>
  );
}
