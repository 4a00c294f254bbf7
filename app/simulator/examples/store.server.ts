import type { Actor } from '../../audit/actor.ts';
import { entryOf } from '../../audit/record.server.ts';
import type { Database } from '../../database.server.ts';
import { jsonOf } from '../../json.ts';
import { readExample } from './example.ts';
import { mostExamples } from './limits.ts';
import type { Example } from './example.ts';

/** A shop's examples, in the order in which they were kept. */
export async function readExamples(database: Database, shop: string): Promise<readonly Example[]> {
  const rows = await database.policyExample.findMany({
    where: { shop },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(readExample);
}

/** Whether a shop has as many examples as are run at every publishing. */
export const isFull = async (database: Database, shop: string): Promise<boolean> =>
  (await database.policyExample.count({ where: { shop } })) >= mostExamples;

/** Keeps an example. */
export async function keepExample(
  database: Database,
  shop: string,
  { name, by, at, outcome, ...kept }: Omit<Example, 'id'>,
): Promise<void> {
  const example = { name, by, at, case: jsonOf(kept.case), outcome: jsonOf(outcome) };
  await database.shop.update({
    where: { domain: shop },
    data: {
      policyExamples: { create: example },
      auditEntries: { create: entryOf({ by: { user: by }, at, what: { kind: 'example-kept', name } }) },
    },
  });
}

/** Takes an example out; gives its name, or `null` when the shop has no such example. */
export async function removeExample(
  database: Database,
  shop: string,
  { id, by, at }: { readonly id: string; readonly by: Actor; readonly at: Date },
): Promise<string | null> {
  const found = await database.policyExample.findFirst({ where: { shop, id } });
  if (found === null) return null;
  const { name } = found;
  await database.shop.update({
    where: { domain: shop },
    data: {
      policyExamples: { deleteMany: { id } },
      auditEntries: { create: entryOf({ by, at, what: { kind: 'example-removed', name } }) },
    },
  });
  return name;
}
