import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';

import { environment } from './environment.server.ts';
import { PageError } from './page-error.tsx';
import { documentScripts } from './polaris/document-scripts.ts';
import { HeadScripts } from './polaris/head-scripts.tsx';
import ownHtml from './polaris/own-html.css?url';

export const links = () => [{ rel: 'stylesheet', href: ownHtml }];

export const loader = ({ request }: LoaderFunctionArgs) =>
  documentScripts(new URL(request.url).pathname, environment());

/** A document loads its scripts once. */
export const shouldRevalidate = () => false;

/** The document around every page, and around the page that stands for one that failed. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const head = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Meta />
        <Links />
        {head ? <HeadScripts {...head} /> : null}
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** For an address that no route knows, and when a document fails as a whole. */
export function ErrorBoundary() {
  return <PageError error={useRouteError()} />;
}
