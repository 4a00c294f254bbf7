import {
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type SelectionNode,
} from 'graphql';

import { withOffset } from '../orders/local-time.ts';
import type { ShopContext } from '../shop-context.ts';
import type { BulkOperation } from '../state/bulk-operations.ts';
import { readBulkQuery } from './bulk-query-problems.ts';

/** How long an operation takes, in milliseconds. */
const TAKES = 1000;
/** How many objects of a list are read at once, the most that a connection gives. */
const PAGE = 250;

/** Answers a document without a limit of its cost. */
export type Run = (document: DocumentNode) => Promise<ExecutionResult>;

const isUnderWay = ({ status }: BulkOperation): boolean => status === 'CREATED' || status === 'RUNNING';

/** The operations that are not finished, oldest first. */
export const underWay = ({ state }: ShopContext): readonly BulkOperation[] =>
  [...state.bulkOperations.values()].filter(isUnderWay);

/** In how many milliseconds the next operation is to be finished; `null` when none is under way. */
export function dueIn(context: ShopContext): number | null {
  const [first] = underWay(context);
  return first ? Math.max(0, Date.parse(first.createdAt) + TAKES - Date.parse(context.now())) : null;
}

/** Those that were told to stop have, when their time has come: our own expectation, of which only the beginning is recorded. */
function stopCanceled({ state, now }: ShopContext): void {
  for (const operation of state.bulkOperations.values())
    if (operation.status === 'CANCELING' && Date.parse(operation.createdAt) + TAKES <= Date.parse(now()))
      state.bulkOperations.set(operation.id, { ...operation, status: 'CANCELED', completedAt: now() });
}

/** Carries out the operations whose time has come, and sends `bulk_operations/finish` for each. */
export async function finishBulkOperations(context: ShopContext, run: Run): Promise<void> {
  stopCanceled(context);
  for (const operation of underWay(context)) {
    if (Date.parse(operation.createdAt) + TAKES > Date.parse(context.now())) continue;
    if (operation.status === 'RUNNING') continue; // somebody else carries it out
    context.state.bulkOperations.set(operation.id, { ...operation, status: 'RUNNING' });
    const finished = await carryOut(context, operation, run);
    // A reset came between, or somebody who wants it no more.
    if (context.state.bulkOperations.get(operation.id)?.status !== 'RUNNING') continue;
    context.state.bulkOperations.set(operation.id, finished);
    context.publish({
      topic: 'bulk_operations/finish',
      resourceId: operation.id,
      payload: finishPayload(context, finished),
    });
  }
}

function finishPayload({ state }: ShopContext, operation: BulkOperation): Readonly<Record<string, unknown>> {
  const time = (iso: string | null) => iso && withOffset(iso, state.shop.timeZone);
  return {
    admin_graphql_api_id: operation.id,
    status: operation.status.toLowerCase(),
    type: 'query',
    error_code: operation.errorCode?.toLowerCase() ?? null,
    created_at: time(operation.createdAt),
    completed_at: time(operation.completedAt),
  };
}

async function carryOut(context: ShopContext, operation: BulkOperation, run: Run): Promise<BulkOperation> {
  const done = { ...operation, completedAt: context.now() };
  const read = readBulkQuery(operation.query);
  if ('problems' in read) return { ...done, status: 'FAILED', errorCode: 'INTERNAL_SERVER_ERROR' };
  const roots: Entry[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { data, errors } = await run(pageOf(read.document, after));
    if (errors || !data) {
      const isDenied = errors?.some(({ extensions }) => extensions['code'] === 'ACCESS_DENIED');
      return { ...done, status: 'FAILED', errorCode: isDenied ? 'ACCESS_DENIED' : 'INTERNAL_SERVER_ERROR' };
    }
    const lists = Object.values(data).filter(isConnection);
    const single = Object.values(data).filter((each) => isObject(each) && !isConnection(each));
    roots.push(...[...single.filter(isObject), ...lists.flatMap(nodesOf)].map((node) => split(node, null)));
    const [next] = lists.flatMap(({ pageInfo }) => (pageInfo?.hasNextPage ? [pageInfo.endCursor] : []));
    after = next;
  }
  const own = roots.map(({ line }) => line);
  const parts = roots.flatMap(({ parts: below }) => below);
  // Without grouping nobody is promised an order, so what belongs to an object may come before it.
  const lines = operation.groupObjects
    ? roots.flatMap(({ line, parts: below }) => [line, ...below])
    : [...parts, ...own];
  return { ...done, status: 'COMPLETED', lines, rootObjects: roots.length };
}

interface Entry {
  readonly line: string;
  /** Lines of what belongs to it, at any depth. */
  readonly parts: readonly string[];
}

/** An object as its line of the file, and what its connections hold as lines of their own. */
function split(node: Readonly<Record<string, unknown>>, parentId: unknown): Entry {
  const fields = Object.entries(node);
  const parts = fields.flatMap(([, value]) =>
    isConnection(value)
      ? value.edges.flatMap((edge) => {
          const { line, parts: below } = split(edge.node, node['id']);
          return [line, ...below];
        })
      : [],
  );
  const own = Object.fromEntries(fields.filter(([, value]) => !isConnection(value)));
  return { line: JSON.stringify(parentId === null ? own : { ...own, __parentId: parentId }), parts };
}

interface ConnectionValue {
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const nodesOf = ({ edges }: ConnectionValue) => edges.map(({ node }) => node);

function isConnection(value: unknown): value is ConnectionValue {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'edges'));
}

/** The query for one page of its list: connections have no `first` in a bulk query, and get one here. */
function pageOf(document: DocumentNode, after: string | null): DocumentNode {
  let depth = 0;
  return visit(document, {
    Field: {
      enter(node) {
        const isConnectionField = selects(node, 'edges');
        const isRoot = depth === 0;
        depth += 1;
        return isConnectionField ? withPage(node, isRoot, after) : undefined;
      },
      leave() {
        depth -= 1;
      },
    },
  });
}

const selects = ({ selectionSet }: FieldNode, name: string): boolean =>
  selectionSet?.selections.some((each) => each.kind === Kind.FIELD && each.name.value === name) ?? false;

function withPage(node: FieldNode, isRoot: boolean, after: string | null): FieldNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const given = (node.arguments ?? []).filter((each) => !['first', 'after'].includes(each.name.value));
  const first = {
    kind: Kind.ARGUMENT,
    name: name('first'),
    value: { kind: Kind.INT, value: String(PAGE) },
  } as const;
  const from =
    isRoot && after !== null
      ? [{ kind: Kind.ARGUMENT, name: name('after'), value: { kind: Kind.STRING, value: after } } as const]
      : [];
  const leaf = (value: string): SelectionNode => ({ kind: Kind.FIELD, name: name(value) });
  const pageInfo: SelectionNode = {
    kind: Kind.FIELD,
    name: name('pageInfo'),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [leaf('hasNextPage'), leaf('endCursor')] },
  };
  const asked = (node.selectionSet?.selections ?? []).filter(
    (each) => each.kind !== Kind.FIELD || each.name.value !== 'pageInfo',
  );
  return {
    ...node,
    arguments: [...given, first, ...from],
    selectionSet: { kind: Kind.SELECTION_SET, selections: isRoot ? [...asked, pageInfo] : asked },
  };
}
