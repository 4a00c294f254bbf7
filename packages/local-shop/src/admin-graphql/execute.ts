import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLTypeResolver,
} from 'graphql';

import { grantedScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';
import { accessDenied, hasScope, type AdminRequest } from './access.ts';
import { finishBulkOperations } from './bulk-run.ts';
import { onlyOnce } from './idempotency.ts';
import { findOversizedInputs } from './input-size.ts';
import { noteMutation, outcomeOf } from './mutation-ledger.ts';
import { actualCost, estimateCost } from './query-cost.ts';
import { notEmulated, type RootField } from './root-field.ts';
import { roots } from './roots.ts';
import { adminSchema, schemaOf, type Version } from './schema.ts';
import { costAnswer, putBackPoints, takePoints, throttledError, tooDear } from './throttle.ts';
import { coerceVariables } from './variables.ts';

export interface AdminAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Execution {
  readonly context: ShopContext;
  readonly scopes: readonly string[];
}

/** Answers one Admin GraphQL request: on the real schema, so an unknown field, argument or type is an error. */
export async function executeAdminGraphql(
  context: ShopContext,
  request: AdminRequest,
  scopes: readonly string[],
  version: Version = '2026-07',
): Promise<AdminAnswer> {
  await finishBulk(context);
  const schema = schemaOf(version);
  const { document, problems } = understand(request.query, version);
  if (document === null) return { errors: problems };
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return { errors: [{ message: 'No operation named in the request.' }] };
  const variables = coerceVariables(schema, operation, request.variables);
  if (variables.errors.length > 0) return { errors: variables.errors };
  const costed = { schema, document, operation, variables: variables.values };
  const requested = estimateCost(costed);
  const dear = tooDear(requested);
  if (dear) return { errors: [dear] };
  if (!takePoints(context, requested)) return notCarriedOut(context, requested, [throttledError()]);
  const oversized = findOversizedInputs(schema, operation, variables.values);
  if (oversized.length > 0) return notCarriedOut(context, requested, oversized);
  const result = await execute({
    schema,
    document,
    operationName: request.operationName,
    variableValues: request.variables,
    contextValue: { context, scopes } satisfies Execution,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  const actual = actualCost(costed, result.data, requested);
  putBackPoints(context, requested - actual);
  return { ...result, extensions: { cost: costAnswer(context, requested, actual) } };
}

/** Carries out what was asked for in bulk and is due. */
export function finishBulk(context: ShopContext): Promise<void> {
  return finishBulkOperations(context, async (document) =>
    execute({
      schema: adminSchema(),
      document,
      contextValue: { context, scopes: grantedScopes(context) } satisfies Execution,
      fieldResolver: resolveField,
      typeResolver: resolveType,
    }),
  );
}

interface Understood {
  /** `null` when there are problems. */
  readonly document: DocumentNode | null;
  readonly problems: readonly (GraphQLError | { readonly message: string })[];
}

/** By text: an app sends the same few documents again and again, and to validate one takes longer than to answer it. */
const understoodDocuments = new Map<string, Understood>();

function understand(query: string, version: Version): Understood {
  const key = `${version} ${query}`;
  const known = understoodDocuments.get(key);
  if (known) return known;
  const read = readDocument(query, version);
  understoodDocuments.set(key, read);
  return read;
}

function readDocument(query: string, version: Version): Understood {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return {
      document: null,
      problems: [{ message: error instanceof Error ? error.message : String(error) }],
    };
  }
  const problems = validate(schemaOf(version), document).map(inShopifysWords);
  return { document: problems.length === 0 ? document : null, problems };
}

const notCarriedOut = (
  context: ShopContext,
  requested: number,
  errors: readonly GraphQLError[],
): AdminAnswer => ({ errors, extensions: { cost: costAnswer(context, requested, null) } });

const resolveField: GraphQLFieldResolver<unknown, Execution> = (source, args, execution, info) => {
  const place = `${info.parentType.name}.${info.fieldName}`;
  const root = roots[info.parentType.name];
  if (root) {
    const field = root[info.fieldName];
    if (!field) throw notEmulated(place);
    if (field.scopes.length > 0 && !field.scopes.some((scope) => hasScope(execution.scopes, scope)))
      throw accessDenied(info.fieldName, ...field.scopes);
    return info.parentType.name === 'Mutation'
      ? mutate(field, args, execution.context, info)
      : field.resolve(args, execution.context);
  }
  const value = property(source, info.fieldName);
  if (value === undefined) throw notEmulated(place);
  return isFieldFunction(value) ? value(args) : value;
};

/** Carries out a mutation, where it must have a key once for each, and notes what came of it. */
function mutate(field: RootField, args: unknown, context: ShopContext, info: GraphQLResolveInfo): unknown {
  let outcome: Parameters<typeof noteMutation>[3] = 'repeated';
  const carryOut = (): unknown => {
    outcome = 'refused';
    const payload = field.resolve(args, context);
    outcome = outcomeOf(payload);
    return payload;
  };
  try {
    return field.isKeyed ? onlyOnce(context, info, args, carryOut) : carryOut();
  } catch (error) {
    outcome = 'refused';
    throw error;
  } finally {
    noteMutation(context, info.fieldName, args, outcome);
  }
}

const isFieldFunction = (value: unknown): value is (args: unknown) => unknown => typeof value === 'function';

const resolveType: GraphQLTypeResolver<unknown, Execution> = (source) => {
  const name = property(source, '__typename');
  return typeof name === 'string' ? name : undefined;
};

function property(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined;
}

function inShopifysWords(error: GraphQLError): GraphQLError {
  const unknown = /^Cannot query field "(.+?)" on type "(.+?)"/.exec(error.message);
  if (!unknown) return error;
  const [, fieldName, typeName] = unknown;
  return new GraphQLError(`Field '${fieldName}' doesn't exist on type '${typeName}'`, {
    nodes: error.nodes,
    extensions: { code: 'undefinedField', typeName, fieldName },
  });
}
