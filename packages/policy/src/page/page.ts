import type { Locale } from '../document/locales.ts';
import type { QuestionId } from '../document/page-questions.ts';
import type { SectionId } from '../document/page-sections.ts';
import type { StatementId } from '../statements.ts';
import type { Said } from '../statements/say-slot.ts';

/** The policy as one page of questions and answers, in one language [FAQ-01]. */
export interface PolicyPage {
  readonly locale: Locale;
  readonly title: string;
  /** Only sections and questions that have an answer. */
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly id: SectionId;
  readonly title: string;
  readonly questions: readonly PageQuestion[];
  /** Anchors of what the merchant leaves out: who follows a link to it is led here, to the nearest section. */
  readonly leftOut: readonly string[];
}

export interface PageQuestion {
  /** Its anchor on the page; those of statements are their ids. */
  readonly id: QuestionId;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
  /** `null` where there are none, or the merchant shows none. */
  readonly examples: PageExamples | null;
}

/** Cases that the answers of a question decide, each a sentence; they stand beneath the answers, and are read after them. */
export interface PageExamples {
  readonly title: string;
  readonly items: readonly PageExample[];
}

export interface PageExample {
  readonly statement: StatementId;
  readonly pieces: readonly Said[];
}

/** One paragraph: what a statement of the policy says, or what the merchant wrote beside it. */
export type PageBlock =
  | { readonly kind: 'statement'; readonly statement: StatementId; readonly pieces: readonly Said[] }
  | { readonly kind: 'prose'; readonly statement: null; readonly pieces: readonly Said[] };
