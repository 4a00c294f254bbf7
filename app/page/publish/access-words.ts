import type { TextScope } from './access.ts';

const names: Readonly<Record<TextScope, string>> = {
  write_online_store_pages: 'the pages of your online store',
  write_legal_policies: 'your store’s policies at Shopify',
  write_translations: 'its translations',
};

/** What the app may not reach, to stand in a sentence: “the pages of your online store and its translations”. */
export const nameAccess = (scopes: readonly TextScope[]): string =>
  scopes.map((scope) => names[scope]).join(' and ');
