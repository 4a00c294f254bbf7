import { isDeepStrictEqual } from 'node:util';

import { ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { setMetafields } from '../../admin-api/metafields.ts';
import { readThemeTexts } from '../../admin-api/theme-texts.ts';
import type { TextAccess } from './access.ts';
import { readOwnTexts } from './read-texts.ts';
import { structuredDataKey, themeTexts } from './theme-texts.ts';
import type { ThemeText } from './theme-texts.ts';
import type { ChosenPlace } from './written.server.ts';

/** What blocks of the theme should read and do not, with the id of the shop whose metafields they are. */
export interface ThemeDifferences {
  readonly shopId: string;
  readonly texts: readonly ThemeText[];
}

/** Compares what blocks of the theme read with what the policy says. Nobody but the app can write there. */
export async function findThemeDifferences(
  admin: Admin,
  policy: Policy,
  chosen: readonly ChosenPlace[],
  { reaches, languages }: Pick<TextAccess, 'reaches' | 'languages'>,
): Promise<Result<ThemeDifferences, AdminFailure>> {
  const there = await readThemeTexts(admin);
  if (!there.ok) return there;
  const page = await readOwnTexts(
    admin,
    chosen.filter(({ place }) => place === 'page' && reaches(place)),
  );
  if (!page.ok) return page;
  // Structured data links to the page; where that cannot be read, what is written of it stays.
  const isLinked = reaches('page') || !chosen.some(({ place }) => place === 'page');
  const { shopId, store, values } = there.value;
  const wanted = themeTexts(policy, languages, { store, page: page.value[0]?.address ?? null });
  return ok({
    shopId,
    texts: wanted.filter(
      ({ key, value }) =>
        (isLinked || key !== structuredDataKey) && !isDeepStrictEqual(values.get(key), plain(value)),
    ),
  });
}

/** As it comes back from Shopify: without what is `undefined`. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Writes what blocks of the theme read, where it is not so already. */
export async function writeTheme(
  admin: Admin,
  policy: Policy,
  chosen: readonly ChosenPlace[],
  access: Pick<TextAccess, 'reaches' | 'languages'>,
): Promise<Result<null, AdminFailure>> {
  const found = await findThemeDifferences(admin, policy, chosen, access);
  if (!found.ok) return found;
  const { shopId, texts } = found.value;
  if (texts.length === 0) return ok(null);
  const written = await setMetafields(
    admin,
    texts.map((text) => ({ ownerId: shopId, ...text })),
  );
  return written.ok ? ok(null) : written;
}
