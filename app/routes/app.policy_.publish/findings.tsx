import { useFetcher } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import { DecideButton } from '../../policy/findings/decide-button.tsx';
import { Quotes } from '../../policy/findings/quotes.tsx';
import type { FoundWithSentences } from '../../policy/publishing-page/prepare.server.ts';
import { pageOf } from './page-of.ts';

/** Promises that cannot all be kept, each with what settles it, and what the merchant keeps as it is; publishing stays possible. */
export function Findings({ findings }: { readonly findings: readonly FoundWithSentences[] }) {
  const open = findings.filter(({ isKept }) => !isKept);
  const kept = findings.filter(({ isKept }) => isKept);
  return (
    <>
      {open.length === 0 ? null : (
        <s-section heading="Promises to look at">
          <List findings={open} />
        </s-section>
      )}
      {kept.length === 0 ? null : (
        <s-section heading={`${kept.length} kept as ${kept.length === 1 ? 'it is' : 'they are'}`}>
          <List findings={kept} />
        </s-section>
      )}
    </>
  );
}

const List = ({ findings }: { readonly findings: readonly FoundWithSentences[] }) => (
  <s-stack gap="base">
    {findings.map((finding) => (
      <OneFinding key={finding.id} finding={finding} />
    ))}
  </s-stack>
);

function OneFinding({ finding }: { readonly finding: FoundWithSentences }) {
  const { id, path, message, fix, quotes, waysOut, decision, isNote, isKept } = finding;
  return (
    <s-box padding="small-200" border="base" borderRadius="base">
      <s-stack gap="small-200">
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-badge tone={isNote ? 'info' : 'warning'}>{isNote ? 'Note' : 'Needs a decision'}</s-badge>
          <s-text>{message}</s-text>
        </s-stack>
        <Quotes quotes={quotes} />
        <s-text>
          {fix}{' '}
          <s-link href={pageOf(path)} accessibilityLabel={`Open the settings: ${message}`}>
            Open the settings
          </s-link>
        </s-text>
        <s-stack direction="inline" gap="small-200" alignItems="center">
          {isKept
            ? null
            : waysOut.map(({ label }, way) => <Settle key={label} finding={id} way={way} label={label} />)}
          <DecideButton finding={decision} isKept={isKept} />
        </s-stack>
      </s-stack>
    </s-box>
  );
}

/** The button that takes a way out in the draft. */
function Settle(props: { readonly finding: string; readonly way: number; readonly label: string }) {
  const settle = useFetcher();
  return (
    <settle.Form method="post">
      <input type="hidden" name="intent" value="settle" />
      <input type="hidden" name="finding" value={props.finding} />
      <input type="hidden" name="way" value={props.way} />
      <s-button type="submit" loading={flag(settle.state !== 'idle')}>
        {props.label}
      </s-button>
    </settle.Form>
  );
}
