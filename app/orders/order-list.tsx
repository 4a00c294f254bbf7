import { sayInstant } from '../policy/date-in-zone.ts';
import { adminAddress } from './admin-address.ts';
import type { ExplainedOrder } from './explain-orders.server.ts';
import { statusOf } from './order-status.ts';

/** A decided order for the browser; `placed` in words, by the server's clock format, so that both render the same. */
export type ListedOrder = Omit<ExplainedOrder, 'placedAt'> & {
  readonly placed: string;
  /** Something about it waits for a person. */
  readonly hasCase: boolean;
};

/** An order with its instant in the merchant's time zone; `open` are those with an open case. */
export function showOrder(
  { placedAt, ...order }: ExplainedOrder,
  timeZone: string,
  open: ReadonlySet<string>,
): ListedOrder {
  return { ...order, placed: sayInstant(placedAt, timeZone), hasCase: open.has(order.orderId) };
}

interface Props {
  readonly orders: readonly ListedOrder[];
  /** With what counted for each, and not only how it stands. */
  readonly reasons: boolean;
}

/** Decided orders, and what was decided about each. */
export function OrderList({ orders, reasons }: Props) {
  if (orders.length === 0) {
    return (
      <s-empty-state heading="No orders yet">
        <s-text slot="subheading">
          Every new order is checked against the policy it was sold under. What was decided, and why, is shown
          here.
        </s-text>
      </s-empty-state>
    );
  }
  return (
    <s-table>
      <s-table-header-row>
        <s-table-header listSlot="primary">Order</s-table-header>
        <s-table-header listSlot="secondary">Placed</s-table-header>
        <s-table-header listSlot="inline">Status</s-table-header>
        <s-table-header listSlot="labeled">Marks</s-table-header>
        {reasons ? <s-table-header listSlot="labeled">Why</s-table-header> : null}
      </s-table-header-row>
      <s-table-body>
        {orders.map((order) => (
          <OrderRow key={order.orderId} order={order} reasons={reasons} />
        ))}
      </s-table-body>
    </s-table>
  );
}

function OrderRow({ order, reasons }: { readonly order: ListedOrder; readonly reasons: boolean }) {
  const status = statusOf(order);
  return (
    <s-table-row>
      <s-table-cell>
        <s-link href={adminAddress(order.orderId)} target="_top">
          {order.orderName}
        </s-link>
      </s-table-cell>
      <s-table-cell>
        <s-stack>
          <s-text>{order.placed}</s-text>
          <s-text color="subdued">Policy version {order.policyVersion}</s-text>
        </s-stack>
      </s-table-cell>
      <s-table-cell>
        <s-stack direction="inline" gap="small-300">
          {status ? <s-badge tone={status.tone}>{status.words}</s-badge> : null}
          {order.hasCase ? <s-badge tone="caution">To do</s-badge> : null}
        </s-stack>
      </s-table-cell>
      <s-table-cell>
        <Marks order={order} />
      </s-table-cell>
      {reasons ? (
        <s-table-cell>
          <Why order={order} />
        </s-table-cell>
      ) : null}
    </s-table-row>
  );
}

const signatureWords = {
  required: 'Signature required',
  'if-carrier': 'Signature if shipped by the policy’s carrier',
  'not-required': null,
  unknown: null,
} as const;

/** What the warehouse and the returns desk look for. */
function Marks({ order }: { readonly order: ListedOrder }) {
  const signature = signatureWords[order.signature];
  if (!signature && !order.protected) return <s-text color="subdued">None</s-text>;
  return (
    <s-stack gap="small-400">
      {signature ? <s-text>{signature}</s-text> : null}
      {order.protected ? <s-text>Protected</s-text> : null}
    </s-stack>
  );
}

/** What about the order counted, and the sentence of the policy that it counted for, in the words that customers read. */
function Why({ order }: { readonly order: ListedOrder }) {
  return (
    <s-stack gap="small-200">
      {order.hold ? <s-paragraph>{order.hold.notes}</s-paragraph> : null}
      {order.because.map(({ statement, sentence, decided }) => (
        <s-stack key={statement}>
          <s-text>This order: {decided.join('; ')}</s-text>
          <s-text color="subdued">Your customers read: {sentence}</s-text>
        </s-stack>
      ))}
      {order.tags.length > 0 ? <s-text color="subdued">Tags: {order.tags.join(', ')}</s-text> : null}
      {order.unfinished.map((message) => (
        <s-text key={message} tone="critical">
          Not done yet: {message}
        </s-text>
      ))}
    </s-stack>
  );
}
