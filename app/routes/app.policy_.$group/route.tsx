import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { boundary } from '@shopify/shopify-app-remix/server';

import { countryChoices } from '../../country-choices.ts';
import { TryAddressCard } from '../../policy/addresses/try-address-card.tsx';
import { EditorPage } from '../../policy/editor/editor-page.tsx';
import { actOnPage, loadPage } from '../../policy/editor/page.server.ts';

/** A group of the policy's settings. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await loadPage(request, params);
  return { ...page, countries: page.place.group === 'addresses' ? countryChoices() : [] };
}

/** POST: saves the draft, or changes one of its lists. */
export const action = ({ request, params }: ActionFunctionArgs) => actOnPage(request, params);

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function GroupPage() {
  const loaded = useLoaderData<typeof loader>();
  const address = `/app/policy/${loaded.place.group}`;
  return (
    <EditorPage key={address} loaded={loaded} address={address}>
      {loaded.place.group === 'addresses' ? <TryAddressCard countries={loaded.countries} /> : null}
      {loaded.place.group === 'delivery' ? (
        <s-section heading="The year">
          <s-paragraph>
            Working days, holidays, seasons, events and the days of carriers, with the dates that an order of
            each day is promised.
          </s-paragraph>
          <s-button href="/app/policy/delivery/calendar">Open the calendar</s-button>
        </s-section>
      ) : null}
    </EditorPage>
  );
}
