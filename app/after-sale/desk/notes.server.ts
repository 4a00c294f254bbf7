import type { WholeDatabase } from '../../database.server.ts';
import { recordAudit } from '../../audit/record.server.ts';
import { readRequest } from '../store.server.ts';
import { aboutOf } from './at-desk.ts';
import type { AtDesk } from './at-desk.ts';

/** Keeps a note about a request, once for one form; it changes nothing. False when the shop has no such request. */
export async function addNote(database: WholeDatabase, at: AtDesk, text: string): Promise<boolean> {
  const found = await readRequest(database, at);
  if (found === null) return false;
  const { shop, id: requestId, by, token, now } = at;
  const { count } = await database.requestStep.createMany({
    data: [{ shop, requestId, kind: 'note', at: now, by: by.user, payload: {}, text, token }],
    skipDuplicates: true,
  });
  if (count > 0)
    await recordAudit(database, {
      ...{ shop, by, at: now },
      what: { kind: 'request-noted', ...aboutOf(found.request) },
    });
  return true;
}

/** Says who works on a request; `null`: nobody. False when the shop has no such request. */
export async function assign(
  database: WholeDatabase,
  { shop, id, by, now }: Omit<AtDesk, 'token'>,
  assignee: string | null,
): Promise<boolean> {
  const found = await readRequest(database, { shop, id });
  if (found === null) return false;
  if (found.request.assignee === assignee) return true;
  await database.afterSaleRequest.update({ where: { shop_id: { shop, id } }, data: { assignee } });
  await recordAudit(database, {
    ...{ shop, by, at: now },
    what: { kind: 'request-assigned', ...aboutOf(found.request), isTaken: assignee !== null },
  });
  return true;
}
