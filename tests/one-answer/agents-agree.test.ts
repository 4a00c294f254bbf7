import { locales, pageQuestions, sayStatement, textIn, writePage } from '@doorstep/policy';
import type { Locale, Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { policyAnswer } from '../../app/agents/tools/policy-answer.server.ts';
import { shippingPrice } from '../../app/agents/tools/shipping-price.server.ts';
import { database } from '../../app/database.server.ts';
import { pageHtml } from '../../app/page/page-html.ts';
import { readerIn } from '../../app/reader.ts';
import { askBusiness } from '../../packages/local-shop/src/ask-business/ask-business.ts';
import { paragraphsOf } from '../../packages/local-shop/src/ask-business/paragraphs.ts';
import { arbitraryPolicies } from '../../packages/policy/src/testing/arbitrary-policies.ts';
import { shopThatSays } from './shop-policies.ts';

const inAnyLanguage = fc.constantFrom(...locales);

/** An agent at the storefront of a shop that has published a policy. Neither question here asks the database anything. */
const visitTo = (policy: Policy) => ({
  ...{ shop: 'one.example', policy, version: 1, publishedAt: new Date(0), now: new Date(0), database },
  visitor: {
    ...{
      shop: 'one.example',
      pathPrefix: '/apps/doorstep',
      query: new URLSearchParams(),
      acceptLanguage: null,
    },
    ...{ sender: '', secrets: [''] as const, now: new Date(0) },
  },
});

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The paragraphs of a policy's page. */
const pageOf = (policy: Policy, locale: Locale): ReadonlySet<string> =>
  new Set(paragraphsOf(pageHtml(writePage(policy, readerIn(locale))), '/').map(({ text }) => plain(text)));

const answers = z.object({ answers: z.array(z.object({ text: z.string() })) });
const price = z.object({
  price: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  ships_free: z.boolean().nullable(),
  statements: z.array(z.object({ sentence: z.string() })),
});

test('[FAQ-01] law: under any policy, in any language, the page and the tool say the same paragraphs, and so does what agents quote of the shop’s policies', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPolicies, inAnyLanguage, async (policy, language) => {
      const page = pageOf(policy, language);
      const told = await policyAnswer.call({ language }, visitTo(policy));
      const paragraphs = answers
        .parse(told.structuredContent)
        .answers.flatMap(({ text }) => text.split('\n'))
        .map(plain)
        .filter((text) => text !== '');
      for (const text of paragraphs) expect([...page]).toContain(text);
      const state = await shopThatSays(policy, language);
      const quotes = Object.values(pageQuestions)
        .map((question) => askBusiness(state, { query: textIn(question, language), country: null, language }))
        .filter(({ links }) => links.length > 0);
      expect(quotes).not.toEqual([]);
      for (const quoted of quotes) expect(paragraphs).toContain(plain(quoted.plain));
    }),
    { numRuns: 60 },
  );
});

test('[SHIP-01..05] law: under any policy, in any language, each price that an agent is told stands in the sentences beside it, and these on the page', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPolicies, fc.nat(), inAnyLanguage, async (policy, which, language) => {
      const reader = readerIn(language);
      const { served } = policy.destinations;
      const row = served[which % Math.max(1, served.length)];
      if (row === undefined) return;
      const page = pageOf(policy, language);
      for (const worth of ['0', '50', '100000']) {
        const told = await shippingPrice.call({ country: row.country, worth, language }, visitTo(policy));
        const said = price.parse(told.structuredContent);
        const sentences = said.statements.map(({ sentence }) => sentence).join(' ');
        for (const { sentence } of said.statements) expect([...page]).toContain(plain(sentence));
        if (said.price !== null && said.ships_free === false)
          expect(sentences).toContain(reader.amount(row.flat));
        if (said.ships_free === true && row.freeFrom !== null)
          expect(sentences).toContain(reader.amount(row.freeFrom.amount));
      }
      const refused = await shippingPrice.call({ country: 'AQ', worth: '1', language }, visitTo(policy));
      const { statements } = price.parse(refused.structuredContent);
      expect(statements).toMatchObject([{ sentence: sayStatement(policy, 'SHIP-05', reader) }]);
    }),
    { numRuns: 60 },
  );
});
