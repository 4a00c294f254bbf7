import type { ShownStep } from '../../onboarding/shown-setup.server.ts';
import { PlanLines } from '../../onboarding/plan-lines.tsx';
import { Stopped } from '../../onboarding/stopped.tsx';
import type { RunningSteps } from '../../onboarding/use-steps.ts';
import { flag } from '../../polaris/flag.ts';

interface Props {
  readonly steps: readonly ShownStep[];
  /** The first step that has still something to do; `null`: all is there. */
  readonly next: string | null;
  readonly running: RunningSteps;
  readonly live: number | null;
}

/** What Doorstep makes, line by line, how far it is, and the one button that makes it. */
export function StepsSection({ steps, next, running, live }: Props) {
  const done = steps.filter(({ isDone }) => isDone).length;
  const current = steps.find(({ id }) => id === next);
  return (
    <s-section heading="What Doorstep makes at Shopify">
      <s-paragraph>
        {next === null
          ? 'All of it is there.'
          : 'Nothing of this does anything for your shoppers before you publish your policy, and all of it can be taken back.'}
      </s-paragraph>
      <s-progress
        value={done}
        max={steps.length}
        accessibilityLabel={`${done} of ${steps.length} steps are done`}
      />
      <div role="status">
        {running.isRunning && current ? (
          <s-text>
            {running.isWaiting ? 'Shopify is busy: going on in a few seconds …' : `${current.name} …`}
          </s-text>
        ) : null}
      </div>
      {steps.map((step) => (
        <StepEntry
          key={step.id}
          step={step}
          isRunning={running.isRunning && step.id === next}
          failure={running.stopped?.step === step.id ? running.stopped.reason : step.failure}
        />
      ))}
      <Stopped steps={steps} stopped={running.stopped} />
      <s-stack direction="inline" gap="base" alignItems="center" paddingBlockStart="base">
        {next === null ? null : (
          <running.Form method="post">
            <input type="hidden" name="step" value={next} />
            <s-button
              type="submit"
              variant={live === null ? 'primary' : 'secondary'}
              loading={flag(running.isRunning)}
            >
              {done === 0 ? 'Set up' : 'Continue set-up'}
            </s-button>
          </running.Form>
        )}
        <s-link href="/app/setup/remove">Take it back, or uninstall Doorstep</s-link>
      </s-stack>
    </s-section>
  );
}

interface StepProps {
  readonly step: ShownStep;
  readonly isRunning: boolean;
  /** Why it failed just now, or the last time. */
  readonly failure: string | null;
}

function StepEntry(props: StepProps) {
  const { step, isRunning, failure } = props;
  return (
    <s-box>
      <s-stack direction="inline" gap="small" alignItems="center">
        <s-heading>{step.name}</s-heading>
        <StepBadge {...props} />
      </s-stack>
      <s-paragraph color="subdued">{step.does}</s-paragraph>
      <PlanLines lines={step.lines} />
      {failure === null || isRunning || step.isDone ? null : (
        <s-paragraph tone="critical">{failure}</s-paragraph>
      )}
    </s-box>
  );
}

function StepBadge({ step, isRunning, failure }: StepProps) {
  if (step.isDone) return <s-badge tone="success">Done</s-badge>;
  if (isRunning) return <s-badge tone="info">Being made</s-badge>;
  return failure === null ? <s-badge>To do</s-badge> : <s-badge tone="critical">Failed</s-badge>;
}
