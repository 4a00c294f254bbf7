import { useFetcher } from '@remix-run/react';

import { PlanLines } from '../../onboarding/plan-lines.tsx';
import type { StepAnswer } from '../../onboarding/use-steps.ts';
import { flag } from '../../polaris/flag.ts';
import type { Obstacle } from '../../setup/obstacles.ts';
import { isChange } from '../../setup/plan-line.ts';
import type { PlannedStep } from '../../setup/plan.ts';

/** What only a person can settle, and where. */
export function Obstacles({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  if (obstacles.length === 0) return null;
  return (
    <s-section heading="Look at this first">
      <s-unordered-list>
        {obstacles.map(({ message, link }) => (
          <s-list-item key={message}>
            {message}{' '}
            {link === null ? null : (
              <s-link href={link.url} target="_top">
                {link.label}
              </s-link>
            )}
          </s-list-item>
        ))}
      </s-unordered-list>
    </s-section>
  );
}

interface PublishingProps {
  readonly steps: readonly PlannedStep[];
  /** The version that is live; `null` while none is. */
  readonly live: number | null;
  /** Whether it is what comes next, all else being there. */
  readonly isNext: boolean;
}

/** What the publishing of the policy sets in the shop's own settings. */
export function Publishing({ steps, live, isNext }: PublishingProps) {
  const lines = steps.flatMap((step) => step.lines);
  const changed = lines.filter(isChange);
  return (
    <s-section heading={live === null ? 'What publishing your policy changes' : 'Your shipping rates'}>
      <s-paragraph>
        {live === null
          ? 'Your policy is filled in already: look it over and change what you like. Publishing it sets these rates in your own shipping settings, in the same moment as everything that makes shipping free.'
          : sayRates(live, lines.length, changed.length)}
      </s-paragraph>
      <PlanLines lines={live === null ? lines : changed} />
      {live === null ? null : <PutBack isNeeded={changed.length > 0} />}
      {live === null ? (
        <s-stack direction="inline" gap="small-200">
          <s-button href="/app/policy" variant={isNext ? 'primary' : 'secondary'}>
            Look over your policy
          </s-button>
          <s-button href="/app/policy/from-text">Begin with the page you have</s-button>
        </s-stack>
      ) : null}
    </s-section>
  );
}

function sayRates(live: number, planned: number, changed: number): string {
  if (planned === 0) return 'They cannot be compared with your policy: look at what stands above.';
  return changed === 0
    ? `They are as version ${live} of your policy says.`
    : `Somebody changed them at Shopify: they are not as version ${live} of your policy says, and checkout charges what stands there.`;
}

/** Sets rates that were changed by hand as the live policy says; its answer stays when nothing is left to put back. */
function PutBack({ isNeeded }: { readonly isNeeded: boolean }) {
  const { Form, state, data: answer } = useFetcher<StepAnswer>();
  const isIdle = state === 'idle';
  return (
    <>
      {isNeeded ? (
        <Form method="post">
          <input type="hidden" name="intent" value="put-rates-back" />
          <s-button type="submit" variant="primary" loading={flag(!isIdle)}>
            Put the rates back
          </s-button>
        </Form>
      ) : null}
      <s-box accessibilityRole="status">
        {isIdle && answer?.kind === 'done' && !isNeeded ? <s-text>The rates were put back.</s-text> : null}
        {isIdle && answer && answer.kind !== 'done' ? <s-text tone="critical">{answer.reason}</s-text> : null}
      </s-box>
    </>
  );
}

/** What was read of the shop. */
export function AboutShop({ about }: { readonly about: readonly (readonly [string, string])[] }) {
  return (
    <s-section slot="aside" heading="Read from your shop">
      {about.map(([name, value]) => (
        <s-box key={name}>
          <s-text color="subdued">{name}</s-text>
          <s-paragraph>{value}</s-paragraph>
        </s-box>
      ))}
    </s-section>
  );
}

/** What is the merchant's own, or another app's. */
export function LeftAlone({ things }: { readonly things: readonly string[] }) {
  return (
    <s-section slot="aside" heading="Left alone">
      <s-unordered-list>
        {things.map((thing) => (
          <s-list-item key={thing}>{thing}</s-list-item>
        ))}
      </s-unordered-list>
    </s-section>
  );
}
