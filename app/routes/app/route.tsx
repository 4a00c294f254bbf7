import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { PageError } from '../../page-error.tsx';
import { AppNavigation } from '../../polaris/navigation.tsx';
import { useLoadingBar } from '../../polaris/use-loading-bar.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return null;
}

/** What surrounds every page in the admin. */
export default function App() {
  useLoadingBar();
  return (
    <>
      <AppNavigation />
      <Outlet />
    </>
  );
}

/** For every page below, too: the navigation stays. */
export function ErrorBoundary() {
  const error = useRouteError();
  // Shopify's library throws whole pages for App Bridge, with a status of success: such a page is shown as it is.
  if (isRouteErrorResponse(error) && error.status < 400) {
    return <div dangerouslySetInnerHTML={{ __html: String(error.data) }} />;
  }
  return (
    <>
      <AppNavigation />
      <PageError error={error} />
    </>
  );
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
