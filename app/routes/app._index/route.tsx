import { Badge, BlockStack, Card, InlineStack, Layout, Page, Text } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readPlan } from '../../admin-api/shop.ts';
import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { listShownOrders } from '../../orders/list-shown.server.ts';
import { OrderList } from '../../orders/order-list.tsx';
import { currentVersion } from '../../policy/versions.server.ts';
import { RepairNote } from './repair-note.tsx';
import { putRepairAway, readUnreadRepair } from '../../policy/repairs.server.ts';
import { SetupCard } from './setup-card.tsx';
import { readSetupStatus } from '../../setup/status.server.ts';
import { SurfacesCard } from './surfaces-card.tsx';
import { surfacesOf } from '../../setup/surfaces.ts';

const recent = 5;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateMerchant(request);
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const when = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone });
  const repair = await readUnreadRepair(database, shop);
  // Without an answer the page says so: what the plan shows is no reason to fail.
  const read = await readPlan(admin);
  const plan = read.ok ? read.value : null;
  return {
    live: live && { number: live.number, when: when.format(live.publishedAt) },
    status: await readSetupStatus(database, shop),
    orders: await listShownOrders(database, shop, recent, timeZone),
    repair: repair && {
      webhookId: repair.webhookId,
      message: repair.message,
      when: when.format(repair.startedAt),
      done: repair.doneAt !== null,
    },
    plan: plan?.publicDisplayName ?? null,
    surfaces: surfacesOf(environment().apiKey, plan),
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

/** What is live, whether everything it needs exists, and the latest orders it decided. */
export default function HomePage() {
  const { live, status, orders, repair, plan, surfaces } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Doorstep"
      subtitle="One policy, one answer"
      primaryAction={{ content: live ? 'Edit policy' : 'Review and publish', url: '/app/policy' }}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {repair ? <RepairNote repair={repair} /> : null}
            {live ? <LiveCard number={live.number} when={live.when} /> : <StartCard />}
            <Text as="h2" variant="headingMd">
              Latest orders
            </Text>
            <OrderList orders={orders} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <SetupCard status={status} published={live !== null} />
            <SurfacesCard plan={plan} surfaces={surfaces} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}

function LiveCard({ number, when }: { readonly number: number; readonly when: string }) {
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            Policy version {number}
          </Text>
          <Badge tone="success">Live</Badge>
        </InlineStack>
        <Text as="p">Published {when}. Checkout, notices and new orders all follow it.</Text>
      </BlockStack>
    </Card>
  );
}

function StartCard() {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Nothing is live yet
        </Text>
        <Text as="p">
          Your policy is filled in already. Look it over, change what you like and publish it: rates, checkout
          rules and notices are set up for you in one go.
        </Text>
      </BlockStack>
    </Card>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
