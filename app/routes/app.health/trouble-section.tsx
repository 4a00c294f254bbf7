import { useFetcher } from '@remix-run/react';

import type { Repair, Severity, WayOut } from '../../health/problem.ts';
import type { ShownTrouble } from '../../health/shown-health.server.ts';
import { flag } from '../../polaris/flag.ts';

const badges = {
  critical: { tone: 'critical', label: 'Shoppers meet it now' },
  warning: { tone: 'warning', label: 'Needs you soon' },
  notice: { tone: 'info', label: 'Good to know' },
} as const satisfies Record<Severity, { tone: string; label: string }>;

/** What is wrong in one respect: each thing with since when, what it means for shoppers, and the way out. */
export function Trouble({ trouble: { name, severity, meaning, wayOut, items } }: { trouble: ShownTrouble }) {
  const { tone, label } = badges[severity];
  return (
    <s-section heading={name}>
      <s-badge slot="accessory" tone={tone}>
        {label}
      </s-badge>
      <s-unordered-list>
        {items.map(({ about, message, since }) => (
          <s-list-item key={about}>
            {message} <s-text color="subdued">Since {since}.</s-text>
          </s-list-item>
        ))}
      </s-unordered-list>
      <s-paragraph>For your shoppers: {meaning}</s-paragraph>
      <Way wayOut={wayOut} />
    </s-section>
  );
}

function Way({ wayOut }: { readonly wayOut: WayOut }) {
  switch (wayOut.kind) {
    case 'told':
      return <s-paragraph>{wayOut.message}</s-paragraph>;
    case 'link':
      return (
        <s-link href={wayOut.url} {...(wayOut.url.startsWith('shopify:') ? { target: '_top' } : {})}>
          {wayOut.label}
        </s-link>
      );
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
        {problem === null ? null : (
          <div role="alert">
            <s-text tone="critical">{problem}</s-text>
          </div>
        )}
      </s-stack>
    </fetcher.Form>
  );
}
