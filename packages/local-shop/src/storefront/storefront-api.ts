import { asyncRoute } from './async-route.ts';
import { json, Router } from 'express';
import { graphql, parse, Kind, type DocumentNode, type ExecutionResult } from 'graphql';
import type { ShopContext } from '../shop-context.ts';
import { marketOf, primaryMarket } from '../state/catalogue.ts';
import { isRecord } from '../ui-host/record.ts';
import { storefrontRoot } from './storefront-root.ts';
import { storefrontSchema } from './decode-schema.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The Storefront API: reads of products and variants in the context of a country. */
export function storefrontApiRoutes(context: ShopContext): Router {
  const router = Router();
  router.post(
    '/api/:version/graphql.json',
    json(),
    asyncRoute(async (request, response) => {
      const body: unknown = request.body;
      const { query, variables } = isRecord(body) ? body : {};
      const text = typeof query === 'string' ? query : '';
      response.json(await storefrontQuery(context, text, isRecord(variables) ? variables : {}));
    }),
  );
  return router;
}

/** Executes a query on the real schema; fields that the local shop does not keep are null or an error, as they may be. */
export async function storefrontQuery(
  context: ShopContext,
  query: string,
  variables: Variables,
): Promise<ExecutionResult> {
  const { state } = context;
  const country = countryInContext(query, variables);
  const market = (country ? marketOf(state, country) : null) ?? primaryMarket(state);
  return graphql({
    schema: storefrontSchema(),
    source: query,
    variableValues: variables,
    rootValue: storefrontRoot(context, market),
  });
}

/** The `country` of `@inContext`, given in the query or as one of its variables. */
function countryInContext(query: string, variables: Variables): string | null {
  const directives = parseQuery(query)?.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.directives ?? []) : [],
  );
  const context = directives?.find(({ name }) => name.value === 'inContext');
  const value = context?.arguments?.find(({ name }) => name.value === 'country')?.value;
  if (value?.kind === Kind.ENUM) return value.value;
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'string' ? given : null;
}

/** A query that does not parse is reported by graphql itself. */
function parseQuery(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
