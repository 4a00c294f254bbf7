import { Link } from '@remix-run/react';

import type { MatrixRow } from './matrix.ts';

interface Props {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly worth: string }[];
  readonly rows: readonly MatrixRow[];
  /** What the other version is called, before what it says. */
  readonly otherName: string | null;
  /** The query of every cell's case, apart from its country and its cart. */
  readonly rest: string;
}

/** Countries by values of carts, each cell coloured by how much it is, said in words, and leading to its case. */
export function MatrixTable({ caption, columns, rows, otherName, rest }: Props) {
  return (
    <>
      {/* A caption of the table's own would scroll away with its first columns. */}
      <s-paragraph>{caption}</s-paragraph>
      <div className="matrix-box" role="region" aria-label={caption} tabIndex={0}>
        <table className="matrix" aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">Country</th>
              {columns.map(({ worth, label }) => (
                <th key={worth} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, cells }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {cells.map(({ text, other, heat, isProtected }, at) => (
                  <td
                    key={columns[at]?.worth ?? at}
                    className={`matrix-heat-${heat ?? 'none'}${other === null ? '' : ' matrix-changed'}`}
                  >
                    <Link to={addressOf(rest, code, columns[at]?.worth ?? '', isProtected)}>{text}</Link>
                    {other === null ? null : (
                      <span className="matrix-other">
                        {otherName}: {other}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The simulator's page with the case of a cell. */
const addressOf = (rest: string, country: string, worth: string, isProtected: boolean): string =>
  `/app/simulator?${rest}&country=${country}&worth=${worth}${isProtected ? '&protections=1' : ''}`;
