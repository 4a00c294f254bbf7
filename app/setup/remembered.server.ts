import { Prisma } from '@prisma/client';

import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import type { FoundBefore, Remember } from './found-before.ts';

/** Writes down for one shop what is there before it is changed. */
export const rememberFound =
  (database: Database, shop: string): Remember =>
  async (found) => {
    const places = found.flatMap(({ madeAs = [] }) => madeAs);
    const made = await database.foundBefore.findMany({ where: { shop, place: { in: places } } });
    const known = new Set(made.map(({ place }) => place));
    const first = found.filter(({ madeAs = [] }) => madeAs.every((place) => !known.has(place)));
    await database.foundBefore.createMany({
      data: first.map(({ place, option, before }) => ({
        ...{ shop, place, option },
        before: before === null ? Prisma.DbNull : jsonOf(before),
      })),
      skipDuplicates: true,
    });
  };

/** Everything that was written down for a shop. */
export async function readFoundBefore(database: Database, shop: string): Promise<readonly FoundBefore[]> {
  const rows = await database.foundBefore.findMany({ where: { shop }, orderBy: { at: 'asc' } });
  return rows.map(({ place, option, before }) => ({
    ...{ place, option },
    before: typeof before === 'object' ? before : null,
  }));
}

/** Everything is as it was: from now on what is there is the merchant's. */
export async function forgetFoundBefore(database: Database, shop: string): Promise<void> {
  await database.foundBefore.deleteMany({ where: { shop } });
}
