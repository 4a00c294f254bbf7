import { Form, useNavigation } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import type { BrokenExample } from '../../policy/examples/broken-example.ts';
import { BrokenExamples } from '../../policy/examples/broken-examples.tsx';
import type { Prepared } from '../../policy/publishing-page/prepare.server.ts';
import { SaidPolicy } from '../../policy/history/said-policy.tsx';
import { Findings } from './findings.tsx';
import { ForWhom } from './for-whom.tsx';
import { Notes } from './notes.tsx';
import { Orders } from './orders.tsx';
import { Read } from './read.tsx';
import { Settings } from './settings.tsx';

type Props = Extract<Prepared, { readonly kind: 'ready' }> & {
  readonly isRunning: boolean;
  /** Examples that kept it from being published at the last try. */
  readonly broken: readonly BrokenExample[];
};

/** What would change, and the form that publishes it. */
export function Ready({ live, impact, says, findings, open, hasUnsaved, isRunning, broken }: Props) {
  const number = live?.number ?? 0;
  const isSending = useNavigation().formMethod === 'POST';
  return (
    <>
      {impact ? <ForWhom lines={impact.lines} live={number} /> : <First />}
      {impact ? <Orders open={open} /> : null}
      {impact ? <TryFirst /> : null}
      <Findings findings={findings} />
      {impact ? <Read sentences={impact.sentences} /> : null}
      {impact ? <Notes notes={impact.notes} /> : null}
      {impact ? <Settings settings={impact.settings} /> : null}
      <s-section heading={`Publish version ${number + 1}`}>
        <Form method="post">
          <input type="hidden" name="intent" value="publish" />
          <input type="hidden" name="seen" value={number} />
          <s-stack gap="base">
            {hasUnsaved ? (
              <s-paragraph>You have typed something that is not saved: it is not published.</s-paragraph>
            ) : null}
            {broken.length > 0 ? (
              <>
                <BrokenExamples broken={broken} version={number + 1} />
                <s-link href="/app/policy">Back to editing</s-link>
              </>
            ) : null}
            <s-text-area
              label="Why"
              name="note"
              details="Shown in the history. May stay empty."
              maxLength={500}
              rows={2}
            />
            <s-paragraph color="subdued">
              Checkout, orders and pages change together, or not at all.
            </s-paragraph>
            <s-stack direction="inline">
              <s-button variant="primary" type="submit" loading={flag(isSending || isRunning)}>
                Publish
              </s-button>
            </s-stack>
          </s-stack>
        </Form>
      </s-section>
      {impact ? null : <SaidPolicy heading="What your customers are told from then on" topics={says} />}
    </>
  );
}

function First() {
  return (
    <s-section heading="Your first version">
      <s-paragraph>
        From now on checkout follows your policy: where you ship, what that costs, which addresses are
        accepted and what shoppers are told about delivery and returns.
      </s-paragraph>
    </s-section>
  );
}

function TryFirst() {
  return (
    <s-section heading="What it would have meant">
      <s-paragraph>
        See what this draft would have come to for the orders of the last weeks, or let it be judged beside
        what is published on new orders for some days.
      </s-paragraph>
      <s-button href="/app/policy/replay">Try this draft on past orders</s-button>
    </s-section>
  );
}
