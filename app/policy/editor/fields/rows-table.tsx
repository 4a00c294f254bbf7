import { flag } from '../../../polaris/flag.ts';
import { usePageActions } from '../page-actions.ts';
import type { RowLine, RowsView } from '../view.ts';
import { RowButtons } from './row-buttons.tsx';

/** With more rows than these, the buttons of a row stand on its own page only: hundreds of them would be slow to draw. */
const manyRows = 40;

/** A list of rows: what each says, and where it is edited. */
export function RowsTable({ view }: { readonly view: RowsView }) {
  const { name, details, columns, rows } = view;
  const withButtons = rows.length <= manyRows;
  return (
    <s-stack gap="base" id={name}>
      <s-text color="subdued">{details}</s-text>
      {rows.length === 0 ? (
        <s-text>None yet.</s-text>
      ) : (
        <s-table>
          <s-table-header-row>
            {columns.map((column, index) => (
              <s-table-header key={column} listSlot={index === 0 ? 'primary' : 'labeled'}>
                {column}
              </s-table-header>
            ))}
            {withButtons ? <s-table-header>Change</s-table-header> : null}
          </s-table-header-row>
          <s-table-body>
            {rows.map((row, index) => (
              <Row
                key={row.key}
                list={name}
                row={row}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                withButtons={withButtons}
              />
            ))}
          </s-table-body>
        </s-table>
      )}
      <AddRow view={view} />
    </s-stack>
  );
}

interface RowProps {
  readonly list: string;
  readonly row: RowLine;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly withButtons: boolean;
}

function Row({ list, row, isFirst, isLast, withButtons }: RowProps) {
  const id = `${list}.${row.key}`;
  return (
    <s-table-row>
      <s-table-cell>
        <s-stack direction="inline" gap="small-200">
          <s-link id={id} href={row.href}>
            {row.title}
          </s-link>
          {row.isWrong ? <s-badge tone="critical">To fix</s-badge> : null}
        </s-stack>
      </s-table-cell>
      {row.cells.map((cell, index) => (
        <s-table-cell key={index}>{cell}</s-table-cell>
      ))}
      {withButtons ? (
        <s-table-cell>
          <RowButtons list={list} row={row} isFirst={isFirst} isLast={isLast} />
        </s-table-cell>
      ) : null}
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
