import { aallyn, locales } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { themeTexts } from './theme-texts.ts';
import { readText } from './text-tree.ts';
import { wantedText } from './wanted-texts.ts';

/** Returns and contact first, one question in the merchant's words, one of them first in its section, and two left out. */
const page: Policy = {
  ...aallyn,
  page: {
    ...aallyn.page,
    sections: [{ section: 'returns' }, { section: 'contact' }],
    order: [{ question: 'refund-time' }],
    titles: [{ question: 'refund-time', title: { en: 'When is my money back?', ja: '返金はいつですか？' } }],
    hidden: ['tracking', 'about-us'],
  },
};

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<h2 id="([a-z]+)"/g)].flatMap(([, id]) => id ?? []);

test('[FAQ-01] sections come in the merchant’s order on the page and, each where it stands, in Shopify’s policies, in every language', () => {
  for (const locale of locales) {
    const of = (place: 'page' | 'shipping-policy' | 'refund-policy') =>
      headings(wantedText(page, place, locale).html);
    expect(of('page')).toEqual(['returns', 'contact', 'shipping', 'orders', 'product']);
    expect(of('shipping-policy')).toEqual(['contact', 'shipping']);
    expect(of('refund-policy')).toEqual(['returns', 'orders', 'product']);
  }
  // Without a word of the merchant's they have the order that they have had.
  expect(headings(wantedText(aallyn, 'refund-policy', 'en').html)).toEqual([
    ...['returns', 'orders', 'product', 'company'],
  ]);
});

test('[FAQ-01] order, words and what is left out are the same on the page, in Shopify’s policies and in the theme’s block', () => {
  const links = { store: 'https://aallyn.example', page: '/pages/faq' };
  const japanese = { locale: 'ja', marketId: null, text: 'ja' } as const;
  const languages = { own: { locale: 'en', text: 'en' }, translations: [japanese], without: [] } as const;
  const block = (key: string) =>
    JSON.stringify(themeTexts(page, languages, links).find((each) => each.key === key));
  for (const [locale, asked] of [
    ['en', 'When is my money back?'],
    ['ja', '返金はいつですか？'],
  ] as const) {
    const said = [
      wantedText(page, 'page', locale).html,
      wantedText(page, 'refund-policy', locale).html,
      block(`policy-page-${locale}`),
    ];
    for (const text of said) {
      expect(text).toContain(asked);
      expect(text.indexOf(asked)).toBeLessThan(text.indexOf('RET-02'));
      expect(text).not.toMatch(/<p id=\\?"CAL-06/);
    }
  }
});

test('[FAQ-01] a link to what is left out leads to an element of the nearest section, which says nothing and is no sentence', () => {
  const { html } = wantedText(page, 'page', 'en');
  expect(html).toContain(
    '<h2 id="shipping"><span id="tracking"></span><span id="CAL-06"></span>Shipping</h2>',
  );
  const { hash, sentences } = readText(html);
  expect([...sentences.keys()]).not.toContain('tracking');
  // Editors take elements that are empty.
  expect(readText(html.replaceAll(/<span id="[^"]*"><\/span>/g, '')).hash).toBe(hash);
});
