import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { readGrantedScopes } from '../../admin-api/installation.ts';
import type { ShopLanguages } from './languages.ts';
import { choices } from './places.ts';
import type { Choice } from './places.ts';
import { readLanguages } from './read-languages.ts';

/** Optional scopes of shopify.app.toml: a merchant grants them when a text is first written, and may take them back. */
export type TextScope = 'write_online_store_pages' | 'write_legal_policies' | 'write_translations';

/** All of them. Shopify's return rules are read beside its policies, also where no text is written. */
export type OptionalScope = TextScope | 'read_legal_policies';

const ofPlace = {
  page: ['write_online_store_pages'],
  'shipping-policy': ['write_legal_policies'],
  'refund-policy': ['write_legal_policies'],
  // Blocks read the app's own metafields.
  theme: [],
} as const satisfies Record<Choice, readonly TextScope[]>;

/** What the app must be allowed for a place to say the policy in every language of the shop. */
export const neededScopes = (choice: Choice, { translations }: ShopLanguages): readonly TextScope[] =>
  choice === 'theme' || translations.length === 0
    ? ofPlace[choice]
    : [...ofPlace[choice], 'write_translations'];

/** A place that the app may not read or write in a shop, or whose translations it may not. */
export interface WithoutAccess {
  readonly place: Choice;
  readonly missing: readonly TextScope[];
}

/** What the app may do with the policy's texts in a shop at the moment. */
export interface TextAccess {
  /** Whether it may read and write the text itself. */
  readonly reaches: (choice: Choice) => boolean;
  /** The languages of the shop. */
  readonly all: ShopLanguages;
  /** Those without what it may not translate. */
  readonly languages: ShopLanguages;
  /** Of these choices, those that it may not write in full. */
  readonly without: (chosen: readonly Choice[]) => readonly WithoutAccess[];
}

/** Asks Shopify for the shop's languages and for what the merchant has granted: a revoked scope is told of, and no failure. */
export async function readTextAccess(admin: Admin): Promise<Result<TextAccess, AdminFailure>> {
  const shop = await readLanguages(admin);
  if (!shop.ok) return shop;
  const all = shop.value;
  const granted = await readGrantedScopes(admin);
  if (!granted.ok) return granted;
  const lacks = (scope: TextScope) => !granted.value.includes(scope);
  const missing = (place: Choice) => neededScopes(place, all).filter(lacks);
  return ok({
    reaches: (choice) => !ofPlace[choice].some(lacks),
    ...{ all, languages: lacks('write_translations') ? { ...all, translations: [] } : all },
    without: (chosen) =>
      choices
        .filter((place) => chosen.includes(place) && missing(place).length > 0)
        .map((place) => ({ place, missing: missing(place) })),
  });
}
