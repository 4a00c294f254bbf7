import { Form, useNavigate, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import { flag } from '../../polaris/flag.ts';
import type { Comparison } from '../../policy/changes/compare.ts';
import { Redline } from '../../policy/changes/redline.tsx';
import { sayChanges } from '../../policy/changes/say-changes.ts';
import { BrokenExamples } from '../../policy/examples/broken-examples.tsx';
import type { ShownVersion } from '../../policy/history/shown-version.server.ts';
import { sayPublishFailure } from '../../policy/publishing.ts';
import type { RollBackOutcome } from './roll-back.server.ts';

interface Props {
  readonly version: ShownVersion;
  /** The number of the version that is live. */
  readonly live: number;
  /** What going back would change. */
  readonly back: Comparison;
  readonly outcome: RollBackOutcome | undefined;
}

/** Asks before an older version is published again, with what that changes; then says how it went. */
export function RollBack({ version: { number, when }, live, back, outcome }: Props) {
  const modal = useRef<HTMLElementTagNameMap['s-modal']>(null);
  const { formMethod, state } = useNavigation();
  const isPublishing = formMethod === 'POST';
  const navigate = useNavigate();
  useEffect(() => {
    if (outcome === undefined) return;
    modal.current?.hideOverlay();
    // The outcome is here before the page is loaded anew: to leave meanwhile would break that off, which the browser reports.
    if (outcome.kind !== 'published' || state !== 'idle') return;
    shopify.toast.show(`Version ${outcome.version} is live`);
    navigate('/app/policy/history');
  }, [outcome, state, navigate]);
  return (
    <>
      {outcome ? <Outcome outcome={outcome} /> : null}
      {/* Out of the flow: the page would leave a gap for a form that shows nothing. */}
      <Form method="post" style={{ position: 'absolute' }}>
        <input type="hidden" name="base" value={live} />
        <s-modal id="roll-back" ref={modal} heading={`Go back to version ${number}?`} size="large">
          <s-stack gap="base">
            <s-paragraph>
              The policy of version {number}, published {when}, goes live again as version {live + 1}. Orders
              that were placed meanwhile keep the version they were sold under.{' '}
              {sayChanges(back.values.length)} from what is live now:
            </s-paragraph>
            <Redline comparison={back} before={`Now (version ${live})`} after={`Version ${number}`} />
            {outcome?.kind === 'examples' ? (
              <BrokenExamples broken={outcome.broken} version={live + 1} />
            ) : null}
            <s-text-area
              label="Why"
              name="note"
              value={`Back to version ${number}`}
              details="Shown in the history."
              maxLength={500}
              rows={2}
            />
          </s-stack>
          <s-button slot="primary-action" variant="primary" type="submit" loading={flag(isPublishing)}>
            Go back
          </s-button>
          <s-button slot="secondary-actions" commandFor="roll-back" command="--hide">
            Cancel
          </s-button>
        </s-modal>
      </Form>
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: RollBackOutcome }) {
  if (outcome.kind === 'published')
    return <s-banner tone="success" heading={`Version ${outcome.version} is live`} />;
  if (outcome.kind === 'nothing-to-do')
    return <s-banner tone="info" heading="What is live says the same already" />;
  return (
    <s-banner tone="critical" heading="Nothing was rolled back">
      <s-stack gap="small-200">
        {sayPublishFailure(outcome).map((sentence) => (
          <s-paragraph key={sentence}>{sentence}</s-paragraph>
        ))}
        {outcome.kind === 'conflict' ? (
          <s-paragraph>What going back would change is shown against that version now.</s-paragraph>
        ) : null}
        {outcome.kind === 'examples' ? (
          <s-paragraph>
            Choose “Go back to this version” again to read what would change, and to say that it is meant.
          </s-paragraph>
        ) : null}
        {outcome.kind === 'setup' && outcome.leftovers !== null ? (
          <s-paragraph>
            Not everything could be put back ({outcome.leftovers}); the next publishing sets it right.
          </s-paragraph>
        ) : null}
      </s-stack>
    </s-banner>
  );
}
