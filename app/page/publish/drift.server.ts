import { ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import type { Database } from '../../database.server.ts';
import { readTextAccess } from './access.ts';
import type { WithoutAccess } from './access.ts';
import { compareText } from './compare-text.ts';
import type { TextState } from './compare-text.ts';
import type { ShopLanguages, Translated } from './languages.ts';
import type { Place } from './places.ts';
import { lacksTitle, readFoundTranslations, readOwnTexts } from './read-texts.ts';
import type { OwnText } from './read-texts.ts';
import { wantedText } from './wanted-texts.ts';
import { findThemeDifferences } from './write-theme.server.ts';
import { readChosen, readChosenPlaces, readLastWritten } from './written.server.ts';
import type { ChosenPlace } from './written.server.ts';

/** How a text at Shopify stands to the live policy. */
export interface FoundText {
  readonly place: Place;
  /** `null`: the text itself, in the shop's own language. */
  readonly translated: Translated | null;
  readonly state: TextState;
  /** Of a translation: Shopify says that it is of a text that has changed since. */
  readonly isOutdated: boolean;
  /** Of a page's translation: it has no title in the language, or one of another title. */
  readonly lacksTitle: boolean;
}

/** All that is to be known of where the policy's text stands at Shopify. */
export interface TextDrift {
  /** What stands in the chosen places, as Shopify keeps it. */
  readonly standing: readonly OwnText[];
  /** Whether blocks of the theme are chosen. */
  readonly isInTheme: boolean;
  readonly texts: readonly FoundText[];
  /** What the page is called, where the policy's page is called otherwise. */
  readonly title: { readonly found: string; readonly wanted: string } | null;
  /** Pages that buyers do not see. */
  readonly hidden: readonly Place[];
  /** Keys of what blocks of the theme read and is not as the policy says. */
  readonly theme: readonly string[];
  /** Languages of the shop in which we write nothing. */
  readonly without: readonly string[];
  /** What was chosen, and the merchant does not let the app reach: it is not compared. */
  readonly withoutAccess: readonly WithoutAccess[];
}

/**
 * Reads everything back that was written, and compares it with the live policy; nothing is asked where nothing was chosen.
 * @param asked what the app may do with the texts, where somebody has asked for it already.
 */
export async function readTextDrift(
  admin: Admin,
  database: Database,
  policy: Policy,
  asked = () => readTextAccess(admin),
): Promise<Result<TextDrift, AdminFailure>> {
  const chosen = await readChosen(database, admin.shop);
  if (chosen.length === 0) return ok(nothingChosen);
  const access = await asked();
  if (!access.ok) return access;
  const { reaches, all, languages, without } = access.value;
  const places = await readChosenPlaces(database, admin.shop);
  const reached = places.filter(({ place }) => reaches(place));
  const texts = await readPlaces(admin, database, policy, reached, languages);
  if (!texts.ok) return texts;
  const isInTheme = chosen.some(({ place }) => place === 'theme');
  const theme = isInTheme
    ? await findThemeDifferences(admin, policy, places, { reaches, languages: all })
    : ok({ texts: [] });
  if (!theme.ok) return theme;
  return ok({
    ...texts.value,
    isInTheme,
    theme: theme.value.texts.map(({ key }) => key),
    without: all.without,
    withoutAccess: without(chosen.map(({ place }) => place)),
  });
}

const nothingChosen: TextDrift = {
  ...{
    standing: [],
    isInTheme: false,
    texts: [],
    title: null,
    hidden: [],
    theme: [],
    without: [],
    withoutAccess: [],
  },
};

async function readPlaces(
  admin: Admin,
  database: Database,
  policy: Policy,
  chosen: readonly ChosenPlace[],
  { own, translations }: ShopLanguages,
): Promise<Result<Pick<TextDrift, 'standing' | 'texts' | 'title' | 'hidden'>, AdminFailure>> {
  const standing = await readOwnTexts(admin, chosen);
  if (!standing.ok) return standing;
  const translated = await readFoundTranslations(admin, standing.value, translations);
  if (!translated.ok) return translated;
  const lastOf = await readLastWritten(database, admin.shop);
  const texts = chosen.flatMap(({ place }): readonly FoundText[] => {
    const found = standing.value.find((each) => each.place === place);
    const last = lastOf(place, { locale: own.locale, marketId: null });
    const ownState = compareText(found?.html ?? null, wantedText(policy, place, own.text).html, last);
    return [
      { place, translated: null, state: ownState, isOutdated: false, lacksTitle: false },
      ...(translated.value.get(place) ?? []).map((each): FoundText => {
        const wanted = wantedText(policy, place, each.of.text);
        return {
          place,
          translated: each.of,
          state: compareText(each.html, wanted.html, lastOf(place, each.of)),
          isOutdated: each.isOutdated,
          lacksTitle: lacksTitle(place, each, wanted.title),
        };
      }),
    ];
  });
  const hidden = standing.value.filter(({ isHidden }) => isHidden).map(({ place }) => place);
  const found = standing.value.find(({ place }) => place === 'page')?.title ?? null;
  const wanted = wantedText(policy, 'page', own.text).title;
  const title = found === null || found.trim() === wanted ? null : { found, wanted };
  return ok({ standing: standing.value, texts, title, hidden });
}
