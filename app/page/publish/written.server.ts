import { z } from 'zod';

import type { Database } from '../../database.server.ts';
import { jsonOf } from '../../json.ts';
import { neverWritten } from './compare-text.ts';
import type { LastWritten } from './compare-text.ts';
import { choices, places } from './places.ts';
import type { Choice, Place } from './places.ts';

/** What the merchant has chosen; of the theme's blocks nothing has an id. */
export interface Chosen {
  readonly place: Choice;
  readonly resourceId: string | null;
}

/** A place that the merchant has chosen, and what stands there at Shopify; `null` before it is first written. */
export interface ChosenPlace {
  readonly place: Place;
  readonly resourceId: string | null;
}

/** Everything that the merchant has chosen, in its order. */
export async function readChosen(database: Database, shop: string): Promise<readonly Chosen[]> {
  const rows = await database.textPlace.findMany({ where: { shop } });
  return choices.flatMap((place) => {
    const row = rows.find((each) => each.place === place);
    return row ? [{ place, resourceId: row.resourceId }] : [];
  });
}

/** The places of a shop in which its policy's text is to stand, in their order. */
export async function readChosenPlaces(database: Database, shop: string): Promise<readonly ChosenPlace[]> {
  const chosen = await readChosen(database, shop);
  return places.flatMap((place) =>
    chosen.flatMap((each) => (each.place === place ? { ...each, place } : [])),
  );
}

/**
 * The merchant chooses: what is not among them is written no longer, and what was written of it is forgotten; the text stays at
 * Shopify. A place with another page than before begins anew.
 */
export async function choosePlaces(
  database: Database,
  shop: string,
  wanted: readonly Chosen[],
  chosenAt: Date,
): Promise<void> {
  const before = await readChosen(database, shop);
  for (const { place, resourceId } of before) {
    const next = wanted.find((each) => each.place === place);
    const isSame = next !== undefined && (place !== 'page' || next.resourceId === resourceId);
    if (!isSame) await database.textPlace.deleteMany({ where: { shop, place } });
  }
  await database.textPlace.createMany({
    data: wanted.map(({ place, resourceId }) => ({ shop, place, resourceId, chosenAt })),
    skipDuplicates: true,
  });
}

/** Which text it is: of a place, in a language of the shop's, for a market of its own or for every one (`null`). */
export interface TextKey {
  readonly shop: string;
  readonly place: Place;
  readonly locale: string;
  readonly marketId: string | null;
}

const keyOf = ({ marketId, ...key }: TextKey) => ({ ...key, marketId: marketId ?? '' });

const hashes = z.record(z.string(), z.string()).catch({});

/** What was last written of all texts of a shop. */
export async function readLastWritten(
  database: Database,
  shop: string,
): Promise<(place: Place, text: Pick<TextKey, 'locale' | 'marketId'>) => LastWritten> {
  const rows = await database.writtenText.findMany({ where: { shop } });
  return (place, { locale, marketId }) => {
    const row = rows.find(
      (each) => each.place === place && each.locale === locale && each.marketId === (marketId ?? ''),
    );
    return row ? { ...row, sentences: hashes.parse(row.sentences) } : neverWritten;
  };
}

/** About to write a text: after a crash it is known to be ours, whether it was written or not. */
export async function recordWriting(database: Database, key: TextKey, writing: string): Promise<void> {
  const where = { shop_place_locale_marketId: keyOf(key) };
  await database.writtenText.upsert({
    where,
    create: { ...keyOf(key), writing, sentences: {} },
    update: { writing },
  });
}

/** A text is written, of a version of the policy. */
export async function recordWritten(
  database: Database,
  key: TextKey,
  { hash, sentences }: { readonly hash: string; readonly sentences: LastWritten['sentences'] },
  version: number,
  writtenAt: Date,
): Promise<void> {
  const data = { written: hash, writing: null, kept: null, sentences: jsonOf(sentences), version, writtenAt };
  const where = { shop_place_locale_marketId: keyOf(key) };
  await database.writtenText.upsert({ where, create: { ...keyOf(key), ...data }, update: data });
}

/**
 * The merchant keeps this text of somebody else's; once it changes again, they are asked again.
 * @param sentences what the policy says meanwhile: what it says in another way later is told beside the text.
 */
export async function recordKept(
  database: Database,
  key: TextKey,
  kept: string,
  sentences: LastWritten['sentences'],
): Promise<void> {
  const data = { kept, sentences: jsonOf(sentences) };
  const where = { shop_place_locale_marketId: keyOf(key) };
  await database.writtenText.upsert({ where, create: { ...keyOf(key), ...data }, update: data });
}

/** Where a place is at Shopify, once it is known. */
export async function recordResource(
  database: Database,
  shop: string,
  place: Place,
  resourceId: string,
): Promise<void> {
  await database.textPlace.updateMany({ where: { shop, place }, data: { resourceId } });
}
