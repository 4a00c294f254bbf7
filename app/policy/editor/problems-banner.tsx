import type { RefObject } from 'react';

import { focusField } from '../../polaris/focus-field.ts';
import type { ProblemAt } from './answer.ts';
import type { Card } from './view.ts';
import { controlsOfCards } from './view.ts';

interface Props {
  readonly problems: readonly ProblemAt[];
  readonly cards: readonly Card[];
  readonly form: RefObject<HTMLFormElement>;
}

/** What has to be mended before the draft can be published, each a way to its field. */
export function ProblemsBanner({ problems, cards, form }: Props) {
  if (problems.length === 0) return null;
  const labels = new Map(controlsOfCards(cards).map(({ name, label }) => [name, label]));
  const rows = new Map(rowsOf(cards));
  const heading =
    problems.length === 1
      ? 'One setting needs your attention'
      : `${problems.length} settings need your attention`;
  return (
    <s-banner tone="critical" heading={heading}>
      <s-stack gap="small-200">
        <s-text>Your draft is saved. It can be published once this is right.</s-text>
        <s-unordered-list>
          {problems.map(({ name, message }) => (
            <s-list-item key={name}>
              <ProblemLink
                label={labels.get(name)}
                row={[...rows].find(([row]) => name.startsWith(`${row}.`))?.[1]}
                go={() => {
                  if (form.current) focusField(form.current, name);
                }}
              />{' '}
              {message}
            </s-list-item>
          ))}
        </s-unordered-list>
      </s-stack>
    </s-banner>
  );
}

interface RowLink {
  readonly title: string;
  readonly href: string;
}

const rowsOf = (cards: readonly Card[]): readonly (readonly [string, RowLink])[] =>
  cards.flatMap(({ blocks }) =>
    blocks.flatMap(({ views }) =>
      views.flatMap((view) =>
        view.as === 'rows' ? view.rows.map((row) => [`${view.name}.${row.key}`, row] as const) : [],
      ),
    ),
  );

/** A way to what is wrong: a field of this page, or the page of a row. */
function ProblemLink({
  label,
  row,
  go,
}: {
  readonly label: string | undefined;
  readonly row: RowLink | undefined;
  readonly go: () => void;
}) {
  if (label !== undefined) return <s-link onClick={go}>{`${label}:`}</s-link>;
  return row === undefined ? null : <s-link href={row.href}>{`${row.title}:`}</s-link>;
}
