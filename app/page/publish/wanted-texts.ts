import { writePage } from '@doorstep/policy';
import type { Locale, Policy } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { pageHtml } from '../page-html.ts';
import { partOf } from './places.ts';
import type { Place } from './places.ts';

/** What a place says in one language. */
export interface WantedText {
  readonly title: string;
  readonly html: string;
}

/** What the policy says in a place, in one of our languages. */
export function wantedText(policy: Policy, place: Place, locale: Locale): WantedText {
  const page = writePage(policy, readerIn(locale));
  return { title: page.title, html: pageHtml(partOf(page, place)) };
}
