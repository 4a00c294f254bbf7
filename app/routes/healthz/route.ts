import { database } from '../../database.server.ts';

/** GET /healthz: 200 while the app can reach its database, 503 while it cannot. */
export async function loader(): Promise<Response> {
  const reachable = await database.$queryRawUnsafe('select 1').then(
    () => true,
    () => false,
  );
  return reachable ? new Response('ok') : new Response('no database', { status: 503 });
}
