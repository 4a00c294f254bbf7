import { locales } from '@doorstep/policy';
import type { Locale, Policy } from '@doorstep/policy';

import { questionHtml } from '../page-html.ts';
import { pageIn } from '../page-in.ts';
import { structuredData } from '../structured-data/structured-data.ts';
import type { ShopLanguages } from './languages.ts';

/** What blocks of the theme read: the page by language, and the structured data; each in a metafield of its own. */
export interface ThemeText {
  readonly key: string;
  readonly value: unknown;
}

/** The metafield that the block reads in a language: `policy-page-fr-ca`. */
const pageKey = (locale: Locale): string => `policy-page-${locale.toLowerCase()}`;

/** Whether a metafield is one that the block reads, in whichever language. */
export const isPageKey = (key: string): boolean => locales.some((locale) => pageKey(locale) === key);

export const structuredDataKey = 'policy-structured-data';

/** Where sentences of the policy can be linked to: a page, or one of Shopify's policies. */
export interface ThemeLinks {
  /** Of the online store, without a slash at its end. */
  readonly store: string;
  /** The page's path; `null` where no page is chosen. */
  readonly page: string | null;
}

/** Where each sentence of the policy can be linked to. */
export const sentenceAddress =
  ({ store, page }: ThemeLinks) =>
  (statement: string): string =>
    `${store}${page ?? '/policies/refund-policy'}#${statement}`;

/** The texts that a shop's theme is given: in its languages, and those that we have for its countries. */
export function themeTexts(
  policy: Policy,
  languages: ShopLanguages,
  links: ThemeLinks,
): readonly ThemeText[] {
  const read = new Set([languages.own.text, ...languages.translations.map(({ text }) => text)]);
  return [
    ...locales
      .filter((locale) => read.has(locale))
      .map((locale): ThemeText => ({ key: pageKey(locale), value: pageValue(policy, locale) })),
    {
      key: structuredDataKey,
      value: structuredData(policy, { store: links.store, sentence: sentenceAddress(links) }),
    },
  ];
}

function pageValue(policy: Policy, locale: Locale) {
  const { title, sections } = pageIn(policy, locale);
  return {
    title,
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      anchors: section.leftOut,
      html: section.questions.map(questionHtml).join('\n'),
    })),
  };
}
