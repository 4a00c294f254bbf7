import type { OpenOrders } from '../../policy/publishing-page/open-orders.server.ts';

/** Orders that a new version does not touch. */
export function Orders({ open }: { readonly open: readonly OpenOrders[] }) {
  return (
    <s-section heading="Orders that are under way">
      {open.length === 0 ? (
        <s-paragraph>No order waits for its delivery at the moment.</s-paragraph>
      ) : (
        <s-unordered-list>
          {open.map(({ version, count }) => (
            <s-list-item key={version}>
              {count === 1 ? '1 open order keeps' : `${count.toLocaleString('en')} open orders keep`} version{' '}
              {version}.
            </s-list-item>
          ))}
        </s-unordered-list>
      )}
      <s-paragraph color="subdued">
        Every order is decided by the version that it was sold under. Open are those whose last expected day
        of delivery is not over.
      </s-paragraph>
    </s-section>
  );
}
