import type { BulkLine } from './bulk-line.server.ts';

/** What can be done about many requests in one go. */
export const bulkMoves = ['approved', 'declined', 'answered', 'closed'] as const;

export type BulkMove = (typeof bulkMoves)[number];

/** Most requests that are handled in one go: a page of the queue. */
export const mostAtOnce = 50;

/** Everything that somebody reads of a request before they press: where it is another one by then, nothing is done about it. */
export const readOf = ({ words, hindrance }: Pick<BulkLine, 'words' | 'hindrance'>): string =>
  hindrance === null ? words : `${words} ${hindrance}`;
