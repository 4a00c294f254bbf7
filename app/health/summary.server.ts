import type { Database } from '../database.server.ts';
import type { Severity } from './problem.ts';

/** How many things are wrong in a shop by what they matter, as the last look found them. */
export interface HealthSummary {
  readonly counts: Readonly<Record<Severity, number>>;
  /** `null`: nobody has looked yet. */
  readonly lookedAt: Date | null;
}

/** Asks the database alone: what is shown on other pages costs Shopify nothing. */
export async function readHealthSummary(database: Database, shop: string): Promise<HealthSummary> {
  const [groups, look] = await Promise.all([
    database.healthProblem.groupBy({ by: ['severity'], where: { shop, goneAt: null }, _count: true }),
    database.healthLook.findUnique({ where: { shop } }),
  ]);
  const count = (severity: Severity): number =>
    groups.find((group) => group.severity === severity)?._count ?? 0;
  const counts = { critical: count('critical'), warning: count('warning'), notice: count('notice') };
  return { counts, lookedAt: look?.lookedAt ?? null };
}
