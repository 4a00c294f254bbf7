import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

import type { Mark } from './drawn.ts';

/**
 * What every chart has: the sentence that sums it up, for those who do not see it, and its numbers as a table. A group and no
 * image, since an image hides its links from screen readers.
 */
export function ChartFrame(props: {
  readonly summary: string;
  /** What the table's columns are about: of the marks, and of their values. */
  readonly columns: readonly [string, string];
  readonly marks: readonly Mark[];
  /** A third column, of the values that the others are compared with. */
  readonly beside?: { readonly column: string; readonly values: readonly string[] };
  readonly children: ReactNode;
}) {
  const { summary, columns, marks, beside, children } = props;
  return (
    <div className="chart">
      <div role="group" aria-label={summary}>
        {children}
      </div>
      <details>
        <summary>Numbers as a table</summary>
        <s-table>
          <s-table-header-row>
            <s-table-header listSlot="primary">{columns[0]}</s-table-header>
            <s-table-header>{columns[1]}</s-table-header>
            {beside ? <s-table-header>{beside.column}</s-table-header> : null}
          </s-table-header-row>
          <s-table-body>
            {marks.map(({ label, shown, href }, at) => (
              <s-table-row key={label}>
                <s-table-cell>
                  <Link to={href}>{label}</Link>
                </s-table-cell>
                <s-table-cell>{shown}</s-table-cell>
                {beside ? <s-table-cell>{beside.values[at]}</s-table-cell> : null}
              </s-table-row>
            ))}
          </s-table-body>
        </s-table>
      </details>
    </div>
  );
}
