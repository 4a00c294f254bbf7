import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useLocation, useNavigate } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';
import { AuditFilters } from './audit-filters.tsx';
import { EntryRow } from './entry-row.tsx';
import { loadAudit } from './load.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  return loadAudit(shop, new URL(request.url).searchParams);
}

/** Every change that anybody made through the app, newest first. Nothing here can be changed or taken away. */
export default function AuditPage() {
  const { rows, hasNewer, hasOlder, ...filters } = useLoaderData<typeof loader>();
  const isFiltered = filters.topic !== '' || filters.by !== '';
  const navigate = useNavigate();
  const { search } = useLocation();
  const turn = (side: 'before' | 'after', id: string | undefined) => {
    const query = new URLSearchParams(search);
    for (const name of ['before', 'after']) query.delete(name);
    query.set(side, id ?? '');
    navigate(`?${query.toString()}`);
  };
  const turned = useEvents({
    nextpage: () => turn('before', rows.at(-1)?.id),
    previouspage: () => turn('after', rows[0]?.id),
  });
  return (
    <s-page heading="Audit log">
      <s-link slot="breadcrumb-actions" href="/app/policy/history">
        History
      </s-link>
      {rows.length === 0 && !isFiltered ? (
        <s-section>
          <s-empty-state heading="Nothing was changed yet">
            <s-text slot="subheading">
              Whatever somebody changes with this app is written down here: who, when and what.
            </s-text>
          </s-empty-state>
        </s-section>
      ) : (
        <s-section padding="none" accessibilityLabel="Changes">
          <s-table
            ref={turned}
            paginate={flag(hasNewer || hasOlder)}
            hasPreviousPage={flag(hasNewer)}
            hasNextPage={flag(hasOlder)}
          >
            <AuditFilters {...filters} />
            <s-table-header-row>
              <s-table-header listSlot="secondary">When</s-table-header>
              <s-table-header listSlot="primary">What</s-table-header>
            </s-table-header-row>
            <s-table-body>
              {rows.map((row) => (
                <EntryRow key={row.id} row={row} />
              ))}
              {rows.length === 0 ? (
                <s-table-row>
                  <s-table-cell />
                  <s-table-cell>Nothing like this was changed.</s-table-cell>
                </s-table-row>
              ) : null}
            </s-table-body>
          </s-table>
        </s-section>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
