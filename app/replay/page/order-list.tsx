import { useLocation, useNavigate } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';
import type { ShownOrder } from './find-orders.server.ts';
import type { Report } from './report.server.ts';

const kinds = { changed: 'Orders that change', 'cannot-know': 'Orders of which it cannot be known' } as const;

/** The orders of a replay, each with what changes and why; narrowed by what a picture was clicked on. */
export function OrderList({ report: { run, list } }: { readonly report: Report }) {
  const { filter, orders, hasNewer, hasOlder, newest, oldest } = list;
  const navigate = useNavigate();
  const { search } = useLocation();
  const turn = (side: 'before' | 'after', key: string) => {
    const query = new URLSearchParams(search);
    for (const name of ['before', 'after']) query.delete(name);
    query.set(side, key);
    navigate(`?${query.toString()}#orders`);
  };
  const turned = useEvents({
    nextpage: () => turn('before', oldest),
    previouspage: () => turn('after', newest),
  });
  const isNarrowed = filter.topic !== null || filter.country !== null || filter.bucket !== null;
  const other = filter.kind === 'changed' ? 'cannot-know' : 'changed';
  return (
    <s-section heading={kinds[filter.kind]} id="orders">
      <s-stack direction="inline" gap="base">
        {isNarrowed ? (
          <s-link href={`/app/policy/replay?run=${run}&kind=${filter.kind}#orders`}>Show all of them</s-link>
        ) : null}
        <s-link href={`/app/policy/replay?run=${run}&kind=${other}#orders`}>{kinds[other]}</s-link>
      </s-stack>
      {orders.length === 0 ? (
        <s-paragraph color="subdued">None.</s-paragraph>
      ) : (
        <s-table
          ref={turned}
          paginate={flag(hasNewer || hasOlder)}
          hasPreviousPage={flag(hasNewer)}
          hasNextPage={flag(hasOlder)}
        >
          <s-table-header-row>
            <s-table-header listSlot="primary">Order</s-table-header>
            <s-table-header listSlot="secondary">Placed</s-table-header>
            <s-table-header listSlot="labeled">Went to</s-table-header>
            <s-table-header listSlot="labeled">What and why</s-table-header>
          </s-table-header-row>
          <s-table-body>
            {orders.map((order) => (
              <OrderRow key={order.id} order={order} />
            ))}
          </s-table-body>
        </s-table>
      )}
    </s-section>
  );
}

function OrderRow({ order }: { readonly order: ShownOrder }) {
  const { name, page, placed, country, changes, unknown } = order;
  return (
    <s-table-row>
      <s-table-cell>
        <s-link href={page} target="_blank">
          {name}
        </s-link>
      </s-table-cell>
      <s-table-cell>{placed}</s-table-cell>
      <s-table-cell>{country}</s-table-cell>
      <s-table-cell>
        <s-stack gap="small-300">
          {changes.map(({ what, before, after, because }) => (
            <div key={what}>
              <s-text>{`${what}: ${before} → ${after}`}</s-text>
              {because.map((each) => (
                <s-paragraph key={each} color="subdued">
                  {each}
                </s-paragraph>
              ))}
            </div>
          ))}
          {unknown.map((each) => (
            <s-text key={each} color="subdued">
              {each}
            </s-text>
          ))}
        </s-stack>
      </s-table-cell>
    </s-table-row>
  );
}
