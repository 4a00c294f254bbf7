import { NavMenu } from '@shopify/app-bridge-react';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import { AppProvider } from '@shopify/shopify-app-remix/react';
import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Link,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';

import { environment } from '../../environment.server.ts';
import { authenticateMerchant } from '../../access/merchant.server.ts';
import { PageError } from '../../page-error.tsx';

export const links = () => [{ rel: 'stylesheet', href: polarisStyles }];

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  const { apiKey, localShopUrl } = environment();
  return { apiKey, appBridgeUrl: localShopUrl ? `${localShopUrl}/app-bridge.js` : null };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function App() {
  return (
    <Embedded loaded={useLoaderData<typeof loader>()}>
      <Outlet />
    </Embedded>
  );
}

/** What surrounds every page in the admin: Polaris, App Bridge and the app's navigation. */
function Embedded({ loaded, children }: { readonly loaded: Loaded; readonly children: ReactNode }) {
  const { apiKey, appBridgeUrl } = loaded;
  return (
    <AppProvider isEmbeddedApp apiKey={apiKey} {...(appBridgeUrl ? { __APP_BRIDGE_URL: appBridgeUrl } : {})}>
      <NavMenu>
        <Link to="/app" rel="home">
          Home
        </Link>
        <Link to="/app/policy">Policy</Link>
        <Link to="/app/orders">Orders</Link>
        <Link to="/app/requests">Requests</Link>
      </NavMenu>
      {children}
    </AppProvider>
  );
}

/** For every page below, too: the navigation stays whenever it was loaded. */
export function ErrorBoundary() {
  const error = useRouteError();
  const loaded = useRouteLoaderData<typeof loader>('routes/app');
  // Shopify's library throws whole pages for App Bridge, with status 200: its boundary shows them.
  if (isRouteErrorResponse(error) && error.status < 400) return boundary.error(error);
  const page = <PageError error={error} />;
  return loaded ? (
    <Embedded loaded={loaded}>{page}</Embedded>
  ) : (
    <AppProvider isEmbeddedApp={false} apiKey="">
      {page}
    </AppProvider>
  );
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
