import { GraphqlQueryError, HttpResponseError } from '@shopify/shopify-api';
import type { ApiVersion } from '@shopify/shopify-api';
import { z } from 'zod';

import { logOf } from '../operations/log.server.ts';
import type { AdminAnswer, AdminTransport } from './call.ts';
import { decodeApiVersion } from './decode-api-version.ts';
import { versionOf } from './document-version.ts';

/** `admin.graphql` of Shopify's library, as much of it as we use. */
export type AdminGraphql = (
  query: string,
  options: { variables: Record<string, unknown>; signal: AbortSignal; apiVersion: ApiVersion },
) => Promise<{ json: () => Promise<unknown> }>;

/** Seconds after which an answer counts as none. */
export const longestAnswerSeconds = 10;

/**
 * Shopify's library as a transport. It throws for every answer but a good one; those become answers again. What it
 * throws for the browser in a merchant's request (a new session token is needed) is passed on.
 */
export function transportOf(graphql: AdminGraphql, patienceSeconds = longestAnswerSeconds): AdminTransport {
  return async (query, variables) => {
    const signal = AbortSignal.timeout(patienceSeconds * 1000);
    try {
      const response = await graphql(query, {
        variables: { ...variables },
        signal,
        apiVersion: decodeApiVersion(versionOf(query)),
      });
      return { kind: 'answered', status: 200, body: await response.json(), retryAfter: null };
    } catch (error) {
      return answerOf(error) ?? { kind: 'unreachable', message: sayBroken(error, signal) };
    }
  };
}

/** The answer that the library made an error of; `null` when none came. */
function answerOf(error: unknown): AdminAnswer | null {
  if (error instanceof GraphqlQueryError) {
    return { kind: 'answered', status: 200, body: graphqlBody.parse(error.body), retryAfter: null };
  }
  if (error instanceof HttpResponseError) {
    const { code: status, retryAfter } = httpAnswer.parse(error.response);
    return { kind: 'answered', status, body: null, retryAfter };
  }
  if (error instanceof Response) {
    if (error.status !== 401 && (error.status < 300 || error.status >= 400)) {
      return { kind: 'answered', status: error.status, body: null, retryAfter: null };
    }
    throw error.status === 401 ? askAgain(error) : error;
  }
  return null;
}

/** What merchants read of a connection without an answer; the words of the library and of the system are for the log. */
export function sayBroken(error: unknown, { aborted }: AbortSignal): string {
  const reason = error instanceof Error ? error.message : String(error);
  logOf('admin-api').warn('no answer of Shopify', { reason });
  return aborted ? 'no answer in time' : 'the connection broke off';
}

/**
 * The library forgets an access token that Shopify refused and answers 401. With this header App Bridge sends the same
 * request again, and it then gets a new access token: the merchant notices nothing and keeps what they typed.
 */
function askAgain(refused: Response): Response {
  refused.headers.set('X-Shopify-Retry-Invalid-Session-Request', '1');
  return refused;
}

const httpAnswer = z.object({
  code: z.number(),
  retryAfter: z
    .number()
    .nullish()
    .transform((seconds) => seconds ?? null),
});

/** The library wraps the `errors` of a GraphQL answer; this is the answer as Shopify sent it, `data` beside them. */
const graphqlBody = z
  .object({
    errors: z.object({ graphQLErrors: z.unknown() }),
    data: z.unknown().optional(),
    extensions: z.unknown().optional(),
  })
  .transform(({ errors, ...answer }) => ({ ...answer, errors: errors.graphQLErrors }));
