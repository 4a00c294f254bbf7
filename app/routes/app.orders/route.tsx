import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useLocation, useNavigate, useNavigation } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { ListFilters } from '../../polaris/list-filters.tsx';
import { OrderTable } from '../../orders/list/order-table.tsx';
import { loadOrders } from './load.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  return loadOrders(shop, new URL(request.url).searchParams);
}

const sorts = [
  { value: '', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
];

/** Every decided order, to be found by its number and by what was decided. */
export default function OrdersPage() {
  const { orders, before, after, toDo, sort, ...filters } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const navigation = useNavigation();
  const isLoading = navigation.state === 'loading' && navigation.location.pathname === pathname;
  const turn = (side: 'before' | 'after', place: string | null) => {
    const query = new URLSearchParams(search);
    for (const name of ['before', 'after']) query.delete(name);
    query.set(side, place ?? '');
    navigate(`?${query.toString()}`);
  };
  const isNarrowed = filters.search !== '' || filters.applied.length > 0;
  return (
    <s-page heading="Orders">
      <s-button slot="secondary-actions" href="/app/orders/to-do">
        {toDo === 0 ? 'To do' : `To do: ${toDo}`}
      </s-button>
      {orders.length === 0 && !isNarrowed ? (
        <s-section>
          <s-empty-state heading="No orders yet">
            <s-text slot="subheading">
              Every new order is checked against the policy it was sold under. What was decided, and why, is
              shown here.
            </s-text>
          </s-empty-state>
        </s-section>
      ) : (
        <s-section padding="none" accessibilityLabel="Orders">
          <OrderTable
            orders={orders}
            filters={
              <ListFilters
                {...filters}
                what="orders"
                placeholder="Order number"
                sorting={{ value: sort, options: sorts }}
              />
            }
            none="No order is like this. Look for another number, or take a filter away."
            isLoading={isLoading}
            turns={{
              hasPrevious: before !== null,
              hasNext: after !== null,
              onPrevious: () => turn('before', before),
              onNext: () => turn('after', after),
            }}
          />
        </s-section>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
