import { createReadableStreamFromReadable } from '@remix-run/node';
import type { EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { RemixServer, isRouteErrorResponse } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';

import { documentStream } from './document-stream.ts';
import { logOf } from './operations/log.server.ts';
import { sayForLog, whereThrown } from './operations/say-for-log.ts';

// server.ts runs the parts of the same build, so that one process has one database pool, one job queue and one set of metrics.
export { openOperations } from './operations/endpoints.server.ts';
export { startWorker, stopWorker } from './jobs/worker.server.ts';
export { startIngest } from './webhooks/ingest.server.ts';

export const streamTimeout = 5000;

const sayFailed = (event: string, error: unknown): void =>
  logOf('web').error(event, { reason: sayForLog(error), where: whereThrown(error) });

/** In place of Remix's own, which writes whatever was thrown as it is: lines that nobody can parse, with what they quote. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs): void {
  // Nobody waits for it any more, or there is no such page.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  sayFailed(
    'a page failed',
    isRouteErrorResponse(error) ? new Error(`${error.status} ${error.statusText}`) : error,
  );
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  // Bots get the page when it is complete, people as soon as the first part of it is there.
  const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let answered = false;
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [ready]: () => {
        answered = true;
        const body = documentStream();
        headers.set('Content-Type', 'text/html');
        resolve(
          new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
        );
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        failed = true;
        if (answered) sayFailed('a page broke off', error);
      },
    });
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}
