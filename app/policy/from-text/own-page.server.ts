import { recordAudit } from '../../audit/record.server.ts';
import type { Merchant } from '../../access/merchant.server.ts';
import type { Database } from '../../database.server.ts';
import { readKept } from '../findings/kept.server.ts';

/** The text that a shop had read last, and what it keeps as it is. */
export interface OwnPage {
  readonly text: string;
  readonly at: Date;
  /** Ids of findings. */
  readonly kept: ReadonlySet<string>;
}

/** What a shop had read; `null` when nothing was, or it was forgotten. */
export async function readOwnPage(database: Database, shop: string): Promise<OwnPage | null> {
  const page = await database.ownPage.findUnique({ where: { shop } });
  if (page === null) return null;
  return { text: page.text, at: page.at, kept: await readKept(database, shop) };
}

/** Keeps a text in place of the one before. What was kept of its findings stays: the same words are the same decision. */
export async function keepOwnPage(database: Database, merchant: Merchant, text: string): Promise<void> {
  const { shop, user: by } = merchant;
  const at = new Date();
  await database.ownPage.upsert({
    where: { shop },
    create: { shop, text, by, at },
    update: { text, by, at },
  });
  await recordAudit(database, { shop, by: merchant, at, what: { kind: 'page-read' } });
}

/** Forgets the text; decisions about its findings stay. */
export async function forgetOwnPage(database: Database, shop: string): Promise<void> {
  await database.ownPage.deleteMany({ where: { shop } });
}
