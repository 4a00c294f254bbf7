import { OutcomeChanges } from '../../simulator/examples/outcome-changes.tsx';
import { meantField } from './meant.ts';
import type { BrokenExample } from './broken-example.ts';

interface Props {
  readonly broken: readonly BrokenExample[];
  /** The version that would be published. */
  readonly version: number;
}

/** Part of a form that publishes: each example that would change, what of it, and the choice to say that it is meant. */
export function BrokenExamples({ broken, version }: Props) {
  return (
    <s-stack gap="large">
      {broken.map(({ id, name, print, changes }) => (
        <s-stack key={id} gap="small-200">
          <s-heading>Example: {name}</s-heading>
          <OutcomeChanges changes={changes} />
          <s-checkbox
            label={`This is meant: from version ${version} on, “${name}” comes to this`}
            name={`${meantField}${id}`}
            value={print}
          />
        </s-stack>
      ))}
    </s-stack>
  );
}
