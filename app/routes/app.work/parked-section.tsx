import type { Parked } from '../../work/parked.server.ts';

/** What was put aside as it came, of each kind how many. */
export function ParkedSection({ parked }: { readonly parked: readonly Parked[] }) {
  if (parked.length === 0) return null;
  const total = parked.reduce((sum, { count }) => sum + count, 0);
  return (
    <s-section heading={`Put aside: ${total}`}>
      <s-stack gap="base">
        <s-paragraph>
          Shopify told of these within the last two weeks, and Doorstep could make nothing of them. You need
          not do anything: orders are compared with Shopify’s all the same.
        </s-paragraph>
        <s-unordered-list>
          {parked.map(({ topic, why, count }) => (
            <s-list-item key={`${topic} ${why}`}>
              {count} × {topic}: {why}
            </s-list-item>
          ))}
        </s-unordered-list>
      </s-stack>
    </s-section>
  );
}
