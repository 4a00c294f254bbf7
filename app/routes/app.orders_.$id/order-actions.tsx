import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';

import type { DeskAction } from '../../orders/order/desk-action.ts';
import type { OfferedAction } from '../../orders/order/offered-actions.ts';
import { flag } from '../../polaris/flag.ts';
import type { action } from './route.tsx';

const labels: Readonly<Record<DeskAction, string>> = {
  release: 'Release hold',
  ask: 'Ask for an address again',
  decide: 'Decide again',
};

/** What can be done about the order, one click each. What came of it is a toast; what went wrong stays beside the buttons. */
export function OrderActions({ actions }: { readonly actions: readonly OfferedAction[] }) {
  const fetcher = useFetcher<typeof action>();
  const { data, state } = fetcher;
  useEffect(() => {
    if (data?.done) shopify.toast.show(data.done);
  }, [data]);
  if (actions.length === 0) return null;
  const isBusy = state !== 'idle';
  return (
    <s-stack gap="small-200">
      <s-stack direction="inline" gap="small-200">
        {actions.map(({ action: wanted, turn }) => (
          <fetcher.Form method="post" key={wanted}>
            <input type="hidden" name="action" value={wanted} />
            <input type="hidden" name="turn" value={turn} />
            <s-button
              type="submit"
              variant={wanted === 'release' ? 'primary' : 'secondary'}
              loading={flag(isBusy && fetcher.formData?.get('action') === wanted)}
              disabled={flag(isBusy)}
            >
              {labels[wanted]}
            </s-button>
          </fetcher.Form>
        ))}
      </s-stack>
      <span role="status">
        {data?.problem && !isBusy ? <s-text tone="critical">{data.problem}</s-text> : null}
      </span>
    </s-stack>
  );
}
