import type { ReceivedItem } from '@doorstep/policy';

/** How a piece can come back. */
export const conditions: readonly ReceivedItem['condition'][] = ['as-sold', 'worn', 'damaged', 'incomplete'];

/** Names of the fields of a line that is inspected end with its id: of one piece how many came and how it is, of several how many are how. */
export const inspectedFields = {
  quantity: 'quantity:',
  condition: 'condition:',
  /** @param condition how these pieces are. */
  pieces: (condition: ReceivedItem['condition']) => `${condition}:` as const,
};
