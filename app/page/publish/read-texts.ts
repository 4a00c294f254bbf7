import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { readStorePage } from '../../admin-api/online-store-pages.ts';
import { readShopPolicies } from '../../admin-api/shop-policies.ts';
import { readTranslations } from '../../admin-api/translations.ts';
import type { TranslatedResource } from '../../admin-api/translations.ts';
import type { Translated } from './languages.ts';
import { policyTypes } from './places.ts';
import type { Place } from './places.ts';
import type { ChosenPlace } from './written.server.ts';

/** What stands in a place at Shopify, in the shop's own language. */
export interface OwnText {
  readonly place: Place;
  readonly resourceId: string;
  readonly html: string;
  /** What a page is called; Shopify's policies have titles of Shopify's. */
  readonly title: string | null;
  /** Where buyers read it: `/pages/faq`. */
  readonly address: string;
  /** A page that buyers do not see. */
  readonly isHidden: boolean;
}

/** Reads what stands in the chosen places; one in which nothing stands is left out. */
export async function readOwnTexts(
  admin: Admin,
  chosen: readonly ChosenPlace[],
): Promise<Result<readonly OwnText[], AdminFailure>> {
  const page = chosen.find(({ place, resourceId }) => place === 'page' && resourceId !== null);
  const found = page?.resourceId ? await readStorePage(admin, page.resourceId) : ok({ page: null });
  if (!found.ok) return found;
  const needsPolicies = chosen.some(({ place }) => place !== 'page');
  const policies = needsPolicies ? await readShopPolicies(admin) : ok([]);
  if (!policies.ok) return policies;
  return ok(
    chosen.flatMap(({ place }): readonly OwnText[] => {
      if (place === 'page') return found.value.page ? [ofPage(found.value.page)] : [];
      const policy = policies.value.find(({ type }) => type === policyTypes[place]);
      return policy ? [ofPolicy(place, policy)] : [];
    }),
  );
}

/** A page as it stands in its place. */
export const ofPage = (page: {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly handle: string;
  readonly isPublished: boolean;
}): OwnText => ({
  place: 'page',
  resourceId: page.id,
  html: page.body,
  title: page.title,
  address: `/pages/${page.handle}`,
  isHidden: !page.isPublished,
});

/** One of Shopify's policies as it stands in its place. */
export const ofPolicy = (
  place: Exclude<Place, 'page'>,
  policy: { readonly id: string; readonly body: string },
): OwnText => ({
  place,
  resourceId: policy.id,
  html: policy.body,
  title: null,
  address: `/policies/${place}`,
  isHidden: false,
});

/** The translation of a text, as it stands at Shopify. */
export interface FoundTranslation {
  readonly of: Translated;
  readonly html: string | null;
  readonly title: string | null;
  /** The title that it translates has changed since it was registered. */
  readonly isTitleOutdated: boolean;
  /** The text that it translates has changed since it was registered. */
  readonly isOutdated: boolean;
  /** What Shopify asks for to register another one, by key. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The name under which Shopify translates the text of a place. */
export const bodyKey = (place: Place): string => (place === 'page' ? 'body_html' : 'body');

/** The translations of texts that are at Shopify, place by place. */
export async function readFoundTranslations(
  admin: Admin,
  texts: readonly OwnText[],
  translations: readonly Translated[],
): Promise<Result<ReadonlyMap<Place, readonly FoundTranslation[]>, AdminFailure>> {
  const found = new Map<Place, FoundTranslation[]>(texts.map(({ place }) => [place, []]));
  if (texts.length === 0) return ok(found);
  const ids = texts.map(({ resourceId }) => resourceId);
  for (const of of translations) {
    const { locale, marketId } = of;
    const read = await readTranslations(admin, { ids, locale, marketId });
    if (!read.ok) return read;
    for (const { place, resourceId } of texts) {
      const resource = read.value.find((each) => each.resourceId === resourceId);
      if (!resource) return fail({ kind: 'incomplete', message: `${resourceId} cannot be translated` });
      found.get(place)?.push(foundIn(resource, place, of));
    }
  }
  return ok(found);
}

function foundIn(resource: TranslatedResource, place: Place, of: Translated): FoundTranslation {
  const body = resource.translations.find(({ key }) => key === bodyKey(place));
  const title = resource.translations.find(({ key }) => key === 'title');
  return {
    of,
    html: body?.value ?? null,
    title: title?.value ?? null,
    isTitleOutdated: title?.outdated ?? false,
    isOutdated: body?.outdated ?? false,
    digests: new Map(
      resource.translatableContent.flatMap(({ key, digest }) => (digest ? [[key, digest] as const] : [])),
    ),
  };
}

/**
 * Whether a page has no title in a language, or ours, which Shopify takes for that of another title: only then it is written. What
 * the merchant calls the page is theirs.
 */
export const lacksTitle = (
  place: Place,
  { title, isTitleOutdated }: Pick<FoundTranslation, 'title' | 'isTitleOutdated'>,
  wanted: string,
): boolean => place === 'page' && (title === null || (isTitleOutdated && title === wanted));
