import { boundary } from '@shopify/shopify-app-remix/server';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readPlan } from '../../admin-api/shop.ts';
import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import chartStyles from '../../charts/charts.css?url';
import { latestOrders } from '../../orders/list/latest.server.ts';
import { OrderTable } from '../../orders/list/order-table.tsx';
import { NeedsYou } from '../../overview/needs-you.tsx';
import styles from '../../overview/overview.css?url';
import { readOverview } from '../../overview/overview.server.ts';
import { Pictures } from '../../overview/pictures.tsx';
import { readToDo } from '../../overview/to-do.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { LiveCard } from './live-card.tsx';
import { NextCard } from './next-card.tsx';
import { RepairNote } from './repair-note.tsx';
import { putRepairAway, readUnreadRepair } from '../../policy/repairs.server.ts';
import { SetupCard } from './setup-card.tsx';
import { readSetupStatus } from '../../setup/status.server.ts';
import { SurfacesCard } from './surfaces-card.tsx';
import { surfacesOf } from '../../setup/surfaces.ts';

export const links = () => [chartStyles, styles].map((href) => ({ rel: 'stylesheet', href }));

const recent = 5;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateMerchant(request);
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const when = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone });
  const sellsProtection = live?.policy.protection.offered ?? null;
  const query = new URL(request.url).searchParams;
  const [read, repair, status, toDo, overview, orders] = await Promise.all([
    readPlan(admin),
    readUnreadRepair(database, shop),
    readSetupStatus(database, shop),
    readToDo(database, shop, timeZone),
    live && readOverview(database, shop, query, { timeZone, now: new Date() }),
    latestOrders(database, shop, recent, timeZone),
  ]);
  // Without an answer the page says so: what the plan shows is no reason to fail.
  const plan = read.ok ? read.value : null;
  return {
    live: live && { number: live.number, when: when.format(live.publishedAt) },
    ...{ sellsProtection, status, toDo, overview, orders },
    repair: repair && {
      webhookId: repair.webhookId,
      message: repair.message,
      when: when.format(repair.startedAt),
      done: repair.doneAt !== null,
    },
    plan: plan?.publicDisplayName ?? null,
    surfaces: surfacesOf(environment().apiKey, plan).filter(
      ({ isForProtection }) => !isForProtection || sellsProtection !== false,
    ),
  };
}

/** POST: the merchant has read about a repair. */
export async function action({ request }: ActionFunctionArgs) {
  const by = await authenticateMerchant(request);
  const webhookId = (await request.formData()).get('webhookId');
  if (typeof webhookId === 'string')
    await putRepairAway(database, { shop: by.shop, webhookId }, by, new Date());
  return null;
}

/** What waits for somebody, then what happened to orders in pictures; what is next until something is live. */
export default function HomePage() {
  const { live, sellsProtection, toDo, overview, status, orders, repair, plan, surfaces } =
    useLoaderData<typeof loader>();
  return (
    <s-page heading="Doorstep">
      <s-button slot="primary-action" variant="primary" href={live ? '/app/policy' : '/app/setup'}>
        {live ? 'Edit policy' : 'Set up your shop'}
      </s-button>
      {live ? <LiveCard {...live} /> : null}
      <SetupCard status={status} published={live !== null} sellsProtection={sellsProtection === true} />
      <SurfacesCard plan={plan} surfaces={surfaces} sellsProtection={sellsProtection !== false} />
      {repair ? <RepairNote repair={repair} /> : null}
      {live ? null : <NextCard />}
      {live || toDo.length > 0 ? <NeedsYou toDo={toDo} /> : null}
      {overview ? <Pictures overview={overview} /> : null}
      <s-section heading="Latest orders">
        <OrderTable
          orders={orders}
          none="No orders yet. What is decided about each new order is shown here."
        />
      </s-section>
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
