import type { Database } from '../database.server.ts';
import { sayInstant } from '../policy/date-in-zone.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { isDue, makeDue } from '../schedule/due.server.ts';
import { policyTexts } from './checks/policy-texts.ts';
import { servedPage } from './checks/served-page.ts';
import { themeTexts } from './checks/theme-texts.ts';
import { translations } from './checks/translations.ts';
import { readLastLook, readOpenProblems } from './kept.server.ts';

/** The checks of what Shopify keeps of the policy: its pages, Shopify's policies, and what the theme is given. */
const keptByShopify = [policyTexts, translations, themeTexts].map(({ id }) => id);

/** Those of what an agent that answers buyers reads in the store: that, and what the storefront serves of it. */
const readByAgents = [...keptByShopify, servedPage.id];

/** What came of reading back, after a publishing, what agents read in the store. */
export type ReadBack =
  | { readonly kind: 'nowhere' | 'under-way' }
  /** Shopify could not be asked, and why. */
  | { readonly kind: 'unseen'; readonly reason: string }
  | {
      readonly kind: 'read';
      /** When, in the shop's time zone. */
      readonly at: string;
      /** Where the store does not say what the policy says, or the app cannot see to it, in words; the last look's. */
      readonly differences: readonly string[];
      /** Why the storefront could not be read; `null` where it was, or nothing is there to be read. */
      readonly unserved: string | null;
    };

/** Has a shop looked at once where it was not since its policy was published or its places were chosen: what was written is read back. */
export async function askToReadBack(database: Database, shop: string, now: Date): Promise<void> {
  const live = await liveVersion(database, shop);
  if (live === null) return;
  const last = await readLastLook(database, shop);
  if (last === null || last.at < (await lastAsked(database, shop, live)))
    await askToLookAgain(database, shop, now);
}

/** Has a shop looked at once, although it was since: somebody has just settled which text stays. */
export const askToLookAgain = (database: Database, shop: string, now: Date): Promise<void> =>
  makeDue(database, { name: 'health', shop }, now);

/** When it was last said what is to stand in the store. */
async function lastAsked(
  database: Database,
  shop: string,
  { publishedAt }: Pick<PublishedVersion, 'publishedAt'>,
): Promise<Date> {
  const chosen = await database.textPlace.aggregate({ where: { shop }, _max: { chosenAt: true } });
  const chosenAt = chosen._max.chosenAt ?? publishedAt;
  return chosenAt > publishedAt ? chosenAt : publishedAt;
}

/** What the last look at a shop has found of what agents read, or that none was since the version was published, or another is due. */
export async function showReadBack(
  database: Database,
  shop: string,
  live: PublishedVersion,
  now: Date,
): Promise<ReadBack> {
  if ((await database.textPlace.count({ where: { shop } })) === 0) return { kind: 'nowhere' };
  const last = await readLastLook(database, shop);
  if (last === null || last.at < (await lastAsked(database, shop, live))) return { kind: 'under-way' };
  if (await isDue(database, { name: 'health', shop }, now)) return { kind: 'under-way' };
  const unseen = last.unseen.find(({ check }) => keptByShopify.includes(check));
  if (unseen !== undefined) return { kind: 'unseen', reason: unseen.reason };
  const problems = await readOpenProblems(database, shop);
  return {
    kind: 'read',
    at: sayInstant(last.at, live.policy.merchant.timeZone),
    // A text of the merchant's own that they keep, and that says what the policy says, is none.
    differences: problems
      .filter(({ check, severity }) => readByAgents.includes(check) && severity !== 'notice')
      .map(({ message }) => message),
    unserved: last.unseen.find(({ check }) => check === servedPage.id)?.reason ?? null,
  };
}
