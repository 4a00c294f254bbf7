import { ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { registerTranslations } from '../../admin-api/translations.ts';
import type { Database } from '../../database.server.ts';
import { compareText, remembered } from './compare-text.ts';
import type { Translated } from './languages.ts';
import { bodyKey, lacksTitle, readFoundTranslations } from './read-texts.ts';
import type { FoundTranslation, OwnText } from './read-texts.ts';
import type { MeantTexts } from './text-key.ts';
import { wantedText } from './wanted-texts.ts';
import type { WantedText } from './wanted-texts.ts';
import { readLastWritten, recordWriting, recordWritten } from './written.server.ts';

/** With what texts are written. */
export interface TextWriter {
  readonly admin: Admin;
  readonly database: Database;
  readonly now: Date;
}

/** The version of the policy that is written. */
export interface WrittenVersion {
  readonly policy: Policy;
  readonly number: number;
}

/**
 * Registers the translations of a text that stands at Shopify; gives those that somebody else has written, which are left alone
 * unless they are to be written over.
 */
export async function writeTranslations(
  { admin, database, now }: TextWriter,
  { policy, number }: WrittenVersion,
  own: OwnText,
  translations: readonly Translated[],
  over: MeantTexts,
): Promise<Result<readonly Translated[], AdminFailure>> {
  const { shop } = admin;
  const { place, resourceId } = own;
  // Read once more: their digests are of the text that has just been written.
  const found = await readFoundTranslations(admin, [own], translations);
  if (!found.ok) return found;
  const lastOf = await readLastWritten(database, shop);
  const left: Translated[] = [];
  for (const each of found.value.get(place) ?? []) {
    const { locale, marketId, text } = each.of;
    const key = { shop, place, locale, marketId };
    const wanted = wantedText(policy, place, text);
    const state = compareText(each.html, wanted.html, lastOf(place, each.of));
    if ((state.kind === 'changed' || state.kind === 'kept') && !over(each.of, state.kind)) {
      left.push(each.of);
      continue;
    }
    const memory = remembered(wanted.html);
    if (state.kind !== 'same' || each.isOutdated || lacksTitle(place, each, wanted.title)) {
      await recordWriting(database, key, memory.hash);
      const registered = await registerTranslations(admin, {
        resourceId,
        translations: inputsOf(each, place, wanted),
      });
      if (!registered.ok) return registered;
    }
    await recordWritten(database, key, memory, number, now);
  }
  return ok(left);
}

/** The text, and the title of a page that lacks one in this language. */
function inputsOf(found: FoundTranslation, place: OwnText['place'], wanted: WantedText) {
  const { of, digests } = found;
  const { locale, marketId } = of;
  const input = (key: string, value: string) => {
    const translatableContentDigest = digests.get(key);
    return translatableContentDigest === undefined
      ? []
      : [{ key, value, locale, marketId, translatableContentDigest }];
  };
  return [
    ...input(bodyKey(place), wanted.html),
    ...(lacksTitle(place, found, wanted.title) ? input('title', wanted.title) : []),
  ];
}
