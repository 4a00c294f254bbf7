import { useFetcher } from '@remix-run/react';

import { useToken } from '../../after-sale/desk/request/moves.tsx';
import { flag } from '../../polaris/flag.ts';

/** A note for the team: it changes nothing, and no customer reads it. */
export function NoteForm() {
  const fetcher = useFetcher<{ readonly problem: string | null; readonly done: string | null }>();
  const token = useToken(fetcher.data);
  return (
    <s-section heading="Note for your team">
      <fetcher.Form method="post">
        <input type="hidden" name="token" ref={token} />
        <s-stack gap="base">
          <s-text-area name="note" label="Note" rows={2} maxLength={5_000} />
          <s-stack direction="inline" gap="small-200" alignItems="center">
            <s-button type="submit" loading={flag(fetcher.state !== 'idle')}>
              Keep note
            </s-button>
            <span role="status">
              {fetcher.data?.problem ? <s-text tone="critical">{fetcher.data.problem}</s-text> : null}
            </span>
          </s-stack>
        </s-stack>
      </fetcher.Form>
    </s-section>
  );
}
