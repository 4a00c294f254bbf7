import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { shapes } from './generated/admin.ts';
import type { AdminOperations } from './generated/admin.ts';
import { findMisfit } from './shape.ts';

/** The text of an operation, as it stands in a file of this folder: `npm run build` finds it there and writes its types. */
export type AdminDocument = keyof AdminOperations;

export type AnswerOf<Document extends AdminDocument> = AdminOperations[Document]['answer'];
export type VariablesOf<Document extends AdminDocument> = AdminOperations[Document]['variables'];

/** The `data` of an answer as Shopify's schema has it for this operation; words for the first place where it is not. */
export function decodeAnswer<Document extends AdminDocument>(
  document: Document,
  data: unknown,
): Result<AnswerOf<Document>, string> {
  if (!Object.hasOwn(shapes, document)) return fail('the operation is newer than its types: npm run build');
  const misfit = findMisfit(shapes[document], data);
  return misfit === null ? ok(data as AnswerOf<Document>) : fail(misfit);
}
