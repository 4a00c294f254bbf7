import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props<Item> {
  readonly items: readonly Item[];
  /** So many are shown before more are asked for. */
  readonly first: number;
  readonly draw: (shown: readonly Item[]) => ReactNode;
}

/** The first of many things, and all of them when somebody asks: a change of two hundred countries stays readable. */
export function FirstOf<Item>({ items, first, draw }: Props<Item>) {
  const [showsAll, setAll] = useState(false);
  if (items.length <= first) return <>{draw(items)}</>;
  return (
    <s-stack gap="small-200">
      {draw(showsAll ? items : items.slice(0, first))}
      <s-stack direction="inline">
        <s-button variant="tertiary" onClick={() => setAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${items.length.toLocaleString('en')}`}
        </s-button>
      </s-stack>
    </s-stack>
  );
}
