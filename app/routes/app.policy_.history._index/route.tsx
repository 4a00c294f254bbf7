import { boundary } from '@shopify/shopify-app-remix/server';
import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigate } from '@remix-run/react';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { turnIn } from '../../keyset.ts';
import { useEvents } from '../../polaris/events.ts';
import { flag } from '../../polaris/flag.ts';
import { listVersions } from '../../policy/history/list.server.ts';
import { sayChanges } from '../../policy/changes/say-changes.ts';
import { versionsShown } from '../../policy/history/shown-version.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { VersionRow } from './version-row.tsx';

const shown = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const live = await currentVersion(database, shop);
  const turn = turnIn(new URL(request.url).searchParams);
  const page = await listVersions(database, shop, turn, shown);
  const timeZone = live?.policy.merchant.timeZone ?? 'UTC';
  const show = await versionsShown(database, shop, page.rows, timeZone);
  return {
    ...page,
    rows: page.rows.map((version) => ({
      ...show(version),
      isLive: version.number === live?.number,
      changes: version.changes === null ? 'The first version' : sayChanges(version.changes),
    })),
  };
}

/** Every version that was published, newest first: who, when, why, and how much it changed. */
export default function HistoryPage() {
  const { rows, hasNewer, hasOlder } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const turned = useEvents({
    nextpage: () => navigate(`?before=${rows.at(-1)?.number}`),
    previouspage: () => navigate(`?after=${rows[0]?.number}`),
  });
  return (
    <s-page heading="History">
      <s-link slot="breadcrumb-actions" href="/app/policy">
        Policy
      </s-link>
      <s-button slot="secondary-actions" href="/app/policy/import">
        Import
      </s-button>
      <s-button slot="secondary-actions" href="/app/audit">
        Audit log
      </s-button>
      {rows.length === 0 ? (
        <s-section>
          <s-empty-state heading="Nothing was published yet">
            <s-text slot="subheading">
              Every version that you publish is kept here: who published it, when and why. You can compare any
              two, and go back to any of them.
            </s-text>
            <s-button slot="primary-action" variant="primary" href="/app/policy">
              Review the policy
            </s-button>
          </s-empty-state>
        </s-section>
      ) : (
        <s-section padding="none" accessibilityLabel="Published versions">
          <s-table
            ref={turned}
            paginate={flag(hasNewer || hasOlder)}
            hasPreviousPage={flag(hasNewer)}
            hasNextPage={flag(hasOlder)}
          >
            <s-table-header-row>
              <s-table-header listSlot="primary">Version</s-table-header>
              <s-table-header listSlot="secondary">Published</s-table-header>
              <s-table-header listSlot="labeled">By</s-table-header>
              <s-table-header listSlot="labeled">Why</s-table-header>
              <s-table-header listSlot="labeled">What changed</s-table-header>
            </s-table-header-row>
            <s-table-body>
              {rows.map((version) => (
                <VersionRow key={version.number} version={version} />
              ))}
            </s-table-body>
          </s-table>
        </s-section>
      )}
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
