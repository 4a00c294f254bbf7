import { isChange } from '../setup/plan-line.ts';
import type { PlanLine } from '../setup/plan-line.ts';

/** The lines of a plan: what it is, how it is now and how it will be. */
export function PlanLines({ lines }: { readonly lines: readonly PlanLine[] }) {
  return (
    <s-unordered-list>
      {lines.map((line) => (
        <s-list-item key={line.what}>
          <s-text>{line.what}: </s-text>
          <s-text color="subdued">{sayLine(line)}</s-text>
        </s-list-item>
      ))}
    </s-unordered-list>
  );
}

function sayLine(line: PlanLine): string {
  const { before, after } = line;
  if (!isChange(line)) return `${after ?? ''} (stays as it is)`;
  if (before === null) return `none yet → ${after ?? ''}`;
  return after === null ? `${before} → removed` : `${before} → ${after}`;
}
