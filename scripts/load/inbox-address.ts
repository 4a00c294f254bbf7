import { createServer } from 'node:http';

import { portOf } from './listening.ts';

/** Where webhooks are taken in this process, as the app takes them; the settings are in its environment already. */
export async function openInbox(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { startIngest } = await import('../../app/webhooks/ingest.server.ts');
  const ingest = startIngest();
  const server = createServer((request, response) => {
    if (!ingest.handle(request, response)) response.writeHead(404).end();
  });
  const url = `http://127.0.0.1:${await portOf(server)}/webhooks`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await ingest.stop();
    },
  };
}

/** Posts a webhook to it; the status that it is answered. */
export async function postForStatus(url: string, request: Request): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: request.headers,
    body: await request.arrayBuffer(),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** Posts a webhook to it; whether it was acknowledged. */
export const post = async (url: string, request: Request): Promise<boolean> =>
  (await postForStatus(url, request)) === 200;
