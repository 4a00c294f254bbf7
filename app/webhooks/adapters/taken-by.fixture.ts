import { deliverTo, serveIngest } from '../../testing/deliver.ts';
import { openIngest } from '../ingest.server.ts';
import type { Adapter } from './adapter.ts';

/** An inbox with these ways in, and how something is posted to it; gives the status of the answer. */
export async function takenBy(adapters: ReadonlyMap<string, Adapter>) {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const served = await serveIngest(openIngest({ databaseUrl, adapters, report: () => undefined }));
  return {
    close: served.close,
    post: async (path: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<number> => {
      const raw = typeof body === 'string' ? body : JSON.stringify(body);
      const all = { 'content-type': 'application/json', ...headers };
      const url = `https://doorstep.example.com${path}`;
      return (await deliverTo(served.url, new Request(url, { method: 'POST', headers: all, body: raw })))
        .status;
    },
  };
}
