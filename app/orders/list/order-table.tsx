import type { ReactNode } from 'react';

import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';
import { orderNumber } from '../order-address.ts';
import type { ListedOrder } from './listed-order.ts';

interface Props {
  readonly orders: readonly ListedOrder[];
  /** What stands above the rows: search and filters. */
  readonly filters?: ReactNode;
  /** In place of rows, where there are none. */
  readonly none: string;
  readonly isLoading?: boolean;
  readonly turns?: Turns;
}

/** The pages beside this one. */
interface Turns {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Decided orders, one a row, each with the link to its page. */
export function OrderTable({ orders, filters, none, isLoading = false, turns }: Props) {
  const turned = useEvents({
    nextpage: () => turns?.onNext(),
    previouspage: () => turns?.onPrevious(),
  });
  return (
    <s-table
      ref={turned}
      loading={flag(isLoading)}
      paginate={flag(turns !== undefined && (turns.hasPrevious || turns.hasNext))}
      hasPreviousPage={flag(turns?.hasPrevious ?? false)}
      hasNextPage={flag(turns?.hasNext ?? false)}
    >
      {filters}
      <s-table-header-row>
        <s-table-header listSlot="primary">Order</s-table-header>
        <s-table-header listSlot="secondary">Placed</s-table-header>
        <s-table-header listSlot="inline">Status</s-table-header>
        <s-table-header listSlot="labeled">Ships to</s-table-header>
        <s-table-header listSlot="labeled" format="currency">
          Shipping
        </s-table-header>
        <s-table-header listSlot="labeled">Marks</s-table-header>
      </s-table-header-row>
      <s-table-body>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
        {orders.length === 0 ? (
          <s-table-row>
            <s-table-cell>{none}</s-table-cell>
          </s-table-row>
        ) : null}
      </s-table-body>
    </s-table>
  );
}

/** Characters of a name that stays in one piece; a longer one would stick out of a phone. */
const wholeName = 12;

function OrderRow({ order }: { readonly order: ListedOrder }) {
  const { id, name, page, placed, status, waits, country, shipping, marks } = order;
  const link = `order-${orderNumber(id)}`;
  return (
    <s-table-row clickDelegate={link}>
      <s-table-cell>
        <s-link id={link} href={page}>
          <span className={name.length <= wholeName ? 'own-whole' : undefined}>{name}</span>
        </s-link>
      </s-table-cell>
      <s-table-cell>{placed}</s-table-cell>
      <s-table-cell>
        <s-stack direction="inline" gap="small-300">
          {status ? <s-badge tone={status.tone}>{status.words}</s-badge> : null}
          {waits ? <s-badge tone="caution">To do</s-badge> : null}
        </s-stack>
      </s-table-cell>
      <s-table-cell>{country}</s-table-cell>
      <s-table-cell>
        <s-number>{shipping}</s-number>
      </s-table-cell>
      <s-table-cell>
        {marks.length === 0 ? <s-text color="subdued">None</s-text> : marks.join(', ')}
      </s-table-cell>
    </s-table-row>
  );
}
