import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useLocation, useNavigate, useNavigation } from '@remix-run/react';
import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useState } from 'react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import styles from '../../after-sale/desk/desk.css?url';
import { BulkActions } from '../../after-sale/desk/bulk/bulk-actions.tsx';
import { RequestTable } from '../../after-sale/desk/list/request-table.tsx';
import { Tabs } from '../../after-sale/desk/list/tabs.tsx';
import { ListFilters } from '../../polaris/list-filters.tsx';
import { loadRequests } from './load.server.ts';

export const links = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, user } = await authenticateMerchant(request);
  return loadRequests(shop, user, new URL(request.url).searchParams);
}

/** What is only looked at changes nothing. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction?.endsWith('/preview') ? false : defaultShouldRevalidate;

/** What customers ask for after the sale: one queue for all and one for each kind, what is due first at the top. */
export default function RequestsPage() {
  const { requests, before, after, tabs, people, answers, ...filters } = useLoaderData<typeof loader>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const navigation = useNavigation();
  const isLoading = navigation.state === 'loading' && navigation.location.pathname === pathname;
  const turn = (side: 'before' | 'after', place: string) => () => {
    const query = new URLSearchParams(search);
    for (const name of ['before', 'after']) query.delete(name);
    query.set(side, place);
    setChosen(new Set());
    navigate(`?${query.toString()}`);
  };
  const isNarrowed = filters.search !== '' || filters.applied.length > 0 || filters.kept.length > 0;
  const listed = new Set(requests.map(({ id }) => id).filter((id) => chosen.has(id)));
  return (
    <s-page heading="Requests">
      <s-button slot="secondary-actions" href="/app/requests/answers">
        Saved answers
      </s-button>
      <s-button slot="secondary-actions" href="/app/requests/countries">
        Countries asked for
      </s-button>
      {requests.length === 0 && !isNarrowed ? (
        <NoRequests />
      ) : (
        <>
          <s-section accessibilityLabel="Kinds of requests">
            <Tabs tabs={tabs} />
          </s-section>
          <s-section padding="none" accessibilityLabel="Requests">
            {listed.size > 0 ? (
              <BulkActions
                chosen={listed}
                {...{ people, answers }}
                onDone={(left) => setChosen(new Set(left))}
              />
            ) : null}
            <RequestTable
              requests={requests}
              filters={<ListFilters {...filters} what="requests" placeholder="Order number or e-mail" />}
              isLoading={isLoading}
              chosen={listed}
              onChoose={setChosen}
              onPrevious={before === null ? null : turn('before', before)}
              onNext={after === null ? null : turn('after', after)}
            />
          </s-section>
        </>
      )}
    </s-page>
  );
}

function NoRequests() {
  return (
    <s-section accessibilityLabel="Requests">
      <s-empty-state heading="No open requests">
        <s-text slot="subheading">
          Returns, exchanges, missing parcels and everything else that customers ask for after the sale is
          listed here, with what is due first at the top. You can open one yourself on the page of its order.
        </s-text>
        <s-link slot="subheading" href="/app/requests?ended=yes">
          Requests that have ended
        </s-link>
      </s-empty-state>
    </s-section>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
