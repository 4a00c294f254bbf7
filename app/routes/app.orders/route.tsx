import { boundary } from '@shopify/shopify-app-remix/server';
import { data } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { CaseList, showCase } from '../../orders/case-list.tsx';
import { listShownOrders } from '../../orders/list-shown.server.ts';
import { markDone, openCasesOf } from '../../orders/open-cases.server.ts';
import { OrderList } from '../../orders/order-list.tsx';
import { currentVersion } from '../../policy/versions.server.ts';

const shown = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const { cases, total } = await openCasesOf(database, shop, shown);
  return {
    orders: await listShownOrders(database, shop, shown, timeZone),
    cases: cases.map((each) => showCase(each, timeZone)),
    total,
  };
}

const done = z.object({ subject: z.string(), kind: z.string() });

/** POST: marks one case as done. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const form = done.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return data({ problem: 'The form was not complete.' }, { status: 400 });
  return (await markDone(database, merchant.shop, form.data, merchant, new Date()))
    ? data({ problem: null })
    : data({ problem: 'This is not there any more.' }, { status: 404 });
}

/** What waits for a person, then every decided order: what the policy said, by which sentence, and what was done about it. */
export default function OrdersPage() {
  const { orders, cases, total } = useLoaderData<typeof loader>();
  return (
    <s-page heading="Orders">
      <CaseList cases={cases} total={total} />
      <s-section heading="What your policy decided about each order, and why">
        <OrderList orders={orders} reasons />
      </s-section>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
