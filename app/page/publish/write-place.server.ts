import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { AdminFailure } from '../../admin-api/failure.ts';
import { compareText, remembered } from './compare-text.ts';
import type { ShopLanguages, Translated } from './languages.ts';
import { readOwnTexts } from './read-texts.ts';
import type { MeantTexts } from './text-key.ts';
import { wantedText } from './wanted-texts.ts';
import { writeOwn } from './write-own.server.ts';
import { writeTranslations } from './write-translations.server.ts';
import type { TextWriter, WrittenVersion } from './write-translations.server.ts';
import { readLastWritten, recordResource, recordWriting, recordWritten } from './written.server.ts';
import type { ChosenPlace } from './written.server.ts';

/** How a place was left. `left-alone`: somebody else wrote the text itself; `no-access`: the merchant does not let the app write there. */
export type PlaceOutcome =
  | { readonly kind: 'written'; readonly leftAlone: readonly Translated[] }
  | { readonly kind: 'left-alone' | 'no-access' };

/**
 * Has a place say what the policy says, in every language of the shop: read, compared with what we last wrote, and written only
 * where it differs. What somebody else wrote is left alone, unless it is meant by `over`; then translations of a text that is left
 * alone are written, too. Bears being done twice, and being cut short.
 */
export async function writePlace(
  writer: TextWriter,
  version: WrittenVersion,
  chosen: ChosenPlace,
  { own: { locale, text }, translations }: ShopLanguages,
  over: MeantTexts,
): Promise<Result<PlaceOutcome, AdminFailure>> {
  const { admin, database, now } = writer;
  const { shop } = admin;
  const { place } = chosen;
  const texts = await readOwnTexts(admin, [chosen]);
  if (!texts.ok) return texts;
  const found = texts.value[0] ?? null;
  const key = { shop, place, locale, marketId: null };
  const last = (await readLastWritten(database, shop))(place, key);
  const wanted = wantedText(version.policy, place, text);
  const state = compareText(found?.html ?? null, wanted.html, last);
  if ((state.kind === 'changed' || state.kind === 'kept') && !over(null, state.kind)) {
    const meant = translations.filter((each) => over(each, 'changed') || over(each, 'kept'));
    const some = found === null ? ok(null) : await writeTranslations(writer, version, found, meant, over);
    return some.ok ? ok({ kind: 'left-alone' }) : some;
  }
  const memory = remembered(wanted.html);
  let standing = found;
  if (state.kind !== 'same' || standing === null) {
    await recordWriting(database, key, memory.hash);
    const written = await writeOwn(admin, place, found, wanted, last);
    if (!written.ok) return written;
    standing = written.value;
  }
  if (standing.resourceId !== chosen.resourceId)
    await recordResource(database, shop, place, standing.resourceId);
  await recordWritten(database, key, memory, version.number, now);
  const left = await writeTranslations(writer, version, standing, translations, over);
  return left.ok ? ok({ kind: 'written', leftAlone: left.value }) : left;
}
