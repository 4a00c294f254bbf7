import { createContext, useContext } from 'react';

import type { RowsView } from './view.ts';

/** What a page does to the rows of its lists, at once. */
export interface RowActions {
  readonly add: (list: string) => void;
  /** Asks which country or event a new row is for. */
  readonly choose: (view: RowsView) => void;
  readonly move: (list: string, key: string, to: 'up' | 'down') => void;
  /** Asks first where something else would change with it. */
  readonly remove: (row: {
    readonly list: string;
    readonly key: string;
    readonly title: string;
    readonly asks: readonly string[];
  }) => void;
}

const Context = createContext<RowActions | null>(null);

export const RowActionsProvider = Context.Provider;

export function useRowActions(): RowActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('Lists of the editor belong inside RowActionsProvider.');
  return actions;
}
