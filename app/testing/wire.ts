import { z } from 'zod';

import type { AdminAnswer } from '../admin-api/call.ts';
import type { WireAnswer } from './admin-faults.ts';

const body = z.looseObject({ data: z.unknown(), errors: z.unknown(), extensions: z.unknown() }).partial();

/**
 * What the app makes of an answer that came through Shopify's library; wire.test.ts holds it to that library. Only answers with
 * 200 keep their body.
 */
export function readAsApp(wire: WireAnswer | 'cut' | 'silence'): AdminAnswer {
  if (typeof wire === 'string') return { kind: 'unreachable', message: wire };
  const retryAfter = wire.headers['retry-after'];
  const answerOf = (seen: unknown): AdminAnswer => ({
    kind: 'answered',
    status: wire.status,
    body: seen,
    retryAfter: retryAfter === undefined ? null : Number(retryAfter),
  });
  const isJson = wire.headers['content-type']?.startsWith('application/json');
  if (wire.status !== 200 || !isJson) return answerOf(null);
  const { errors, data, extensions } = body.safeParse(parseJson(wire.body)).data ?? {};
  if (errors) return answerOf({ data, errors, extensions });
  return answerOf(data ? { data, extensions } : null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
