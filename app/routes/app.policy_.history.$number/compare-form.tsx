import { Form } from '@remix-run/react';

import type { ShownVersion } from '../../policy/history/shown-version.server.ts';

interface Props {
  readonly number: number;
  /** The version that it is compared with; `null` for none. */
  readonly from: number | null;
  readonly choices: readonly ShownVersion[];
}

/** Chooses the version to compare with, and turns the two around. */
export function CompareForm({ number, from, choices }: Props) {
  return (
    <Form method="get">
      <s-stack direction="inline" gap="base" alignItems="end">
        <s-select key={from ?? 0} label="Compare with" name="with" value={from === null ? '' : String(from)}>
          {choices.map((choice) => (
            <s-option key={choice.number} value={String(choice.number)}>
              {`Version ${choice.number}, ${choice.when}`}
            </s-option>
          ))}
        </s-select>
        <s-button type="submit">Compare</s-button>
        {from === null ? null : (
          <s-button variant="tertiary" href={`/app/policy/history/${from}?with=${number}`}>
            From version {number} to version {from}
          </s-button>
        )}
      </s-stack>
    </Form>
  );
}
