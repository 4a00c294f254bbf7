import type { Tick } from './drawn.ts';

/** The lines that values are read off by. Screen readers have the marks. */
export function Gridlines({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ y, label }) => (
        <g key={y}>
          <line className="chart-grid" x1="0" x2="100%" y1={y} y2={y} />
          <text x="0" y={y - 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
