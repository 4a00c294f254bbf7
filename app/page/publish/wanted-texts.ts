import type { Locale, Policy } from '@doorstep/policy';

import { pageHtml } from '../page-html.ts';
import { pageIn } from '../page-in.ts';
import { partOf } from './places.ts';
import type { Place } from './places.ts';

/** What a place says in one language. */
export interface WantedText {
  readonly title: string;
  readonly html: string;
}

/** What the policy says in a place, in one of our languages. */
export function wantedText(policy: Policy, place: Place, locale: Locale): WantedText {
  const page = pageIn(policy, locale);
  return { title: page.title, html: pageHtml(partOf(page, place, policy)) };
}
