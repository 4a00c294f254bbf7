import type { Severity } from '@doorstep/policy';
import { useFetcher } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import { DecideButton } from '../../policy/findings/decide-button.tsx';
import { FindingBox } from '../../policy/findings/finding-box.tsx';
import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { FoundOnPage } from '../../policy/from-text/read-own-page.ts';

const severities: Readonly<
  Record<Severity, { readonly tone: 'critical' | 'warning' | 'info'; readonly words: string }>
> = {
  high: { tone: 'critical', words: 'Settle this first' },
  medium: { tone: 'warning', words: 'Needs a decision' },
  low: { tone: 'info', words: 'Wording' },
};

/** docs/reading.md has the numbers. */
const limits = 'Rules know only so many words: a page may contradict itself in ways that are not found.';

/** What the page says that cannot all be kept: each with its words, why, and what settles it. */
export function Findings({ findings }: { readonly findings: readonly FoundOnPage[] }) {
  const open = findings.filter(({ isKept }) => !isKept);
  const kept = findings.filter(({ isKept }) => isKept);
  return (
    <>
      <s-section heading={headingOf(open.length)}>
        {open.length === 0 ? (
          <s-paragraph>{`No rule finds a contradiction on your page. ${limits}`}</s-paragraph>
        ) : (
          <s-stack gap="base">
            <s-paragraph>{`Whether each is one is yours to say. ${limits}`}</s-paragraph>
            <FirstOf items={open} first={100} draw={(shown) => <List findings={shown} />} />
          </s-stack>
        )}
      </s-section>
      {kept.length === 0 ? null : (
        <s-section heading={`${kept.length} kept as ${kept.length === 1 ? 'it is' : 'they are'}`}>
          <List findings={kept} />
        </s-section>
      )}
    </>
  );
}

const headingOf = (count: number): string =>
  count === 0 ? 'No contradictions' : `${count} ${count === 1 ? 'thing' : 'things'} to settle on your page`;

const List = ({ findings }: { readonly findings: readonly FoundOnPage[] }) => (
  <s-stack gap="base">
    {findings.map((finding) => (
      <OneFinding key={finding.id} finding={finding} />
    ))}
  </s-stack>
);

function OneFinding({ finding }: { readonly finding: FoundOnPage }) {
  const { id, severity, quotes, why, fix, setAt, isKept } = finding;
  return (
    <FindingBox
      badge={severities[severity]}
      why={why}
      quotes={quotes}
      actions={
        <>
          {isKept ? null : <Settle finding={finding} />}
          {setAt === null || isKept ? null : (
            <s-button href={setAt.href} accessibilityLabel={`Open ${setAt.label}: ${why}`}>
              Open “{setAt.label}”
            </s-button>
          )}
          <DecideButton finding={id} isKept={isKept} />
        </>
      }
    >
      <s-text>{fix}</s-text>
      {setAt === null || setAt.says === '' || isKept ? null : (
        <s-text color="subdued">Your draft says: {setAt.says}</s-text>
      )}
    </FindingBox>
  );
}

/** The button that settles something by a value of the policy. */
function Settle({ finding: { id, settles } }: { readonly finding: FoundOnPage }) {
  const settle = useFetcher();
  if (settles === null) return null;
  if (settles.length === 0) return <s-badge tone="success">Settled in your draft</s-badge>;
  const [{ label, after } = { label: '', after: null }] = settles;
  return (
    <settle.Form method="post">
      <input type="hidden" name="intent" value="settle" />
      <input type="hidden" name="finding" value={id} />
      <s-button type="submit" loading={flag(settle.state !== 'idle')}>
        Set {label.split(' › ').at(-1)} to {after ?? 'nothing'}
      </s-button>
    </settle.Form>
  );
}
