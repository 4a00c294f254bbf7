import type { ReactNode } from 'react';

import { Quotes } from './quotes.tsx';

interface Props {
  readonly badge: { readonly tone: 'critical' | 'warning' | 'info'; readonly words: string };
  /** Why it is a finding. */
  readonly why: string;
  readonly quotes: readonly string[];
  /** What would settle it, in words, and what stands there now. */
  readonly children: ReactNode;
  /** Buttons that settle it, or keep it. */
  readonly actions: ReactNode;
}

/** A finding wherever it is shown: how grave it is and why, in whose words, what would settle it, and the buttons for that. */
export const FindingBox = ({ badge, why, quotes, children, actions }: Props) => (
  <s-box padding="small-200" border="base" borderRadius="base">
    <s-stack gap="small-200">
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <s-badge tone={badge.tone}>{badge.words}</s-badge>
        <s-text>{why}</s-text>
      </s-stack>
      <Quotes quotes={quotes} />
      {children}
      <s-stack direction="inline" gap="small-200" alignItems="center">
        {actions}
      </s-stack>
    </s-stack>
  </s-box>
);
