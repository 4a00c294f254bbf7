import { recordAudit } from '../../audit/record.server.ts';
import type { Merchant } from '../../access/merchant.server.ts';
import type { Database } from '../../database.server.ts';

/** What a shop keeps as it is, of its page and of its policy: ids of findings, and decisions about them. */
export async function readKept(database: Database, shop: string): Promise<ReadonlySet<string>> {
  const kept = await database.keptFinding.findMany({ where: { shop }, select: { finding: true } });
  return new Set(kept.map(({ finding }) => finding));
}

/** Keeps what was found as it is, or looks at it again. */
export async function decideFinding(
  database: Database,
  merchant: Merchant,
  { finding, keep }: { readonly finding: string; readonly keep: boolean },
): Promise<void> {
  // No finding has a longer one.
  if (finding.length > 100) return;
  const { shop, user: by } = merchant;
  const at = new Date();
  const { count } = keep
    ? await database.keptFinding.createMany({ data: [{ shop, finding, by, at }], skipDuplicates: true })
    : await database.keptFinding.deleteMany({ where: { shop, finding } });
  if (count === 0) return;
  const rule = finding.split('/')[0] ?? finding;
  const kind = keep ? 'finding-kept' : 'finding-reopened';
  await recordAudit(database, { shop, by: merchant, at, what: { kind, rule } });
}
