import { createContext, useContext } from 'react';

import type { RowOfList, RowsView } from './view.ts';

/** What a page does to its draft at once: to the rows of its lists, and to settle a finding. */
export interface PageActions {
  readonly add: (list: string) => void;
  /** Asks which country or event a new row is for. */
  readonly choose: (view: RowsView) => void;
  readonly move: (list: string, key: string, to: 'up' | 'down') => void;
  /** Asks to which position a row is moved. */
  readonly place: (row: RowOfList) => void;
  /** Settles a finding by one of its ways out. */
  readonly settle: (finding: string, way: number) => void;
  /** Keeps a finding as it is, or looks at it again. */
  readonly decide: (decision: string, keep: boolean) => void;
  /** Asks first where something else would change with it. */
  readonly remove: (row: RowOfList) => void;
}

const Context = createContext<PageActions | null>(null);

export const PageActionsProvider = Context.Provider;

export function usePageActions(): PageActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('Lists of the editor belong inside PageActionsProvider.');
  return actions;
}
