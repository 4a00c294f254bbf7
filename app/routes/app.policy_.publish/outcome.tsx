import { useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { useEvents } from '../../polaris/events.ts';
import { sayBroken } from '../../policy/examples/meant.ts';
import type { Run } from '../../policy/publishing-page/run.ts';
import type { Answer } from './route.tsx';
import { useProgress } from './use-progress.ts';

interface Props {
  readonly run: Run | null;
  readonly said: Answer | undefined;
}

/** What the publishing is at, or how it ended; at most one banner. */
export function Outcome({ run, said }: Props) {
  const progress = useProgress(run);
  const submit = useSubmit();
  const isQuiet = progress === null && run === null && (said === undefined || said === 'done');
  const published = run?.kind === 'published' ? run.version : null;
  // Whoever comes back later reads it in the banner; a toast is for whoever waited for it.
  const hasWaited = useRef(false);
  const isWaiting = progress !== null || said === 'done';
  useEffect(() => {
    if (isWaiting) hasWaited.current = true;
    if (published === null || !hasWaited.current) return;
    hasWaited.current = false;
    shopify.toast.show(`Version ${published} is live`);
  }, [published, isWaiting]);
  const dismissed = useEvents({ dismiss: () => submit({ intent: 'put-away' }, { method: 'post' }) });
  return (
    // Out of the flow while it says nothing: the page would leave a gap for it.
    <div aria-live="polite" style={isQuiet ? { position: 'absolute' } : undefined}>
      {progress === null ? (
        <Told run={run} said={said} dismissed={dismissed} />
      ) : (
        <s-section accessibilityLabel="Publishing">
          <s-stack direction="inline" gap="base" alignItems="center">
            <s-spinner accessibilityLabel="Publishing" />
            <s-text>{progress} …</s-text>
          </s-stack>
        </s-section>
      )}
    </div>
  );
}

function Told({
  run,
  said,
  dismissed,
}: Props & { readonly dismissed: (element: HTMLElement | null) => void }) {
  if (said === 'look-again')
    return (
      <s-banner tone="warning" heading="Look again before you publish">
        What is live, or your draft, changed meanwhile. Nothing was published: below stands how it is now.
      </s-banner>
    );
  if (said === 'choose')
    return (
      <s-banner tone="warning" heading="Choose whose change stands">
        Both changed the same thing. Choose at each of them below; nothing was changed yet.
      </s-banner>
    );
  if (said === 'unchanged')
    return <s-banner tone="info" heading="Nothing to publish: what is live says the same already" />;
  switch (run?.kind) {
    case undefined:
    case 'running':
      return null;
    case 'published':
      return (
        <s-banner tone="success" dismissible ref={dismissed} heading={`Version ${run.version} is live`}>
          <s-stack direction="inline" gap="base">
            <s-link href={`/app/policy/history/${run.version}`}>
              See version {run.version}
              {run.version > 1 ? ', or take it back' : ''}
            </s-link>
            <s-link href="/app/setup">See what of it stands in your store</s-link>
          </s-stack>
        </s-banner>
      );
    case 'cut-short':
      return (
        <s-banner tone="warning" heading="Publishing was cut short">
          Nothing was published, and what had been set up for it was taken back. Your draft is as it was.
        </s-banner>
      );
    case 'blocked':
      return (
        <s-banner
          tone="warning"
          dismissible
          ref={dismissed}
          heading="Nothing was published: your examples say otherwise"
        >
          <s-paragraph>
            {sayBroken(run.examples)} Below stands what would change. Say that it is meant and publish again,
            or go back to your draft, which is as it was.
          </s-paragraph>
        </s-banner>
      );
    case 'failed':
      return (
        <s-banner tone="critical" dismissible ref={dismissed} heading="Nothing was published">
          <s-stack gap="small-200">
            {run.reasons.map((reason) => (
              <s-paragraph key={reason}>{reason}</s-paragraph>
            ))}
            <s-paragraph>
              {run.leftovers === null
                ? 'Everything was put back: checkout goes on as before, and your draft is as it was.'
                : `Not everything could be put back (${run.leftovers}); publishing again sets it right. Your draft is as it was.`}
            </s-paragraph>
          </s-stack>
        </s-banner>
      );
    default:
      return run satisfies never;
  }
}
