import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { askFor, pageOf } from '../keyset.ts';
import type { Page, Turn } from '../keyset.ts';
import type { Actor } from './actor.ts';
import { happened } from './happened.ts';
import type { Happened, HappenedKind } from './happened.ts';

/** An entry of a shop's audit log. */
export interface AuditEntry {
  /** A number that rises with every entry. */
  readonly id: string;
  readonly at: Date;
  readonly by: Actor;
  /** `null` for what this release knows nothing of, such as an entry of a newer one. */
  readonly what: Happened | null;
}

/** Which entries: all that are not ruled out. */
export interface AuditFilter {
  readonly kinds?: readonly HappenedKind[];
  readonly by?: Actor;
}

/** The entries of a shop, newest first, `size` on a page; the key is the entry's number. */
export async function listAudit(
  database: Database,
  shop: string,
  { kinds, by }: AuditFilter,
  { turn, size }: { readonly turn: Turn; readonly size: number },
): Promise<Page<AuditEntry>> {
  const { range, order, take } = askFor(turn, size);
  const rows = await database.auditEntry.findMany({
    where: {
      shop,
      id: range,
      ...(kinds ? { kind: { in: [...kinds] } } : {}),
      ...(by ? { by: by.user } : {}),
    },
    orderBy: { id: order },
    take,
  });
  return pageOf(rows.map(readEntry), turn, size);
}

const fields = z.record(z.string(), z.unknown()).catch({});

type Row = Awaited<ReturnType<Database['auditEntry']['findMany']>>[number];

/** An entry as it is read from its row. */
export function readEntry({ id, at, by, kind, about }: Row): AuditEntry {
  const what = happened.safeParse({ ...fields.parse(about), kind });
  return { id: String(id), at, by: { user: by }, what: what.success ? what.data : null };
}

/** Everybody who stands in a shop's audit log. */
export async function listActors(database: Database, shop: string): Promise<readonly Actor[]> {
  const rows = await database.auditEntry.groupBy({ by: ['by'], where: { shop }, orderBy: { by: 'asc' } });
  return rows.map(({ by }) => ({ user: by }));
}
