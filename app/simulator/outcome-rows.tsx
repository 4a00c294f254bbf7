import type { Explanation } from '@doorstep/policy';

import type { ComparedRow } from './compare-outcomes.ts';
import type { OutcomeRow } from './describe-outcome.ts';

/** What a version makes of a case, thing by thing, each with the sentence that it follows from. */
export function OutcomeRows({ rows }: { readonly rows: readonly OutcomeRow[] }) {
  return (
    <dl className="simulator-rows">
      {rows.map((row) => (
        <div key={row.key} className="simulator-row">
          <dt>{row.label}</dt>
          <dd>
            <Said row={row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same of two versions side by side. What they have alike is said once. */
export function ComparedRows({
  rows,
  names,
}: {
  readonly rows: readonly ComparedRow[];
  readonly names: readonly [string, string];
}) {
  return (
    <dl className="simulator-rows">
      {rows.map(({ key, label, left, right, differs }) => (
        <div key={key} className="simulator-row">
          <dt>{label}</dt>
          <dd>
            {differs ? (
              <div className="simulator-differs">
                <s-badge tone="warning">Different</s-badge>
                <div className="simulator-sides">
                  <Side name={names[0]} row={left} />
                  <Side name={names[1]} row={right} />
                </div>
              </div>
            ) : left ? (
              <Said row={left} />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Side({ name, row }: { readonly name: string; readonly row: OutcomeRow | null }) {
  return (
    <div>
      <div className="simulator-side-name">{name}</div>
      {row ? <Said row={row} /> : 'Nothing like this.'}
    </div>
  );
}

function Said({ row: { value, because, stops = false } }: { readonly row: OutcomeRow }) {
  return (
    <>
      {stops ? <strong>{value}</strong> : value}
      {because.length === 0 ? null : <Why because={because} />}
    </>
  );
}

function Why({ because }: { readonly because: readonly Explanation[] }) {
  return (
    <details>
      <summary>Why</summary>
      {because.map(({ statement, sentence, decided }) => (
        <div key={statement}>
          <p>{`Your policy says: ${sentence}`}</p>
          <p>{decided.join(' ')}</p>
        </div>
      ))}
    </details>
  );
}
