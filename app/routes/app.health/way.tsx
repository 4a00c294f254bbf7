import { useFetcher } from '@remix-run/react';

import type { Repair, WayOut } from '../../health/problem.ts';
import { GiveAccess } from '../../page/publish/give-access.tsx';
import { flag } from '../../polaris/flag.ts';
import { Told } from '../../polaris/told.tsx';

/** What settles a problem: a place to go to, a button that does it or asks for access, or who has to. */
export function Way({ wayOut }: { readonly wayOut: WayOut }) {
  switch (wayOut.kind) {
    case 'told':
      return <s-paragraph>{wayOut.message}</s-paragraph>;
    case 'link':
      return (
        <s-link href={wayOut.url} {...(wayOut.url.startsWith('shopify:') ? { target: '_top' } : {})}>
          {wayOut.label}
        </s-link>
      );
    case 'access':
      return <GiveAccess label={wayOut.label} scopes={wayOut.scopes} repair={wayOut.repair} />;
    case 'repair':
      return <RepairForm repair={wayOut.repair} label={wayOut.label} />;
    default:
      return wayOut satisfies never;
  }
}

function RepairForm({ repair, label }: { readonly repair: Repair; readonly label: string }) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const problem = fetcher.state === 'idle' ? (fetcher.data?.problem ?? null) : null;
  return (
    <fetcher.Form method="post" action="/app/health">
      <input type="hidden" name="repair" value={repair} />
      <s-stack gap="small-200" alignItems="start">
        <s-button type="submit" loading={flag(fetcher.state !== 'idle')}>
          {label}
        </s-button>
        <Told problem={problem} />
      </s-stack>
    </fetcher.Form>
  );
}
