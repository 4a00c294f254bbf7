import { sayFailure } from '../../admin-api/failure.ts';
import type { Actor } from '../../audit/actor.ts';
import { recordAudit } from '../../audit/record.server.ts';
import { readTextAccess } from './access.ts';
import { compareText, isTheirsToSettle, remembered } from './compare-text.ts';
import { placeWords } from './places.ts';
import type { Choice, Place } from './places.ts';
import { readFoundTranslations, readOwnTexts } from './read-texts.ts';
import { readText } from './text-tree.ts';
import { everyText } from './text-key.ts';
import type { MeantTexts } from './text-key.ts';
import { wantedText } from './wanted-texts.ts';
import { writeAll } from './write-all.server.ts';
import type { TextWriter, WrittenVersion } from './write-translations.server.ts';
import { readChosenPlaces, readLastWritten, recordKept } from './written.server.ts';

/** Somebody who says which text stays. */
export interface Chooser extends TextWriter {
  readonly by: Actor;
}

/** How it went; a failure in words for the merchant. */
export type Settled = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };

/** Ours: the policy's text is written over whatever stands there, in every language or in those that are meant. */
export async function writeOver(
  chooser: Chooser,
  version: WrittenVersion,
  choice: Choice,
  meant: MeantTexts = everyText,
): Promise<Settled> {
  const written = await writeAll(chooser, version, choice, meant);
  if (!written.ok) return { kind: 'failed', reason: sayFailure(written.error) };
  await record(chooser, 'text-written', choice);
  return { kind: 'done' };
}

/** What was not written for want of access is written now; nothing is written over. */
export async function writeDue(chooser: Chooser, version: WrittenVersion): Promise<Settled> {
  const written = await writeAll(chooser, version);
  if (!written.ok) return { kind: 'failed', reason: sayFailure(written.error) };
  for (const [place, { kind }] of written.value)
    if (kind === 'written') await record(chooser, 'text-written', place);
  return { kind: 'done' };
}

/** Theirs: what somebody else wrote there stays until it changes once more, text and translations, or those that are meant. */
export async function keepTheirs(
  chooser: Chooser,
  { policy }: WrittenVersion,
  place: Place,
  meant: MeantTexts = everyText,
): Promise<Settled> {
  const { admin, database } = chooser;
  const chosen = (await readChosenPlaces(database, admin.shop)).filter((each) => each.place === place);
  const access = await readTextAccess(admin);
  if (!access.ok) return { kind: 'failed', reason: sayFailure(access.error) };
  const { own, translations } = access.value.languages;
  const texts = await readOwnTexts(admin, chosen);
  if (!texts.ok) return { kind: 'failed', reason: sayFailure(texts.error) };
  const translated = await readFoundTranslations(admin, texts.value, translations);
  if (!translated.ok) return { kind: 'failed', reason: sayFailure(translated.error) };
  const lastOf = await readLastWritten(database, admin.shop);
  const standing = [
    ...texts.value
      .filter(() => meant(null, 'changed'))
      .map(({ html }) => ({ html, text: own.text, locale: own.locale, marketId: null })),
    ...(translated.value.get(place) ?? [])
      .filter(({ of }) => meant(of, 'changed'))
      .map(({ html, of }) => ({ html, ...of })),
  ];
  for (const { html, text, locale, marketId } of standing) {
    const wanted = wantedText(policy, place, text).html;
    const last = lastOf(place, { locale, marketId });
    if (html === null || !isTheirsToSettle(compareText(html, wanted, last))) continue;
    const key = { shop: admin.shop, place, locale, marketId };
    await recordKept(database, key, readText(html).hash, remembered(wanted).sentences);
  }
  await record(chooser, 'text-kept', place);
  return { kind: 'done' };
}

const record = (
  { admin, database, now, by }: Chooser,
  kind: 'text-written' | 'text-kept',
  choice: Choice,
): Promise<void> =>
  recordAudit(database, { shop: admin.shop, by, at: now, what: { kind, where: placeWords[choice].name } });
