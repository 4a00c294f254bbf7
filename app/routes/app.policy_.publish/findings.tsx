import { useFetcher } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import { DecideButton } from '../../policy/findings/decide-button.tsx';
import { FindingBox } from '../../policy/findings/finding-box.tsx';
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
  const settles = isKept ? [] : waysOut;
  return (
    <FindingBox
      badge={isNote ? { tone: 'info', words: 'Note' } : { tone: 'warning', words: 'Needs a decision' }}
      why={message}
      quotes={quotes}
      actions={
        <>
          {settles.map(({ label }, way) => (
            <Settle key={label} finding={id} way={way} label={label} />
          ))}
          <DecideButton finding={decision} isKept={isKept} />
        </>
      }
    >
      <s-text>
        {fix}{' '}
        <s-link href={pageOf(path)} accessibilityLabel={`Open the settings: ${message}`}>
          Open the settings
        </s-link>
      </s-text>
    </FindingBox>
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
