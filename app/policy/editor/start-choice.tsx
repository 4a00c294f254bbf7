import { Form } from '@remix-run/react';

import type { StartingPoint } from '../starting-policy.ts';

interface Start {
  readonly from: StartingPoint;
  readonly isChosen: boolean;
}

const words: Readonly<Record<StartingPoint, { readonly label: string; readonly help: string }>> = {
  plain: {
    label: 'A plain policy for your shop',
    help: 'Ships to your own country for one rate, refuses no address and sells nothing on top. You add the rest.',
  },
  aallyn: {
    label: 'The AALLYN example',
    help: 'The whole policy of a handbag shop in Los Angeles, tax, holidays and return rules included. You change what is different with you.',
  },
};

/** What a shop that published nothing yet starts from. Choosing replaces what was changed. */
export function StartChoice({ starts }: { readonly starts: readonly Start[] }) {
  return (
    <s-section heading="Start from">
      <s-stack gap="base">
        {starts.map(({ from, isChosen }) => (
          <Form key={from} method="post" action="/app/policy">
            <input type="hidden" name="intent" value="start" />
            <input type="hidden" name="from" value={from} />
            <s-grid gridTemplateColumns="1fr auto" gap="base" alignItems="center">
              <s-stack gap="small-400">
                <s-text type="strong">{words[from].label}</s-text>
                <s-text color="subdued">{words[from].help}</s-text>
              </s-stack>
              {isChosen ? (
                <s-badge tone="success">Chosen</s-badge>
              ) : (
                <s-button type="submit" accessibilityLabel={`Start from: ${words[from].label}`}>
                  Start from it
                </s-button>
              )}
            </s-grid>
          </Form>
        ))}
        <s-grid gridTemplateColumns="1fr auto" gap="base" alignItems="center">
          <s-stack gap="small-400">
            <s-text type="strong">The page you have</s-text>
            <s-text color="subdued">
              Paste your shipping and return pages: what they say becomes settings, and what they contradict
              is shown.
            </s-text>
          </s-stack>
          <s-button href="/app/policy/from-text">Paste it</s-button>
        </s-grid>
        <s-text color="subdued">Choosing another one replaces what you have changed so far.</s-text>
      </s-stack>
    </s-section>
  );
}
