import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminDocument } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const runBulkDocument = `#graphql
  mutation DoorstepRunBulk($query: String!, $groupObjects: Boolean!) {
    bulkOperationRunQuery(query: $query, groupObjects: $groupObjects) {
      bulkOperation {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

export const bulkDocument = `#graphql
  query DoorstepBulk($id: ID!) {
    bulkOperation(id: $id) {
      id
      status
      errorCode
      objectCount
      rootObjectCount
      fileSize
      url
      partialDataUrl
    }
  }
`;

export const cancelBulkDocument = `#graphql
  mutation DoorstepCancelBulk($id: ID!) {
    bulkOperationCancel(id: $id) {
      bulkOperation {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** How far Shopify is with a query that it answers in the background with a file. */
export type BulkOperationNow =
  /** So many of the objects that it lists were read, and so many objects with what belongs to them. */
  | { readonly kind: 'under-way'; readonly roots: number; readonly objects: number }
  /** `url` is where the file is, for seven days; `null` where nothing was found. `bytes` is its size. */
  | {
      readonly kind: 'finished';
      readonly url: string | null;
      readonly bytes: number;
      readonly roots: number;
      readonly objects: number;
    }
  /** It came to no end, or Shopify does not know it any more. `partialUrl` is a file of what was read until then. */
  | { readonly kind: 'failed'; readonly reason: string; readonly partialUrl: string | null };

/**
 * Has Shopify answer a query in the background, and gives the GID of the operation. It costs 10 points, whatever the query asks
 * for. Five run at once in a shop; the sixth is `refused` with the code `OPERATION_IN_PROGRESS`.
 * @param query As {@link bulkQuery} makes it: lists without `first`, by `edges` and `node`, at most two in each other.
 * @param groupObjects What belongs to an object stands right behind it in the file; otherwise in any place. It is slower at Shopify.
 */
export const startBulkOperation = (
  admin: Admin,
  query: string,
  groupObjects = false,
): Promise<Result<string, AdminFailure>> =>
  takeFrom(
    callAdmin(admin, runBulkDocument, { query, groupObjects }),
    (data) => data.bulkOperationRunQuery?.bulkOperation?.id,
  );

/** Asks how far an operation is, for one point. */
export async function readBulkOperation(
  admin: Admin,
  id: string,
): Promise<Result<BulkOperationNow, AdminFailure>> {
  const answer = await callAdmin(admin, bulkDocument, { id });
  if (!answer.ok) return answer;
  const { bulkOperation: now } = answer.value;
  if (now === null) return ok({ kind: 'failed', reason: 'Shopify does not know it', partialUrl: null });
  const counts = { roots: Number(now.rootObjectCount), objects: Number(now.objectCount) };
  switch (now.status) {
    case 'CREATED':
    case 'RUNNING':
      return ok({ kind: 'under-way', ...counts });
    case 'COMPLETED':
      return ok({ kind: 'finished', url: now.url, bytes: Number(now.fileSize ?? 0), ...counts });
    default:
      return ok({ kind: 'failed', reason: now.errorCode ?? now.status, partialUrl: now.partialDataUrl });
  }
}

/** Ends an operation that nobody waits for any more; one that has ended already stays as it is. */
export async function cancelBulkOperation(admin: Admin, id: string): Promise<Result<null, AdminFailure>> {
  const answer = await callAdmin(admin, cancelBulkDocument, { id });
  if (answer.ok) return ok(null);
  return answer.error.kind === 'refused' ? ok(null) : fail(answer.error);
}

/**
 * A document of this folder as a query of an operation, which knows no variables: each stands in it as the value that it has.
 * Variables are texts.
 */
export function bulkQuery(document: AdminDocument, values: Readonly<Record<string, string>>): string {
  const body = document.replace('#graphql', '').replace(/^(\s*query \w+)\([^)]*\)/, '$1');
  return body.replaceAll(/\$(\w+)/g, (variable, name: string) =>
    name in values ? JSON.stringify(values[name]) : variable,
  );
}
