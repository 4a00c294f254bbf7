import { Link } from '@remix-run/react';

import { ChartFrame } from './chart-frame.tsx';
import type { DrawnRow } from './drawn.ts';

/** Kinds with their counts as bars that lie, so that their names have room. */
export function BarChart(props: {
  readonly rows: readonly DrawnRow[];
  readonly summary: string;
  readonly columns: readonly [string, string];
}) {
  const { rows, summary, columns } = props;
  return (
    <ChartFrame summary={summary} columns={columns} marks={rows}>
      <ul className="chart-rows">
        {rows.map(({ label, shown, href, length, note }) => (
          <li key={label}>
            <Link to={href}>
              {label} <span>{shown}</span>
            </Link>
            <svg width="100%" height="8" aria-hidden="true">
              <rect className="chart-rail" width="100%" height="8" rx="4" />
              <rect className="chart-bar" width={`${length}%`} height="8" rx="4" />
            </svg>
            {note === null ? null : <small>{note}</small>}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
