import type { Prisma } from '@prisma/client';

import type { Actor } from './actor.ts';
import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import type { Happened } from './happened.ts';

/** Something that changed for a shop, for its audit log. */
export interface ToRecord {
  readonly by: Actor;
  readonly at: Date;
  readonly what: Happened;
}

/** An entry as Prisma creates it below its shop: for writes that change and record in one transaction. */
export function entryOf({ by, at, what }: ToRecord): Prisma.AuditEntryUncheckedCreateWithoutOwnerInput {
  const { kind, ...about } = what;
  return { by: by.user, at, kind, about: jsonOf(about) };
}

/**
 * Adds an entry to a shop's audit log. Whoever changes something for a merchant calls it, after the change has happened; the
 * shop must have a row.
 */
export async function recordAudit(
  database: Database,
  { shop, ...entry }: ToRecord & { readonly shop: string },
): Promise<void> {
  await database.auditEntry.create({ data: { shop, ...entryOf(entry) } });
}
