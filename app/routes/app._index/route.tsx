import { Badge, BlockStack, Card, InlineStack, Layout, Page, Text } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { database } from '../../database.server.ts';
import { merchantOf } from '../../merchant.server.ts';
import { decidedOrders } from '../../orders/decided.server.ts';
import { listed, OrderList } from '../../orders/order-list.tsx';
import { currentVersion } from '../../policy/versions.server.ts';
import { SetupCard } from '../../setup/setup-card.tsx';
import { setupStatus } from '../../setup/status.server.ts';

const recent = 5;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request);
  const live = await currentVersion(database, shop);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const when = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone });
  const orders = await decidedOrders(database, shop, recent);
  return {
    shop,
    live: live && { number: live.number, when: when.format(live.publishedAt) },
    status: await setupStatus(database, shop),
    orders: orders.map((order) => listed(order, timeZone)),
  };
}

/** What is live, whether everything it needs exists, and the latest orders it decided. */
export default function HomePage() {
  const { shop, live, status, orders } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Doorstep"
      subtitle="One policy, one answer"
      primaryAction={{ content: live ? 'Edit policy' : 'Review and publish', url: '/app/policy' }}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {live ? <LiveCard number={live.number} when={live.when} /> : <StartCard />}
            <Text as="h2" variant="headingMd">
              Latest orders
            </Text>
            <OrderList orders={orders} shop={shop} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <SetupCard status={status} published={live !== null} />
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
