import { aallyn, decodePolicy, locales, minimalPolicy, withChanges, writePage } from '@doorstep/policy';
import type { Locale, Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { arbitraryPolicies } from '../../../packages/policy/src/testing/arbitrary-policies.ts';
import { statedBy } from '../../../packages/policy/src/testing/stated.ts';
import { pageHtml } from '../../page/page-html.ts';
import { readerIn } from '../../reader.ts';
import { ownChangesFor } from './own-changes.ts';
import { ownSentencesIn } from './own-sentences.ts';
import { changesFor, readPage } from './read-own-page.ts';
import { textOf } from './text-of.server.ts';

const newShop = (currency: string): Policy =>
  minimalPolicy({
    ...{ name: 'Harbour Canvas', currency, timeZone: 'America/New_York', country: 'DE' },
    contact: 'hello@harbour.example',
  });

/** A new shop that has set what no page says: the days of its holidays. */
function withHolidaysOf(policy: Policy): Policy {
  const base = newShop(policy.merchant.shopCurrency);
  const { holidays } = policy.calendar.warehouse;
  const calendar = { ...base.calendar, warehouse: { ...base.calendar.warehouse, holidays } };
  // A draft is about the same page: what it asks, and in which order, is the merchant's and is not read back.
  return { ...base, calendar, page: policy.page };
}

const pageOf = (policy: Policy, locale: Locale): string => pageHtml(writePage(policy, readerIn(locale)));

/** What a merchant does: pastes a page into the form, and takes everything that was read from it. */
function pasteAndTake(pasted: string, draft: Policy) {
  const text = textOf(pasted);
  if (!text.ok) throw new Error(text.error);
  const read = { text: text.value, policy: draft, today: '2026-11-30', kept: new Set<string>() } as const;
  const { values, notHeld } = readPage(read);
  const changes = changesFor(read, { values: values.map(({ id }) => id), finding: null });
  const taken = decodePolicy(withChanges(draft, changes));
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  return { policy: taken.value, values, notHeld };
}

/** The same without what the form does besides: what the page says as a foreign text, and what it contradicts. */
function readAndTake(pasted: string, draft: Policy): Policy {
  const text = textOf(pasted);
  const own = text.ok ? ownSentencesIn(text.value, draft) : null;
  const { taken, refused } = ownChangesFor(draft, own?.changes ?? []);
  const policy = decodePolicy(withChanges(draft, taken));
  if (!policy.ok || refused.length > 0) throw new Error(JSON.stringify({ policy, refused }));
  return policy.value;
}

/** Sorted, as a page speaks of some things more than once. */
const stated = (policy: Policy, locale: Locale) =>
  [...statedBy(policy, readerIn(locale))].sort(([one], [other]) => (one < other ? -1 : 1));

test.each(locales)(
  '[FAQ-01] the preset’s page in %s, pasted into a new shop and taken, states the same there',
  (locale) => {
    const { policy, notHeld } = pasteAndTake(pageOf(aallyn, locale), newShop('USD'));
    expect(notHeld).toEqual([]);
    const fields = stated(aallyn, locale);
    expect(fields.length).toBeGreaterThan(150);
    expect(stated(policy, locale)).toEqual(fields);
  },
);

test('[FAQ-01] copied from the screen as plain words, the preset’s page is read as its HTML is', () => {
  const text = textOf(pageOf(aallyn, 'en'));
  if (!text.ok) throw new Error(text.error);
  expect(pasteAndTake(text.value, newShop('USD')).policy).toEqual(
    pasteAndTake(pageOf(aallyn, 'en'), newShop('USD')).policy,
  );
});

/** A page is known by its questions; ones in a merchant's words are known to a draft that has the same. */
const askedInOurWords = (policy: Policy): Policy => ({ ...policy, page: { ...policy.page, titles: [] } });

test('[FAQ-01] a page that asks in the merchant’s words, in their order and without some questions is read as any other', () => {
  const page: Policy['page'] = {
    ...aallyn.page,
    sections: [{ section: 'returns' }],
    order: [{ question: 'signature' }, { question: 'tracking' }],
    hidden: ['promotions', 'po-boxes'],
    titles: [{ question: 'wrong-address', title: { en: 'And if I gave you the wrong one?' } }],
  };
  const draft = { ...newShop('USD'), page };
  const { policy } = pasteAndTake(pageOf({ ...aallyn, page }, 'en'), draft);
  expect(stated(policy, 'en')).toEqual(stated({ ...aallyn, page }, 'en'));
  expect(policy.promotions).toEqual(draft.promotions);
});

test('[FAQ-01] law: the page of any policy, pasted into a new shop and taken, states the same there', () => {
  let runs = 0;
  fc.assert(
    fc.property(arbitraryPolicies.map(askedInOurWords), (policy) => {
      const page = pageOf(policy, 'en');
      const taken = readAndTake(page, withHolidaysOf(policy));
      expect(stated(taken, 'en')).toEqual(stated(policy, 'en'));
      // The form comes to the same; it looks for contradictions too, which takes its time.
      if (runs++ % 20 === 0) expect(pasteAndTake(page, withHolidaysOf(policy)).policy).toEqual(taken);
    }),
    { numRuns: 200, endOnFailure: true },
  );
}, 300_000);

test('[FAQ-01] a holiday of which the page has only the name is told, and is not made up', () => {
  const holidays = [{ name: 'Founders’ Day', on: { kind: 'fixed', month: 6, day: 3 } }] as const;
  const { calendar } = aallyn;
  const page = { ...aallyn, calendar: { ...calendar, warehouse: { ...calendar.warehouse, holidays } } };
  const { policy, notHeld } = pasteAndTake(pageOf(page, 'en'), newShop('USD'));
  expect(notHeld.map(({ quote }) => quote)).toEqual(['Founders’ Day']);
  expect(policy.calendar.warehouse.holidays).toEqual([]);
});
