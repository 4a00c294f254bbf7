import { languageNames, locales } from '@doorstep/policy';
import type { Locale, SectionId, QuestionId, StatementId } from '@doorstep/policy';

import type { FieldOfValue } from './field-address.ts';

// The page as the browser shows it, as plain data.

/** Words, or a value with the setting that it comes from. */
export interface ShownPiece {
  readonly text: string;
  readonly field: FieldOfValue | null;
}

/** One paragraph. */
export interface ShownBlock {
  /** Its anchor; `null` for what the merchant wrote. */
  readonly statement: StatementId | null;
  readonly pieces: readonly ShownPiece[];
}

export interface ShownQuestion {
  readonly id: QuestionId;
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  readonly examples: ShownExamples | null;
}

/** Cases that the answers decide, each a sentence. */
export interface ShownExamples {
  readonly title: string;
  readonly items: readonly (readonly ShownPiece[])[];
}

export interface ShownSection {
  readonly id: SectionId;
  readonly title: string;
  readonly questions: readonly ShownQuestion[];
}

export interface ShownPage {
  readonly locale: Locale;
  readonly title: string;
  readonly sections: readonly ShownSection[];
}

/** Which page is looked at: in which language, of the draft or of what is published. */
export interface PreviewChoice {
  readonly locale: Locale;
  readonly of: 'draft' | 'published';
}

/** What an address asks for; English and the draft where it does not say. */
export function readPreviewChoice(url: URL): PreviewChoice {
  const asked = url.searchParams.get('language');
  return {
    locale: locales.find((locale) => locale === asked) ?? 'en',
    of: url.searchParams.get('of') === 'published' ? 'published' : 'draft',
  };
}

/** The address of a page. */
export const previewAddress = ({ locale, of }: PreviewChoice): string =>
  `/app/policy/page?${new URLSearchParams({ language: locale, of }).toString()}`;

/** The languages that it can be read in. */
export const languageChoices = locales.map((locale) => ({ value: locale, label: languageNames[locale] }));
