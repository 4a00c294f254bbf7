import type { ShopContext } from '../shop-context.ts';
import type { Page } from '../state/pages.ts';
import { metafieldFields } from './metafield-view.ts';
import type { View } from './root-field.ts';
import { translationsField } from './translation-view.ts';

/** So many letters of a page's text make its summary. */
const SUMMARY = 150;

/** A page of the online store as the Admin API shows it. */
export function pageView(context: ShopContext, page: Page): View {
  return {
    __typename: 'Page',
    id: page.id,
    title: page.title,
    handle: page.handle,
    body: page.body,
    bodySummary: summaryOf(page.body),
    isPublished: page.publishedAt !== null,
    publishedAt: page.publishedAt,
    templateSuffix: page.templateSuffix,
    createdAt: page.createdAt,
    updatedAt: page.updatedAt,
    translations: translationsField(context, page.id),
    ...metafieldFields(context, page.id),
  };
}

function summaryOf(body: string): string {
  const text = body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length > SUMMARY ? `${text.slice(0, SUMMARY)}…` : text;
}
