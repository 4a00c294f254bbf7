import { useFetcher } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';

/** Keeps something that was found as it is, or looks at it again. The page's action knows `keep` and `reopen`. */
export function DecideButton({ finding, isKept }: { readonly finding: string; readonly isKept: boolean }) {
  const decide = useFetcher();
  return (
    <decide.Form method="post">
      <input type="hidden" name="intent" value={isKept ? 'reopen' : 'keep'} />
      <input type="hidden" name="finding" value={finding} />
      <s-button type="submit" variant="tertiary" loading={flag(decide.state !== 'idle')}>
        {isKept ? 'Look at it again' : 'Keep it as it is'}
      </s-button>
    </decide.Form>
  );
}
