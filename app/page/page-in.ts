import { writePage } from '@doorstep/policy';
import type { Locale, Policy, PolicyPage } from '@doorstep/policy';

import { readerIn } from '../reader.ts';

/** A policy never changes, and each of the places where it stands says parts of the same page. */
const known = new WeakMap<Policy, Map<Locale, PolicyPage>>();

/** The policy's page in one of our languages, written once for each [FAQ-01]. */
export function pageIn(policy: Policy, locale: Locale): PolicyPage {
  const pages = known.get(policy) ?? new Map<Locale, PolicyPage>();
  known.set(policy, pages);
  const page = pages.get(locale) ?? writePage(policy, readerIn(locale));
  pages.set(locale, page);
  return page;
}
