import type { FindingAt } from './answer.ts';
import { useLivePart } from './live.ts';
import { usePageActions } from './page-actions.ts';

/** Whether a finding is settled at one of these names, or inside of it. */
export const isAtOneOf = (names: readonly string[], path: string): boolean =>
  names.some((name) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));

/** What does not hold among what these settings say, with what settles it. */
export function FindingsOf({ names }: { readonly names: readonly string[] }) {
  const all = useLivePart((live) => live.findings);
  const found = all.filter(({ path }) => isAtOneOf(names, path));
  if (found.length === 0) return null;
  return (
    <s-stack gap="small-200">
      {found.map((finding) => (
        <OneFinding key={`${finding.path} ${finding.message}`} finding={finding} />
      ))}
    </s-stack>
  );
}

function OneFinding({ finding }: { readonly finding: FindingAt }) {
  const { id, decision, message, fix, waysOut, isNote, isKept } = finding;
  const { settle, decide } = usePageActions();
  if (isKept) {
    return (
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <s-text color="subdued">Kept as it is: {message}</s-text>
        <s-button variant="tertiary" onClick={() => decide(decision, false)}>
          Look at it again
        </s-button>
      </s-stack>
    );
  }
  return (
    <s-box padding="small-200" border="base" borderRadius="base">
      <s-stack gap="small-200">
        <s-stack direction="inline" gap="small-200">
          {isNote ? <s-icon type="info" /> : <s-icon type="alert-triangle" tone="warning" />}
          <s-text>{message}</s-text>
        </s-stack>
        <s-text color="subdued">{fix}</s-text>
        <s-stack direction="inline" gap="small-200">
          {waysOut.map((way, index) => (
            <s-button key={way.label} onClick={() => settle(id, index)}>
              {way.label}
            </s-button>
          ))}
          <s-button variant="tertiary" onClick={() => decide(decision, true)}>
            Keep it as it is
          </s-button>
        </s-stack>
      </s-stack>
    </s-box>
  );
}
