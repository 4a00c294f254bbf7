import type { Locale, TextStanding } from '@doorstep/policy';

/** A text in one language, as it is edited. */
export interface CellView {
  /** Its name in the draft: `protection.name.fr`. */
  readonly name: string;
  readonly locale: Locale;
  readonly language: string;
  /** As saved; what a reset goes back to. */
  readonly value: string;
  /** What was typed before a reload and not saved. */
  readonly typed: string | null;
  readonly standing: TextStanding['kind'];
  /** What shoppers read while the field is empty. */
  readonly readInstead: string;
  /** Why it is as it stands: `Shoppers read the English one.` Empty where there is nothing to say. */
  readonly hint: string;
  readonly problem: string;
}

/** A text for shoppers in all its languages. */
export interface TextView {
  readonly name: string;
  /** What it is called among all texts: `What to check first, 2: Check`. */
  readonly heading: string;
  /** The section of the policy that it stands in: `Missing parcels`. */
  readonly section: string;
  readonly help: string;
  /** Characters, at most. */
  readonly most: number;
  readonly cells: readonly CellView[];
}

/** How far a language is. */
export interface ProgressView {
  readonly locale: Locale;
  readonly language: string;
  readonly written: number;
  /** Read in another country's language of the same kind: French in Canada. */
  readonly borrowed: number;
  readonly stale: number;
  readonly missing: number;
  readonly all: number;
}

/** Which texts a merchant looks at. */
export interface TextsFilter {
  readonly show: 'all' | 'missing' | 'stale';
  readonly language: Locale | null;
}

const path = '/app/policy/texts';

/** The address of the texts that a filter shows. */
export function textsAddress({ show, language }: TextsFilter): string {
  const query = new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(language === null ? {} : { language }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
