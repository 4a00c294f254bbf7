import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import pg from 'pg';

import { readBacklog, showBacklog } from './backlog.server.ts';
import { registry } from './metrics.server.ts';

/** What answers whoever runs the app. */
export interface Operations {
  /** Answers a request that is one for it; `false`: it is not, and nothing was done. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** From now on the process says that it is not ready: whoever sends it requests looks for another one. */
  readonly leave: () => void;
  readonly stop: () => Promise<void>;
}

export interface OperationsOptions {
  readonly databaseUrl: string;
  /** What Prometheus has to bring as a bearer token; `null`: nobody gets metrics. */
  readonly metricsToken: string | null;
}

/** Milliseconds. Whoever asks gives up after a few seconds, and a database that does not answer is what they ask about. */
const patience = 1500;

/**
 * `/healthz`: this process answers. `/readyz`: it reaches its database and is not about to stop. `/metrics`: what it counts, for
 * Prometheus. All three without Remix, Prisma or the app's other connections, so that they tell when those are stuck.
 */
export function openOperations({ databaseUrl, metricsToken }: OperationsOptions): Operations {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'doorstep operations',
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  // A connection that breaks while nobody uses it; the pool opens another.
  pool.on('error', () => undefined);
  let leaving = false;

  const readiness = async (): Promise<Answer> => {
    if (leaving) return { status: 503, body: 'stopping' };
    const isReached = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    return isReached ? { status: 200, body: 'ready' } : { status: 503, body: 'no database' };
  };

  const metrics = async (given: string | undefined): Promise<Answer> => {
    if (metricsToken === null) return { status: 404, body: 'not switched on' };
    if (!isToken(given, metricsToken)) return { status: 401, body: 'not the token' };
    // A database that is away is no reason to say nothing about the process.
    await readBacklog((sql) => pool.query(sql)).then(showBacklog, () => undefined);
    return { status: 200, body: await registry.metrics(), type: registry.contentType };
  };

  const answers: Readonly<Record<string, (request: IncomingMessage) => Promise<Answer>>> = {
    '/healthz': () => Promise.resolve({ status: 200, body: 'ok' }),
    '/readyz': readiness,
    '/metrics': ({ headers }) => metrics(headers.authorization),
  };

  return {
    handle: (request, response) => {
      const path = request.url?.split('?', 1)[0] ?? '';
      const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
      if (!answer || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
      void answer(request).then(({ status, body, type = 'text/plain' }) => {
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
      return true;
    },
    leave: () => {
      leaving = true;
    },
    stop: () => pool.end(),
  };
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/** Compares digests, which have one length whatever was given. */
function isToken(given: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given ?? ''), digest(`Bearer ${token}`));
}
