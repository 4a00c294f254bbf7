import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { findContradictions } from './find-contradictions.ts';

const rulesOf = (text: string): readonly string[] =>
  findContradictions(readText(text), '2026-11-30').map(({ rule }) => rule);

test.each([
  ['sum', 'Goods for $12.00 cost $12.00 + $2.00 + $4.50 = $17.50.', '$12.00 + $2.00 + $4.50 = $18.50.'],
  [
    'sum',
    'The box holds 100 bulbs: 40 tulips, 30 daffodils and 40 crocuses.',
    'The box holds 110 bulbs: 40 tulips, 30 daffodils and 40 crocuses.',
  ],
  ['sum', 'The yarn is 60% wool, 30% cotton and 20% silk.', 'The yarn is 60% wool, 30% cotton and 10% silk.'],
  ['sum', 'We pack six days a week, Monday to Friday.', 'We pack five days a week, Monday to Friday.'],
  [
    'turned-range',
    'Engraved mugs need 12 to 8 working days.',
    'Engraved mugs need 8 to 12 working days; we have cut that down from 12 to 8 days.',
  ],
  [
    'told-currency',
    'We charge exclusively in euros.\n\nSending it again is $9.00.',
    'We charge exclusively in euros.\n\nSending it again is €9.00, about $10.00.',
  ],
  [
    'stages',
    'We inspect returns within 3 business days. Your bank needs 5 to 7 business days. All told, the money is there within one week.',
    'We inspect returns within 3 business days. Your bank needs 5 to 7 business days. All told, the money is there within three weeks.',
  ],
  [
    'compared-times',
    'You have 30 days from delivery to send things back for a refund.\n\nExchanges stay open longer than refunds: you have 21 days from delivery.',
    'You have 30 days from delivery to send things back for a refund.\n\nExchanges stay open longer than refunds: you have 60 days from delivery.',
  ],
  [
    'served-only',
    'We only post to Australia and New Zealand.\n\nJapan | $22.00 | 7-14 days',
    'We only post to Australia and New Zealand.\n\nNew Zealand | $22.00 | 7-14 days',
  ],
  [
    'excluded-goods',
    "Caps and goggles can't be returned or exchanged.\n\nMy new cap is too tight! We'll exchange it for a bigger one.",
    "Opened caps can't be returned or exchanged.\n\nMy new cap is too tight! We'll exchange it for a bigger one.",
  ],
  [
    'table-and-text',
    'Rates\n\nWhere | Standard | Express\nAustralia, metro | $8.50 | $14.00\nAustralia, regional | $8.50 | $16.50\n\nExpress is $14.00 anywhere in Australia.',
    'Rates\n\nWhere | Standard | Express\nAustralia, metro | $8.50 | $14.00\nNew Zealand | $8.50 | $16.50\n\nExpress is $14.00 anywhere in Australia.',
  ],
  [
    'any-complaint',
    'Complaints of any kind must reach us within 14 days of delivery.\n\nOur guarantee covers defects for two years from delivery: send a photo.',
    'Complaints about damage in transit must reach us within 14 days of delivery.\n\nOur guarantee covers defects for two years from delivery: send a photo.',
  ],
  [
    'days-that-go',
    'The van goes down to the sorting office on Mondays and Fridays, and on no other day.\n\nOrder before noon on any weekday and your parcel is posted that same afternoon.',
    'The van goes down to the sorting office on Mondays and Fridays, and on no other day.\n\nOrders placed on Friday are posted on Monday.',
  ],
  [
    'numbered-days',
    'During the first two days after the order all of it is refunded. From the fifth day onwards we keep half.',
    'During the first two days after the order all of it is refunded. From the third day onwards we keep half.',
  ],
  [
    'sum',
    'The set is $18.50 in place of $21.00, a saving of $3.50.',
    'The set is $18.50 in place of $21.00, a saving of $2.50.',
  ],
  [
    'two-answers',
    'We split mixed orders and send two boxes.\n\nWith a mixed order we wait for the last piece and send it all in a single box.',
    'We never split orders: all is sent in one box.\n\nWith a mixed order we wait for the last piece and send it all in a single box.',
  ],
  [
    'two-answers',
    'We only debit the amount on the day your box is packed.\n\nAll orders are paid in full when you place them.',
    'We only debit the amount on the day your box is packed.\n\nPayment is taken when your order ships.',
  ],
  [
    'free-everywhere',
    'Spend $250 and your order ships free, no matter where you live!\n\nTo Canada there is no free shipping.',
    'Spend $250 and your order ships free within the United States.\n\nTo Canada there is no free shipping.',
  ],
])('[LINT-01] %s: what does not come out is found, and what does is not', (rule, wrong, right) => {
  expect(rulesOf(wrong)).toContain(rule);
  expect(rulesOf(right)).not.toContain(rule);
});

test.each([
  [
    'a time beside the law’s',
    'Consumers may return goods within 14 days of delivery.\n\nBeyond the legal right we take back goods up to 60 days after delivery.',
  ],
  [
    'two sides of a number',
    'Pieces reduced by up to 40% can be returned.\n\nPieces reduced by more than 40% are final sale.',
  ],
  [
    'items of a list with names',
    'Warranty\n\n- Enamel: ten years from delivery\n- Wooden handles: two years from delivery',
  ],
  ['what is given in two ways', 'You get 10% back and 20% store credit.'],
  ['what is paid in two parts', 'Choose 50% deposit and 30% later.'],
  ['the hours of a showroom', 'We ship every Saturday.\n\nOur showroom is closed on Saturdays.'],
  [
    'the other countries of a group',
    'Austria €8.90, free from €90.00. Other countries of the European Union €12.90, free from €120.00.',
  ],
])('[LINT-01] %s does not contradict itself', (_, text) => {
  expect(rulesOf(text)).toEqual([]);
});

test('[LINT-01] the day that a page was changed has not passed; a date before it is told with it', () => {
  const text = 'Last updated: March 2025\n\nGifts can come back until January 31, 2024.';
  const findings = findContradictions(readText(text), '2026-11-30');
  expect(findings.map(({ rule, quotes }) => [rule, quotes.length])).toEqual([['expired-date', 2]]);
});

test('[LINT-01] an offer that is valid from a day has passed with its last one, whatever the page says of itself', () => {
  const offer = 'The holiday offer is valid from January 1, 2024 until January 31, 2024.';
  for (const text of [offer, `Version of January 2024\n\nLast updated: March 2025\n\n${offer}`]) {
    const found = findContradictions(readText(text), '2026-11-30').filter(
      ({ rule }) => rule === 'expired-date',
    );
    expect(found.map(({ quotes }) => quotes.at(-1)?.text)).toEqual([offer]);
  }
});
