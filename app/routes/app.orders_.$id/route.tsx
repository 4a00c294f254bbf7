import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { adminAddress } from '../../orders/admin-address.ts';
import { loadOrder } from './load.server.ts';
import { Why } from './why.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  return loadOrder(shop, params['id']);
}

/** One order: what was decided about it, and why. */
export default function OrderPage() {
  const { orderId, name, placed, version, status, because } = useLoaderData<typeof loader>();
  return (
    <s-page heading={name}>
      <s-link slot="breadcrumb-actions" href="/app/orders">
        Orders
      </s-link>
      {status ? (
        <s-badge slot="accessory" tone={status.tone}>
          {status.words}
        </s-badge>
      ) : null}
      <s-button slot="secondary-actions" href={adminAddress(orderId)} target="_top">
        Open in Shopify
      </s-button>
      <s-section accessibilityLabel="When, and by which policy">
        <s-paragraph>
          Placed {placed}, decided by{' '}
          <s-link href={`/app/policy/history/${version}`}>version {version} of your policy</s-link>.
        </s-paragraph>
      </s-section>
      <Why because={because} />
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
