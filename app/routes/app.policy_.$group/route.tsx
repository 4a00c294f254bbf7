import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { boundary } from '@shopify/shopify-app-remix/server';

import { EditorPage } from '../../policy/editor/editor-page.tsx';
import { actOnPage, loadPage } from '../../policy/editor/page.server.ts';

/** A group of the policy's settings. */
export const loader = ({ request, params }: LoaderFunctionArgs) => loadPage(request, params);

/** POST: saves the draft, or changes one of its lists. */
export const action = ({ request, params }: ActionFunctionArgs) => actOnPage(request, params);

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function GroupPage() {
  const loaded = useLoaderData<typeof loader>();
  const address = `/app/policy/${loaded.place.group}`;
  return <EditorPage key={address} loaded={loaded} address={address} />;
}
