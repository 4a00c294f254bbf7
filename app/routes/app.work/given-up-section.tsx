import { MarkButton } from '../../mark-button.tsx';
import { adminAddress } from '../../orders/admin-address.ts';
import { orderNumber, orderPage } from '../../orders/order-address.ts';

/** Something that was given up, for the browser. */
export interface ShownGivenUp {
  readonly subject: string;
  readonly orderId: string | null;
  readonly orderName: string | null;
  readonly topic: string | null;
  readonly givenUp: string;
  readonly note: string | null;
}

/** What was tried as often as allowed, each with a button that has it tried again. */
export function GivenUpSection({
  rows,
  total,
}: {
  readonly rows: readonly ShownGivenUp[];
  readonly total: number;
}) {
  if (total === 0) return null;
  return (
    <s-section heading={total > rows.length ? `Given up: ${rows.length} of ${total}` : `Given up: ${total}`}>
      <s-stack gap="base">
        <s-paragraph>
          Doorstep tried these for half a day. What they left undone about an order is listed as something to
          do. Have them tried again once what was in the way is gone.
        </s-paragraph>
        {rows.map((row) => (
          <s-box key={row.subject} padding="small-200" border="base" borderRadius="base">
            <s-stack gap="small-200">
              <s-stack direction="inline" gap="small-200">
                <Subject row={row} />
                <s-text color="subdued">since {row.givenUp}</s-text>
              </s-stack>
              <s-paragraph>{row.note ?? 'It ended without a word.'}</s-paragraph>
              <MarkButton
                route="/app/work"
                form={{ subject: row.subject }}
                label="Try again"
                of={nameOf(row)}
              />
            </s-stack>
          </s-box>
        ))}
      </s-stack>
    </s-section>
  );
}

function Subject({ row }: { readonly row: ShownGivenUp }) {
  const { orderId, orderName } = row;
  if (orderId === null) return <s-text>{nameOf(row)}</s-text>;
  if (orderName !== null) return <s-link href={orderPage(orderId)}>{nameOf(row)}</s-link>;
  return (
    <s-link href={adminAddress(orderId)} target="_top">
      {nameOf(row)}
    </s-link>
  );
}

const nameOf = ({ orderId, orderName, topic }: ShownGivenUp): string =>
  orderId === null
    ? `News from Shopify: ${topic ?? 'of an unknown kind'}`
    : `Order ${orderName ?? orderNumber(orderId)}`;
