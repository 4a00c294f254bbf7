import type { PolicyChange } from '@doorstep/policy';

import { FirstOf } from './first-of.tsx';

interface Props {
  readonly changes: readonly PolicyChange[];
  /** What the two sides are called: `Version 6`, `Version 7`. */
  readonly before?: string;
  readonly after?: string;
}

/** Beyond so many rows a table is slow to draw, and nobody reads on. */
const readable = 50;

const nothing = '–';

/** Changes of settings as a table: what, before, after. */
export function ChangesTable({ changes, before = 'Before', after = 'After' }: Props) {
  return (
    <FirstOf
      items={changes}
      first={readable}
      draw={(shown) => (
        <s-table>
          <s-table-header-row>
            <s-table-header listSlot="primary">Setting</s-table-header>
            <s-table-header listSlot="labeled">{before}</s-table-header>
            <s-table-header listSlot="labeled">{after}</s-table-header>
          </s-table-header-row>
          <s-table-body>
            {shown.map((change) => (
              <s-table-row key={change.path}>
                <s-table-cell>{change.label}</s-table-cell>
                <s-table-cell>
                  <s-text color="subdued">{change.before ?? nothing}</s-text>
                </s-table-cell>
                <s-table-cell>
                  <s-text type="strong">{change.after ?? nothing}</s-text>
                </s-table-cell>
              </s-table-row>
            ))}
          </s-table-body>
        </s-table>
      )}
    />
  );
}
