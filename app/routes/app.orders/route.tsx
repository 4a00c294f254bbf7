import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { database } from '../../database.server.ts';
import { merchantOf } from '../../merchant.server.ts';
import { decidedOrders } from '../../orders/decided.server.ts';
import { listed, OrderList } from '../../orders/order-list.tsx';
import { currentVersion } from '../../policy/versions.server.ts';

const shown = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request);
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const orders = await decidedOrders(database, shop, shown);
  return { shop, orders: orders.map((order) => listed(order, timeZone)) };
}

/** Every decided order: what the policy said, by which sentence, and what was done about it. */
export default function OrdersPage() {
  const { shop, orders } = useLoaderData<typeof loader>();
  return (
    <Page title="Orders" subtitle="What your policy decided about each order, and why">
      <OrderList orders={orders} shop={shop} />
    </Page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
