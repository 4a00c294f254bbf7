import type { RunningSteps } from './use-steps.ts';

interface Props {
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly stopped: RunningSteps['stopped'];
}

/** Says beside the button that goes on that it is needed; why stands at the step, unless it was no step of these. */
export function Stopped({ steps, stopped }: Props) {
  if (stopped === null) return null;
  const step = steps.find(({ id }) => id === stopped.step);
  return (
    <div role="alert">
      <s-text tone="critical">
        {step
          ? `It stopped at “${step.name}”. What is done stays done; go on when you like.`
          : stopped.reason}
      </s-text>
    </div>
  );
}
