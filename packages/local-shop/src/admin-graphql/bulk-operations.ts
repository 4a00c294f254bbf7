import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { BulkOperation } from '../state/bulk-operations.ts';
import { newGid } from '../state/state.ts';
import { readBulkQuery } from './bulk-query-problems.ts';
import { underWay } from './bulk-run.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

/** So many of an app at once in a shop. */
const MOST_AT_ONCE = 5;

/** bulkOperationRunQuery, bulkOperationCancel and bulkOperation: answered later, with the address of a file. */
export const bulkOperations: RootFields = {
  queries: {
    bulkOperation: rootField(null, z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.bulkOperations.get(id);
      return found ? bulkOperationView(context, found) : null;
    }),
    currentBulkOperation: rootField(
      null,
      z.strictObject({ type: z.literal('QUERY').nullish() }),
      (_args, context) => {
        const latest = [...context.state.bulkOperations.values()].at(-1);
        return latest ? bulkOperationView(context, latest) : null;
      },
    ),
  },
  mutations: {
    bulkOperationRunQuery: rootField(
      null,
      z.strictObject({ query: z.string(), groupObjects: z.boolean().nullish() }),
      ({ query, groupObjects }, context) => run(context, query, groupObjects ?? false),
    ),
    bulkOperationCancel: rootField(null, z.strictObject({ id: z.string() }), ({ id }, context) =>
      cancel(context, id),
    ),
  },
};

function run(context: ShopContext, query: string, groupObjects: boolean): View {
  const read = readBulkQuery(query);
  if ('problems' in read)
    return refuse(
      ['bulkOperation'],
      ...read.problems.map((message) => userError(['query'], message, 'INVALID')),
    );
  const others = underWay(context);
  if (others.length >= MOST_AT_ONCE)
    return refuse(
      ['bulkOperation'],
      userError(
        null,
        `A bulk query operation for this app and shop is already in progress: ${others.map(({ id }) => id).join(', ')}.`,
        'OPERATION_IN_PROGRESS',
      ),
    );
  const operation: BulkOperation = {
    id: newGid(context.state, 'BulkOperation'),
    query,
    groupObjects,
    status: 'CREATED',
    errorCode: null,
    createdAt: context.now(),
    completedAt: null,
    lines: [],
    rootObjects: 0,
  };
  context.state.bulkOperations.set(operation.id, operation);
  return succeed({ bulkOperation: bulkOperationView(context, operation) });
}

/**
 * Recorded: it says `CANCELING`, also a while later, and how many objects it had found. What was finished stays as it is
 * (the words are our own expectation).
 */
function cancel(context: ShopContext, id: string): View {
  const found = context.state.bulkOperations.get(id);
  if (!found) return refuse(['bulkOperation'], userError(['id'], 'Bulk operation does not exist'));
  if (!underWay(context).includes(found))
    return {
      bulkOperation: bulkOperationView(context, found),
      userErrors: [
        userError(null, `A bulk operation cannot be canceled when it is ${found.status.toLowerCase()}`),
      ],
    };
  const canceling: BulkOperation = { ...found, status: 'CANCELING' };
  context.state.bulkOperations.set(id, canceling);
  return succeed({ bulkOperation: bulkOperationView(context, canceling) });
}

/** Where the file of an operation is. */
export const bulkFilePath = (id: string): string => `/local-shop/bulk-operations/${plainId(id)}.jsonl`;

/** The text of an operation's file. */
export const bulkFile = ({ lines }: BulkOperation): string => lines.map((line) => `${line}\n`).join('');

function bulkOperationView({ state }: ShopContext, operation: BulkOperation): View {
  const { id, status, errorCode, createdAt, completedAt, query, lines, rootObjects } = operation;
  const hasFile = status === 'COMPLETED' && lines.length > 0;
  return {
    __typename: 'BulkOperation',
    id,
    status,
    type: 'QUERY',
    errorCode,
    createdAt,
    completedAt,
    query,
    objectCount: String(lines.length),
    rootObjectCount: String(rootObjects),
    fileSize: hasFile ? String(Buffer.byteLength(bulkFile(operation))) : null,
    // Shopify's files are on another host; here nothing leaves this machine.
    url: hasFile ? `https://${state.shop.domain}${bulkFilePath(id)}` : null,
    partialDataUrl: null,
  };
}
