import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { askBusiness } from '../../packages/local-shop/src/ask-business/ask-business.ts';
import { shopThatSays } from './shop-policies.ts';

/**
 * Agents answer buyers in words of their own, which nobody can test. What can be: that the paragraph which answers a question best has
 * the right values, and no other of their kind that could be taken for them. Questions are asked as buyers ask, in no word chosen for it.
 */
type Row = readonly [country: string | null, query: string, values: readonly string[]];

const alone: readonly Row[] = [
  ['US', 'How much is shipping to the United States?', ['$5.00']],
  ['CA', 'How much does shipping to Canada cost?', ['$25.00']],
  ['JP', 'What does shipping cost to Japan?', ['$25.00']],
  ['KR', 'Shipping price to South Korea', ['$25.00']],
  ['SG', 'How much is shipping to Singapore?', ['$25.00']],
  [null, 'Do you ship to Puerto Rico and what does it cost?', ['Puerto Rico']],
  [null, 'Do you ship to military addresses?', ['Pacific (AP)']],
  [null, 'On which days does your warehouse ship?', ['working day']],
  [null, 'Which holidays is the warehouse closed?', ['Christmas Eve']],
  [null, 'When do I get a tracking number?', ['by the end of the day']],
  [null, 'Can you ship to a P.O. box?', ['cannot ship to P.O. boxes']],
  [null, 'Are private mailboxes accepted?', ['Private mailboxes are accepted']],
  [null, 'Can you deliver to general delivery?', ['once you have confirmed']],
  [null, 'My parcel says delivered but is missing, how long do I wait?', ['5 business days']],
  [null, 'Until when can I report a missing parcel?', ['21 days', '1 month']],
  [null, 'What does a replacement for a missing parcel cost?', ['$25.00']],
  [null, 'My package was stolen, are you liable?', ['not liable']],
  [null, 'Do I need to sign for my order?', ['$250.00']],
  [null, 'What happens if my parcel is returned because nobody was there?', ['5 business days', '$15.00']],
  [null, 'What does it cost to ship a returned parcel again?', ['$15.00', '$8.00']],
  [null, 'Can I cancel my order?', ['cannot be cancelled']],
  [null, 'My order is shown as not shipped, is it on its way?', ['12 hours']],
  [null, 'The price dropped, can I get the difference?', ['7 days']],
  [null, 'How many promotion codes can I use?', ['Only one promotion code']],
  [null, 'Can I pay with PayPal?', ['PayPal']],
  [null, 'Can I change the payment method?', ['cannot be changed']],
  ['US', 'Can I exchange an item and what does it cost?', ['21 days', '$15.00']],
  ['US', 'How much does a return cost?', ['$15.00']],
  ['JP', 'Can I return an international order?', ['21 days', '$15.00']],
  [null, 'Can I return sale items?', ['store credit']],
  [null, 'What does Free returns cost?', ['$2.98']],
  [null, 'Is Free returns offered in Canada?', ['United States only']],
  [null, 'Do I have to send the free gift back?', ['ask you about the gift']],
  [null, 'By when do I have to ship the return after the label?', ['7 days']],
  [null, 'Which countries do you ship to?', ['South Korea']],
  [null, 'My bag is broken, what can I do?', ['14 days', '48 hours']],
];

/** The right values stand beside those of other places: an agent has to read to the end of the sentence. */
const besideOthers: readonly (readonly [...Row, others: readonly string[]])[] = [
  ['HK', 'When is shipping to Hong Kong free?', ['HK$1,000.00'], ['$128.00']],
  ['US', 'How long does delivery take to the United States?', ['1 to 7 business days'], ['28 business days']],
  ['JP', 'How long does delivery take to Japan?', ['10 to 28 business days'], ['7 business days']],
  [null, 'Do you collect sales tax in California?', ['California'], ['Georgia']],
  [null, 'When do I get my refund?', ['10 to 12 business days'], ['21 days']],
];

/**
 * Another paragraph is quoted: that of exchanges, which names the country and the days as well; the one below the amount, which says the
 * word; and of a country that is not served the policy says nothing by name.
 */
const notFound: readonly Row[] = [
  ['US', 'How many days do I have to return an item?', ['refund or store credit']],
  ['US', 'From which amount is shipping free?', ['$100.00']],
  ['DE', 'Do you ship to Germany?', ['/pages/contact']],
];

/** An agent that reads the preset's policies at its shop. */
async function agent() {
  const state = await shopThatSays(aallyn);
  return (country: string | null, query: string) => askBusiness(state, { query, country, language: 'en' });
}

/** Amounts and spans of time in a text. */
const valuesIn = (text: string): readonly string[] =>
  text.match(/(?:HK)?\$[\d,.]*\d|\d+(?: to \d+)? (?:business days?|days?|hours?|months?)/g) ?? [];

const isValue = (text: string): boolean => valuesIn(text).includes(text);

test('[FAQ-01] of 44 questions 36 are answered by a paragraph with the right values alone, and 5 by one that says others beside them', async () => {
  const ask = await agent();
  expect([alone.length, besideOthers.length, notFound.length]).toEqual([36, 5, 3]);
  for (const [country, query, values] of alone) {
    const { plain, links } = ask(country, query);
    for (const value of values) expect(plain, query).toContain(value);
    const others = valuesIn(plain).filter((value) => !values.includes(value));
    expect(values.some(isValue) ? others : [], query).toEqual([]);
    expect(links).toHaveLength(1);
  }
  for (const [country, query, values, others] of besideOthers)
    for (const value of [...values, ...others]) expect(ask(country, query).plain, query).toContain(value);
});

test('[FAQ-01] 3 of the questions are answered beside the point, and each is known', async () => {
  const ask = await agent();
  for (const [country, query, values] of notFound)
    for (const value of values) expect(ask(country, query).plain, query).not.toContain(value);
});
