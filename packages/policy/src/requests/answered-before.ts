import type { Reason, StatementId } from '../reasons.ts';

/** Why nothing more is done for pieces: another request is about them, whose customer is told so in place of the statement's own sentence. */
export const answeredBefore = (statement: StatementId): Reason => ({
  statement,
  message: 'Another request is about it already: it was paid back or sent again, or is about to be.',
  told: 'answered-before',
});
