import { z } from 'zod';

import type { Database } from '../database.server.ts';
import type { Problem, Severity } from './problem.ts';

/** What one look has found, by check. */
export interface Looked {
  readonly at: Date;
  readonly found: ReadonlyMap<string, readonly Problem[]>;
  readonly unseen: readonly Unseen[];
}

/** A check that could not look, and in words why. */
export interface Unseen {
  readonly check: string;
  readonly reason: string;
}

/** Something that is or was wrong, as it was kept. */
export interface KeptProblem {
  readonly check: string;
  readonly about: string;
  readonly severity: Severity;
  readonly message: string;
  readonly since: Date;
  /** `null` while it is wrong. */
  readonly goneAt: Date | null;
}

/** Keeps what a look has found, and when it looked; of a check that could not look, what was found before stays as it was. */
export async function keepLook(
  database: Database,
  shop: string,
  { at, found, unseen }: Looked,
): Promise<void> {
  for (const [check, problems] of found) await keepFound(database, { shop, check }, problems, at);
  const look = { triedAt: at, lookedAt: at, unseen: unseen.map(({ check, reason }) => ({ check, reason })) };
  await database.healthLook.upsert({ where: { shop }, create: { shop, ...look }, update: look });
}

/** What is found of one check from now on: what is new or has come back begins, what is not found any more is gone. */
export async function keepFound(
  database: Database,
  key: { readonly shop: string; readonly check: string },
  problems: readonly Problem[],
  at: Date,
): Promise<void> {
  for (const { about, severity, message, since = at } of problems) {
    const seen = { severity, message, seenAt: at };
    const back = { ...key, about, goneAt: { not: null } };
    await database.healthProblem.updateMany({ where: back, data: { since, goneAt: null } });
    const where = { shop_check_about: { ...key, about } };
    await database.healthProblem.upsert({ where, create: { ...key, about, since, ...seen }, update: seen });
  }
  const gone = { ...key, about: { notIn: problems.map(({ about }) => about) }, goneAt: null };
  await database.healthProblem.updateMany({ where: gone, data: { goneAt: at } });
}

const columns = { check: true, about: true, severity: true, message: true, since: true, goneAt: true };

/** What is wrong in a shop, as the last look found it. */
export const readOpenProblems = (database: Database, shop: string): Promise<readonly KeptProblem[]> =>
  database.healthProblem.findMany({
    where: { shop, goneAt: null },
    orderBy: [{ since: 'asc' }, { check: 'asc' }, { about: 'asc' }],
    select: columns,
  });

/** What was wrong and is not any more since an instant, the latest first, at most so many. */
export const readGoneProblems = (
  database: Database,
  shop: string,
  since: Date,
  most: number,
): Promise<readonly KeptProblem[]> =>
  database.healthProblem.findMany({
    where: { shop, goneAt: { gt: since } },
    orderBy: [{ goneAt: 'desc' }, { check: 'asc' }, { about: 'asc' }],
    take: most,
    select: columns,
  });

const unseenChecks = z.array(z.object({ check: z.string(), reason: z.string() })).catch([]);

/** When a shop was last looked at, and what could not be; `null`: never. */
export async function readLastLook(
  database: Database,
  shop: string,
): Promise<{ readonly at: Date; readonly unseen: readonly Unseen[] } | null> {
  const row = await database.healthLook.findUnique({ where: { shop } });
  return row?.lookedAt ? { at: row.lookedAt, unseen: unseenChecks.parse(row.unseen) } : null;
}
