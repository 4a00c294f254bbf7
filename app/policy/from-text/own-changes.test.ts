import { aallyn, minimalPolicy, writePage } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { pageHtml } from '../../page/page-html.ts';
import { readerIn } from '../../reader.ts';
import { ownChangesFor } from './own-changes.ts';
import { readPage } from './read-own-page.ts';
import { textOf } from './text-of.server.ts';

/** What a shop reads of the page of another policy, as it is pasted. */
function pasted(page: Policy, draft: Policy) {
  const text = textOf(pageHtml(writePage(page, readerIn('en'))));
  if (!text.ok) throw new Error(text.error);
  return readPage({ text: text.value, policy: draft, today: '2026-11-30', kept: new Set() });
}

const berlin = minimalPolicy({
  ...{ name: 'Neu', currency: 'USD', timeZone: 'America/Los_Angeles', country: 'DE' },
  contact: 'help@neu.example',
});

test('[LINT-01] [PROT-01] of a page without the protection, in a new shop of another country, everything is taken', () => {
  const page = { ...aallyn, protection: { ...aallyn.protection, offered: false } };
  const { values, notHeld } = pasted(page, berlin);
  expect(notHeld).toEqual([]);
  const paths = values.flatMap(({ changes }) => changes.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.join()).toContain('destinations.served.US');
});

test('[LINT-01] what does not go together with a draft is told by its name, and the rest is taken all the same', () => {
  const days = { kind: 'set', path: 'returns.refundDays', value: 30, quotes: [] } as const;
  const { taken, refused } = ownChangesFor(aallyn, [
    { kind: 'set', path: 'exchanges.days', value: 9_000, quotes: [] },
    days,
  ]);
  expect(taken).toEqual([days]);
  expect(refused.map(({ path }) => path)).toEqual(['exchanges.days']);
  expect(refused[0]?.name).toContain('Exchanges');
  expect(refused[0]?.why).not.toBe('');
});

test('[LINT-01] each setting of a page of ours can be taken by itself, beside the sentence that says it', () => {
  const { values } = pasted(aallyn, berlin);
  expect(values.length).toBeGreaterThan(30);
  expect(values.filter(({ quotes }) => quotes.length === 0).map(({ id }) => id)).toEqual([]);
  const refund = values.find(({ id }) => id === 'own:returns.refundDays');
  expect(refund?.changes).toHaveLength(1);
  expect(refund?.quotes.map(({ words }) => words).join()).toContain(
    'refund or store credit can be requested up to 21 days',
  );
});
