import { expect, test } from 'vitest';
import { decodePolicy } from '../document/decode.ts';
import { locales } from '../document/locales.ts';
import { pageQuestions } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { sayPage } from '../impact/page.ts';
import { aallyn } from '../presets/aallyn.ts';
import { readerIn } from '../testing/reader.ts';
import { checkTexts, noteReader } from './check-notes.ts';
import { writePage } from './write-page.ts';

const laidOutAs = (page: Partial<Policy['page']>): Policy => ({
  ...aallyn,
  page: { ...aallyn.page, ...page },
});
const shippingOf = (policy: Policy, locale: (typeof locales)[number] = 'en') =>
  writePage(policy, readerIn(locale)).sections.find(({ id }) => id === 'shipping')?.questions ?? [];

test('[FAQ-01] questions that a merchant wants first come first in their section, and the others follow as they stand', () => {
  const before = shippingOf(aallyn).map(({ id }) => id);
  const page = laidOutAs({
    order: [{ question: 'signature' }, { question: 'exchanges' }, { question: 'tracking' }],
  });
  const first = ['signature', 'tracking'];
  expect(shippingOf(page).map(({ id }) => id)).toEqual([
    ...first,
    ...before.filter((id) => !first.includes(id)),
  ]);
});

const sectionsOf = (policy: Policy, locale: (typeof locales)[number] = 'en') =>
  writePage(policy, readerIn(locale)).sections;

test('[FAQ-01] sections that a merchant wants first come first in every language, each with its questions, and the others follow', () => {
  const before = sectionsOf(aallyn).map(({ id }) => id);
  const page = laidOutAs({ sections: [{ section: 'returns' }, { section: 'contact' }] });
  const first = ['returns', 'contact'];
  for (const locale of locales) {
    const after = sectionsOf(page, locale);
    expect(after.map(({ id }) => id)).toEqual([...first, ...before.filter((id) => !first.includes(id))]);
    expect(after.toSorted((one, other) => before.indexOf(one.id) - before.indexOf(other.id))).toEqual(
      sectionsOf(aallyn, locale),
    );
  }
});

test('[FAQ-01] links to a question that is left out, and to its sentences, lead to its section, or to the next where that is gone', () => {
  const leftOut = (page: Partial<Policy['page']>) =>
    Object.fromEntries(
      sectionsOf(laidOutAs(page)).flatMap((section) =>
        section.leftOut.length === 0 ? [] : [[section.id, section.leftOut]],
      ),
    );
  expect(leftOut({})).toEqual({});
  expect(leftOut({ hidden: ['tracking', 'payment-change'] })).toEqual({
    shipping: ['tracking', 'CAL-06'],
    orders: ['payment-change', 'ORD-02'],
  });
  const gone = ['company', 'about-us'];
  expect(leftOut({ hidden: ['about-us'] })).toEqual({ product: gone });
  expect(leftOut({ hidden: ['about-us'], sections: [{ section: 'company' }] })).toEqual({ shipping: gone });
  const last = ['shipping', 'orders', 'returns', 'contact', 'international', 'product', 'company'] as const;
  expect(leftOut({ hidden: ['about-us'], sections: last.map((section) => ({ section })) })).toEqual({
    product: gone,
  });
});

test('[FAQ-01] a question that is left out stands in no language, with its answers and notes, and no other goes', () => {
  const page = laidOutAs({ hidden: ['signature', 'about-us'] });
  for (const locale of locales) {
    const [all, left] = [aallyn, page].map((policy) =>
      writePage(policy, readerIn(locale)).sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
    expect(left).toEqual(all?.filter((id) => id !== 'signature' && id !== 'about-us'));
  }
});

test.each(['free-shipping', 'return-policy', 'protection', 'cancellation', 'contact-us'])(
  '[FAQ-01] a policy that leaves out %s is none: buyers have to know that',
  (question) => {
    const document = { ...aallyn, page: { ...aallyn.page, hidden: [question] } };
    const decoded = decodePolicy(document);
    expect(decoded.ok ? [] : decoded.error.map(({ path }) => path)).toEqual(['page.hidden.0']);
  },
);

test('[FAQ-01] a question is asked in the merchant’s words where there are any, with the same answers below it', () => {
  const title = { en: 'Where is my bag?', fr: 'Où est mon sac\u202f?' };
  const page = laidOutAs({ titles: [{ question: 'tracking', title }] });
  const asked = (locale: (typeof locales)[number]) =>
    shippingOf(page, locale).find(({ id }) => id === 'tracking');
  expect(asked('en')?.title).toBe(title.en);
  expect(asked('fr-CA')?.title).toBe(title.fr);
  expect(asked('en')?.blocks).toEqual(shippingOf(aallyn).find(({ id }) => id === 'tracking')?.blocks);
});

test('[FAQ-01] a number, an amount, a day or a country of its own is refused in a question, in each language', () => {
  const title = { en: 'Is it free from $99?', fr: 'Et pour le Brésil\u202f?', ja: '追跡できますか？' };
  const page = laidOutAs({ titles: [{ question: 'tracking', title }] });
  const read = (locale: (typeof locales)[number]) => noteReader(readerIn(locale), ['BR', 'US']);
  expect(checkTexts(page, read).map(({ path }) => path)).toEqual([
    'page.titles.0.title.en',
    'page.titles.0.title.fr',
  ]);
});

test('[FAQ-01] before publishing it is said which questions go, are asked otherwise or move, and nothing of what stays as it is', () => {
  const said = (page: Partial<Policy['page']>) =>
    sayPage({ before: aallyn, after: laidOutAs(page), reader: readerIn('en'), today: 20_787 }).map(
      ({ sentence }) => sentence,
    );
  expect(said({ order: [{ question: 'free-shipping' }] })).toEqual([]);
  expect(
    said({
      order: [{ question: 'tracking' }],
      hidden: ['packaging'],
      titles: [{ question: 'tracking', title: { en: 'Where is my bag?' } }],
    }),
  ).toEqual([
    'The policy page will ask “Where is my bag?” in place of “When do I get a tracking number?”.',
    'The policy page will no longer ask “How are your products packed?”.',
    'The policy page will have its questions in another order.',
  ]);
  expect(said({ sections: [{ section: 'shipping' }] })).toEqual([]);
  expect(said({ sections: [{ section: 'returns' }] })).toEqual([
    'The policy page will have its sections in another order.',
  ]);
});

test('[FAQ-01] what is listed twice is told, and versions of before read as they did', () => {
  const twice = laidOutAs({
    sections: [{ section: 'returns' }, { section: 'returns' }],
    order: [{ question: 'tracking' }, { question: 'tracking' }],
    hidden: ['packaging', 'packaging'],
  });
  const decoded = decodePolicy(twice);
  expect(decoded.ok ? [] : decoded.error.map(({ path }) => path)).toEqual([
    'page.sections.1.section',
    'page.order.1.question',
    'page.hidden.1',
  ]);
  const { examples, notes, facts } = aallyn.page;
  expect(decodePolicy({ ...aallyn, schemaVersion: 6, page: { examples, notes, facts } })).toEqual({
    ok: true,
    value: aallyn,
  });
  const { sections: _none, ...seventh } = aallyn.page;
  expect(decodePolicy({ ...aallyn, schemaVersion: 7, page: seventh })).toEqual({ ok: true, value: aallyn });
  expect(shippingOf(aallyn).every(({ id, title }) => title === pageQuestions[id].en)).toBe(true);
});
