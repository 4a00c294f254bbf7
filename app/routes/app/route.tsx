import { NavMenu } from '@shopify/app-bridge-react';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import { AppProvider } from '@shopify/shopify-app-remix/react';
import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Link, Outlet, useLoaderData, useRouteError } from '@remix-run/react';

import { environment } from '../../environment.server.ts';
import { merchantOf } from '../../merchant.server.ts';

export const links = () => [{ rel: 'stylesheet', href: polarisStyles }];

export async function loader({ request }: LoaderFunctionArgs) {
  await merchantOf(request);
  const { apiKey, localShopUrl } = environment();
  return { apiKey, appBridgeUrl: localShopUrl ? `${localShopUrl}/app-bridge.js` : null };
}

export default function App() {
  const { apiKey, appBridgeUrl } = useLoaderData<typeof loader>();
  return (
    <AppProvider isEmbeddedApp apiKey={apiKey} {...(appBridgeUrl ? { __APP_BRIDGE_URL: appBridgeUrl } : {})}>
      <NavMenu>
        <Link to="/app" rel="home">
          Home
        </Link>
        <Link to="/app/policy">Policy</Link>
        <Link to="/app/orders">Orders</Link>
      </NavMenu>
      <Outlet />
    </AppProvider>
  );
}

// Shopify's library throws Responses for App Bridge; its boundary lets them through with their headers.
export function ErrorBoundary() {
  return boundary.error(useRouteError());
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
