import { aallyn, writePage } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { readerIn } from '../reader.ts';
import { pageIn } from './page-in.ts';

/** With other sentences: it says nothing of its own. */
const other = { ...aallyn, page: { ...aallyn.page, notes: [], examples: !aallyn.page.examples } };

test.each(['en', 'ja'] as const)(
  '[FAQ-01] in %s a page is written once, and is that of its policy',
  (locale) => {
    const page = pageIn(aallyn, locale);
    expect(page).toEqual(writePage(aallyn, readerIn(locale)));
    expect(pageIn(aallyn, locale)).toBe(page);
    expect(pageIn(other, locale)).not.toEqual(page);
    expect(pageIn(other, locale)).toEqual(writePage(other, readerIn(locale)));
  },
);
