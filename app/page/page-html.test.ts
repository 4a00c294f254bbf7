import { aallyn, locales, statementIds, writePage } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readerIn } from '../reader.ts';
import { pageHtml } from './page-html.ts';

const html = (policy: Policy): string => pageHtml(writePage(policy, readerIn('en')));

test('[FAQ-01] the page has a section, its question and each statement as a paragraph with an anchor', () => {
  const lines = html(aallyn).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '<h2 id="shipping">Shipping</h2>',
    '<h3 id="free-shipping">What does shipping cost, and when is it free?</h3>',
    '<p id="SHIP-01">Shipping is free for orders of at least $100.00 to the United States. What counts is the merchandise after discounts.</p>',
  ]);
  for (const id of statementIds)
    expect(lines.filter((line) => line.startsWith(`<p id="${id}">`))).toHaveLength(1);
});

test.each(locales)('[FAQ-01] in %s no two anchors of the page are the same', (locale) => {
  const anchors = [...pageHtml(writePage(aallyn, readerIn(locale))).matchAll(/ id="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('[SHIP-05, MISS-03] where a customer is sent is a link', () => {
  expect(html(aallyn)).toContain('<a href="/pages/contact">/pages/contact</a>');
  expect(html(aallyn)).toContain('<a href="https://www.usps.com/help/missing-mail.htm">');
  const contact = 'help@shop.example';
  expect(html({ ...aallyn, merchant: { ...aallyn.merchant, contact } })).toContain(
    '<a href="mailto:help@shop.example">help@shop.example</a>',
  );
});

test('[FAQ-01] whatever a merchant wrote is text on the page and never markup', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant('<script>alert("1")</script>'), fc.string({ minLength: 1 })),
      (written) => {
        const policy = {
          ...aallyn,
          missingParcels: { ...aallyn.missingParcels, liability: { en: written } },
        };
        const tags = html(policy).match(/<[^>]*>/g) ?? [];
        expect(
          tags.filter(
            (tag) =>
              !/^<(\/?(h2|h3|p|a|details|summary|ul|li)|(h2|h3|p|details) id="[\w-]+"|a href="[^"<>]*")>$/.test(
                tag,
              ),
          ),
        ).toEqual([]);
      },
    ),
  );
});
