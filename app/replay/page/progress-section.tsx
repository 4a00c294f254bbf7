import { Form } from '@remix-run/react';

import type { Report } from './report.server.ts';
import { useProgress } from './use-progress.ts';

/** How far it is, and the way to stop it; nothing once it has ended. */
export function ProgressSection({ report }: { readonly report: Report }) {
  const { run, kind, isOpen, progress: loaded } = report;
  const { words, done, of } = useProgress(run, loaded);
  if (!isOpen) return null;
  const what = kind === 'past' ? 'Judging your past orders' : 'Judging new orders as they come';
  return (
    <s-section heading={what}>
      <s-stack gap="base">
        {kind === 'past' ? (
          <>
            <s-paragraph>{words}</s-paragraph>
            <progress
              className="replay-progress"
              aria-label={what}
              {...(of === null ? {} : { value: done, max: of })}
            />
            <s-paragraph color="subdued">
              You may leave this page: it goes on, and is listed on the page before this one.
            </s-paragraph>
          </>
        ) : null}
        <Form method="post">
          <input type="hidden" name="intent" value="cancel" />
          <input type="hidden" name="run" value={run} />
          <s-stack direction="inline">
            <s-button type="submit">{kind === 'past' ? 'Cancel' : 'End it now'}</s-button>
          </s-stack>
        </Form>
      </s-stack>
    </s-section>
  );
}
