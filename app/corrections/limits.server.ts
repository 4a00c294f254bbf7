import type { Database } from '../database.server.ts';
import { codeOf } from './secret.server.ts';

const hour = 60 * 60 * 1000;

/** In an hour: far more than somebody does who reads, types and corrects, far fewer than a program does. */
const most = { opened: 60, sent: 20, bySender: 200 } as const;

/** What is done with a link, by whom. */
export interface Use {
  readonly shop: string;
  /** Order and turn of the link; `null` for one that is not ours. */
  readonly link: string | null;
  readonly does: 'opened' | 'sent';
  /** The sender's address as Shopify's proxy tells it, which is kept as a code alone, for a day. */
  readonly sender: string;
}

/** Whether a link, or its sender, was used too often within this hour. It counts this use. */
export async function isTooOften(
  database: Database,
  { shop, link, does, sender }: Use,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<boolean> {
  const limits: readonly Limit[] = [
    { source: senderCode(secret, { shop, sender, now }), most: most.bySender },
    ...(link === null ? [] : [{ source: `${does}/${link}`, most: most[does] }]),
  ];
  return isOverLimit(database, shop, limits, now);
}

/** How often something, by whatever names it, may be done within an hour. */
export interface Limit {
  readonly source: string;
  readonly most: number;
}

/** A sender by a code of their address that nobody can turn back, and that is another one in another hour. */
export function senderCode(
  secret: string,
  { shop, sender, now }: { readonly shop: string; readonly sender: string; readonly now: Date },
): string {
  const at = hourOf(now).toISOString();
  return `from/${codeOf(secret, 'sender of an address form', [shop, at, sender]).slice(0, 16)}`;
}

/**
 * Counts something that is done now, and tells whether it was done more often within this hour than one of its limits allows. What one of them
 * refuses does not count for those behind it: nobody uses up for others what they do not get themselves.
 */
export async function isOverLimit(
  database: Database,
  shop: string,
  limits: readonly Limit[],
  now: Date,
): Promise<boolean> {
  for (const { source, most } of limits)
    if ((await countUse(database, { shop, source, at: hourOf(now) })) > most) return true;
  return false;
}

const hourOf = (now: Date): Date => new Date(Math.floor(now.getTime() / hour) * hour);

async function countUse(
  database: Database,
  { shop, source, at }: { readonly shop: string; readonly source: string; readonly at: Date },
): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    insert into "LinkUse" (shop, source, hour, count) values (${shop}, ${source}, ${at}, 1)
    on conflict (shop, source, hour) do update set count = "LinkUse".count + 1
    returning count`;
  return row?.count ?? 0;
}

/** Forgets what is older than a day, in every shop. */
export async function forgetUses(database: Database, now: Date): Promise<void> {
  await database.linkUse.deleteMany({ where: { hour: { lt: new Date(now.getTime() - 24 * hour) } } });
}
