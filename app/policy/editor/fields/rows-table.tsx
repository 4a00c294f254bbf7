import { useMemo, useState } from 'react';

import { useEvents } from '../../../polaris/events.ts';
import { flag } from '../../../polaris/flag.ts';
import { usePageActions } from '../page-actions.ts';
import type { RowLine, RowsView } from '../view.ts';
import { FindRow } from './find-row.tsx';
import { RowButtons } from './row-buttons.tsx';

/** A list with more rows than these is long: it can be searched, and is shown in pages. Hundreds of rows are slow to draw. */
const manyRows = 40;

/** So many rows of a long list are shown at once. */
const pageSize = 25;

/** A row, and where it stands in its list, counted from 1. */
interface PlacedRow extends RowLine {
  readonly position: number;
}

const says = ({ title, cells, isWrong }: RowLine, text: string): boolean =>
  [title, ...cells, isWrong ? toFix : ''].some((each) => each.toLowerCase().includes(text));

const toFix = 'To fix';

/** A list of rows: what each says, and where it is edited. */
export function RowsTable({ view }: { readonly view: RowsView }) {
  const { name, label, details, columns, rows } = view;
  const [text, setText] = useState('');
  const [turned, turnTo] = useState(0);
  const isLong = rows.length > manyRows;
  const found = useMemo(() => findRows(rows, isLong ? text : ''), [rows, isLong, text]);
  const find = useMemo(
    () => (typed: string) => {
      setText(typed.trim().toLowerCase());
      turnTo(0);
    },
    [],
  );
  const pages = isLong ? Math.max(1, Math.ceil(found.length / pageSize)) : 1;
  // Rows were taken out, or fewer are found: the last page is shown.
  const page = Math.min(turned, pages - 1);
  const shown = isLong ? found.slice(page * pageSize, (page + 1) * pageSize) : found;
  const turn = useEvents({
    nextpage: () => turnTo(page + 1),
    previouspage: () => turnTo(page - 1),
  });
  return (
    <s-stack gap="base" id={name}>
      <s-text color="subdued">{details}</s-text>
      {rows.length === 0 ? (
        <s-text>None yet.</s-text>
      ) : (
        <s-table
          ref={turn}
          paginate={flag(pages > 1)}
          hasPreviousPage={flag(page > 0)}
          hasNextPage={flag(page < pages - 1)}
        >
          {isLong ? (
            <s-stack slot="filters" gap="small-200">
              <FindRow label={`Find in ${label.toLowerCase()}`} find={find} />
              <div role="status">
                <s-text color="subdued">{sayShown(page, found.length, rows.length)}</s-text>
              </div>
            </s-stack>
          ) : null}
          <s-table-header-row>
            {columns.map((column, index) => (
              <s-table-header key={column} listSlot={index === 0 ? 'primary' : 'labeled'}>
                {column}
              </s-table-header>
            ))}
            <s-table-header>Change</s-table-header>
          </s-table-header-row>
          <s-table-body>
            {shown.map((row) => (
              <Row key={row.key} list={name} row={row} of={rows.length} isLong={isLong} />
            ))}
          </s-table-body>
        </s-table>
      )}
      <AddRow view={view} />
    </s-stack>
  );
}

const findRows = (rows: readonly RowLine[], text: string): readonly PlacedRow[] =>
  rows.map((row, index) => ({ ...row, position: index + 1 })).filter((row) => text === '' || says(row, text));

function sayShown(page: number, found: number, all: number): string {
  if (found === 0) return `None of ${all}`;
  const last = Math.min((page + 1) * pageSize, found);
  const which = `${page * pageSize + 1} to ${last} of ${found}`;
  return found === all ? which : `${which} found, ${all} in all`;
}

interface RowProps {
  readonly list: string;
  readonly row: PlacedRow;
  readonly of: number;
  readonly isLong: boolean;
}

function Row({ list, row, of, isLong }: RowProps) {
  const { key, title, asks, position } = row;
  return (
    <s-table-row>
      <s-table-cell>
        <s-stack direction="inline" gap="small-200">
          <s-link id={`${list}.${key}`} href={row.href}>
            {title}
          </s-link>
          {row.isWrong ? <s-badge tone="critical">{toFix}</s-badge> : null}
        </s-stack>
      </s-table-cell>
      {row.cells.map((cell, index) => (
        <s-table-cell key={index}>{cell}</s-table-cell>
      ))}
      <s-table-cell>
        <RowButtons row={{ list, key, title, asks, position, of }} isLong={isLong} />
      </s-table-cell>
    </s-table-row>
  );
}

/** A new row; where there is one for each country or event, it is asked first for which. */
function AddRow({ view }: { readonly view: RowsView }) {
  const { add, choose } = usePageActions();
  const { name, addLabel } = view;
  const none = view.choose?.options.length === 0;
  return (
    <s-stack direction="inline">
      <s-button
        icon="plus"
        disabled={flag(none)}
        onClick={() => (view.choose === undefined ? add(name) : choose(view))}
      >
        {addLabel}
      </s-button>
    </s-stack>
  );
}
