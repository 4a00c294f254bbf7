import type { Database } from '../database.server.ts';
import { makeDue } from '../schedule/due.server.ts';

/**
 * Has the policy's text written at once to where a shop's merchant has it stand, after which all is read back. Where they have
 * chosen nothing, what else the publishing wrote is read back at once.
 */
export async function askForTexts(database: Database, shop: string, now: Date): Promise<void> {
  const chosen = await database.textPlace.count({ where: { shop } });
  await makeDue(database, { name: chosen > 0 ? 'texts' : 'health', shop }, now);
}
