import { request } from 'undici';

import type { AdminAnswer, AdminTransport } from './call.ts';
import { versionOf } from './document-version.ts';
import { longestAnswerSeconds, sayBroken } from './transport.server.ts';

/** Whose Admin API is asked, and what opens it. */
export interface ShopAccess {
  readonly shop: string;
  readonly accessToken: string;
}

/**
 * A shop's Admin API without Shopify's library, which makes a client for each question and reads and writes each answer several
 * times: for jobs, where nobody's browser is involved. The library asks for access all the same.
 */
export function jobTransportOf(
  { shop, accessToken }: ShopAccess,
  patienceSeconds = longestAnswerSeconds,
): AdminTransport {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'Doorstep',
    'x-shopify-access-token': accessToken,
  };
  return async (query, variables) => {
    const url = `https://${shop}/admin/api/${versionOf(query)}/graphql.json`;
    const signal = AbortSignal.timeout(patienceSeconds * 1000);
    try {
      const body = JSON.stringify({ query, variables });
      const answer = await request(url, { method: 'POST', headers, body, signal });
      return {
        kind: 'answered',
        status: answer.statusCode,
        body: bodyIn(await answer.body.text()),
        retryAfter: secondsIn(answer.headers['retry-after']),
      };
    } catch (error) {
      return { kind: 'unreachable', message: sayBroken(error, signal) };
    }
  };
}

/** What is no JSON is no answer that says anything. */
function bodyIn(text: string): Extract<AdminAnswer, { kind: 'answered' }>['body'] {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function secondsIn(header: string | readonly string[] | undefined): number | null {
  const seconds = typeof header === 'string' ? Number(header) : Number.NaN;
  return Number.isFinite(seconds) ? seconds : null;
}
