import { GraphqlQueryError, HttpResponseError } from '@shopify/shopify-api';

import type { AdminAnswer, AdminTransport } from './call.ts';

/** `admin.graphql` of Shopify's library, as much of it as we use. */
export type AdminGraphql = (
  query: string,
  options: { variables: Record<string, unknown> },
) => Promise<{ json: () => Promise<unknown> }>;

/**
 * Shopify's library as a transport. It throws for every answer but a good one; those become answers again. What it
 * throws for the browser in a merchant's request (a new session token is needed) is passed on.
 */
export function transportOf(graphql: AdminGraphql): AdminTransport {
  return async (query, variables) => {
    try {
      const response = await graphql(query, { variables: { ...variables } });
      return { kind: 'answered', status: 200, body: await response.json(), retryAfter: null };
    } catch (error) {
      return answerOf(error);
    }
  };
}

function answerOf(error: unknown): AdminAnswer {
  if (error instanceof GraphqlQueryError) {
    const { graphQLErrors: errors, ...rest } = error.body?.errors ?? {};
    return {
      kind: 'answered',
      status: 200,
      body: { ...error.body, errors: errors ?? rest },
      retryAfter: null,
    };
  }
  if (error instanceof HttpResponseError) {
    const { code, body } = error.response;
    return { kind: 'answered', status: code, body, retryAfter: retryAfterOf(error.response) };
  }
  if (error instanceof Response) {
    if (error.status === 429 || error.status >= 500) {
      return { kind: 'answered', status: error.status, body: null, retryAfter: null };
    }
    throw error;
  }
  return { kind: 'unreachable', message: error instanceof Error ? error.message : 'no answer' };
}

const retryAfterOf = (response: object): number | null =>
  'retryAfter' in response && typeof response.retryAfter === 'number' ? response.retryAfter : null;
