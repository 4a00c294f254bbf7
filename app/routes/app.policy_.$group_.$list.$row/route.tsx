import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { boundary } from '@shopify/shopify-app-remix/server';

import { ExceptionCard } from '../../policy/addresses/exception-card.tsx';
import { EditorPage } from '../../policy/editor/editor-page.tsx';
import { actOnPage, loadPage } from '../../policy/editor/page.server.ts';

/** A row of a list of the policy, such as a country that is shipped to. */
export const loader = ({ request, params }: LoaderFunctionArgs) => loadPage(request, params);

/** POST: saves the draft, or changes a list within the row. */
export const action = ({ request, params }: ActionFunctionArgs) => actOnPage(request, params);

/** Whoever is on the way to another page needs no more of this one, which may be about a row that is gone. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  leads(actionResult) ? false : defaultShouldRevalidate;

const leads = (done: unknown): boolean =>
  typeof done === 'object' && done !== null && 'goTo' in done && done.goTo !== null;

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function RowPage() {
  const loaded = useLoaderData<typeof loader>();
  const { group, list, row } = loaded.place;
  const address = `/app/policy/${group}/${list}/${row}`;
  return (
    <EditorPage key={address} loaded={loaded} address={address}>
      {list === 'addresses.exceptions' ? <ExceptionCard row={`${list}.${row}`} /> : null}
    </EditorPage>
  );
}
