import type { Database } from '../database.server.ts';
import { makeDue } from '../schedule/due.server.ts';

/** Has the policy's text written at once to where a shop's merchant has it stand; nothing where they have chosen nothing. */
export async function askForTexts(database: Database, shop: string, now: Date): Promise<void> {
  const chosen = await database.textPlace.count({ where: { shop } });
  if (chosen > 0) await makeDue(database, { name: 'texts', shop }, now);
}
