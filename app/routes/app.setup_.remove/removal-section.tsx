import { PlanLines } from '../../onboarding/plan-lines.tsx';
import { Stopped } from '../../onboarding/stopped.tsx';
import type { ShownStep } from '../../onboarding/shown-setup.server.ts';
import type { RunningSteps } from '../../onboarding/use-steps.ts';
import { flag } from '../../polaris/flag.ts';

interface Props {
  readonly steps: readonly ShownStep[];
  readonly next: string | null;
  readonly live: number | null;
  readonly running: RunningSteps;
}

/** What would be taken away, line by line, and the button that asks before it does so. */
export function RemovalSection({ steps, next, live, running }: Props) {
  if (steps.length === 0) {
    return (
      <s-section heading="Nothing of Doorstep’s is at Shopify">
        <s-paragraph>Your shop is as it was before. You can set Doorstep up again at any time.</s-paragraph>
      </s-section>
    );
  }
  return (
    <s-section heading="What is taken away and put back">
      <s-paragraph>
        Only what Doorstep made goes, and what it changed is set as it was. What you made yourself stays, and
        so do your orders with what they were promised.
      </s-paragraph>
      {steps.map((step) => (
        <s-box key={step.id}>
          <s-heading>{step.name}</s-heading>
          <PlanLines lines={step.lines} />
          <Failure step={step} running={running} />
        </s-box>
      ))}
      <div role="status">
        {running.isRunning ? (
          <s-text>
            {running.isWaiting ? 'Shopify is busy: going on in a few seconds …' : 'Taking it back …'}
          </s-text>
        ) : null}
      </div>
      <Stopped steps={steps} stopped={running.stopped} />
      {next === null ? (
        <s-paragraph>
          All of it is taken back; what is listed here stays for the sake of your orders.
        </s-paragraph>
      ) : (
        <>
          <s-button tone="critical" commandFor="take-back" command="--show" loading={flag(running.isRunning)}>
            Take everything back
          </s-button>
          <s-modal id="take-back" heading="Take everything back?">
            <s-paragraph>
              {live === null
                ? 'Doorstep removes what it made at Shopify. Nothing changes for your shoppers.'
                : `Version ${live} of your policy stops at once: checkout refuses nothing any more, shipping costs what it cost before, and new orders are not looked at. Your policy and its history are kept here.`}
            </s-paragraph>
            <s-button
              slot="primary-action"
              tone="critical"
              variant="primary"
              commandFor="take-back"
              command="--hide"
              onClick={running.start}
            >
              Take everything back
            </s-button>
            <s-button slot="secondary-actions" commandFor="take-back" command="--hide">
              Keep it
            </s-button>
          </s-modal>
        </>
      )}
    </s-section>
  );
}

/** Why a step could not be taken back, just now or the last time. */
function Failure({ step, running }: { readonly step: ShownStep; readonly running: RunningSteps }) {
  const { stopped, isRunning } = running;
  const failure = stopped?.step === step.id ? stopped.reason : step.failure;
  return failure === null || isRunning ? null : <s-paragraph tone="critical">{failure}</s-paragraph>;
}
