import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { findContradictions } from './find-contradictions.ts';

/** Rules that say only that somebody should look at a sentence. */
const notes = [
  'repeated',
  'discretion',
  'undefined-term',
  'undefined-anchor',
  'date-without-year',
  'who-pays',
  'hours-of-what',
  'that-is',
  'destination-law',
  'anchor-mix',
  'which-event',
];

/** Two paragraphs, or two items of one list. */
const textOf = (one: string, other: string) =>
  one.startsWith('-') ? `Rates\n\n${one}\n${other}` : `${one}\n\n${other}`;

const disagreementsOf = (text: string) =>
  findContradictions(readText(text), '2026-11-30').filter(({ rule }) => !notes.includes(rule));

test.each([
  ['gift cards', 'Our gift cards never expire.', 'Gift vouchers must be used within two years of purchase.'],
  [
    'gift cards in other lengths',
    'E-gift cards are valid for 12 months.',
    'Use your gift card within three years of buying it.',
  ],
  ['store credit', 'Store credit lasts forever.', 'Store credits expire after six months.'],
  ['points', 'Your points never expire.', 'Points lapse after 12 months.'],
  [
    'what is made of one kind',
    'Hand-dyed skeins need ten business days before packing.',
    'Hand-dyed skeins are in the mail within three days.',
  ],
  ['repairs', 'Repairs take about a fortnight.', 'A repair is usually mended within four weeks.'],
  [
    'collecting',
    'We hold collection orders at the shop for 14 days.',
    'Collect from the shop: it waits for a month.',
  ],
  [
    'the days that parcels leave',
    'The studio rests every Wednesday, and no parcels are sent then.',
    'We hand over parcels to the post every day.',
  ],
  [
    'the days of collecting',
    'Collection is by appointment, Monday to Friday.',
    'You may pick up on any Saturday morning.',
  ],
  [
    'time zones',
    'In by 2 p.m. Eastern: out the same day.',
    'Orders placed before 2 p.m. Pacific make it into the mail.',
  ],
  [
    'shares in cents',
    'Looms carry a 20% restocking fee.',
    'For a returned loom, we keep 15 cents of each dollar as a restocking fee.',
  ],
  ['the days of deliveries', 'No deliveries on Sundays.', 'Our riders deliver seven days a week.'],
  [
    'skipping',
    'You can skip a subscription delivery up to five days before it renews.',
    'Pause your subscription right up to the night before the renewal.',
  ],
  [
    'commitment',
    'Our subscriptions have no minimum term.',
    'Subscribers stay for at least three deliveries.',
  ],
  ['what a subscription saves', 'Subscribe and save 10% on each bag.', 'Subscribers get 15% off every bag.'],
  [
    'cancelling',
    'You can cancel your order within 24 hours.',
    'An order can be called off until it is packed.',
  ],
  ['billing', 'All orders are charged in US dollars.', 'At checkout every total is billed in euros.'],
  [
    'when the card is charged',
    'Your card is charged when you place your order.',
    'We never charge your card until it ships.',
  ],
  ['when it is billed', 'Orders are billed on dispatch.', 'Payment is taken at the time of purchase.'],
  ['days of a short name', 'We ship on Mon and Wed only.', 'Parcels are sent every Friday.'],
  ['deposits', 'We ask for a deposit of 30%.', 'A 50% deposit secures your table.'],
  ['deposits back', 'Your deposit is refunded in full if you cancel.', 'Deposits are non-refundable.'],
  ['tax', 'Our prices include VAT.', 'VAT is added at checkout.'],
  ['duties', 'Import duties are included in the price.', 'You are responsible for any customs duties.'],
  ['a way to pay', 'We accept PayPal and all major cards.', "Sorry, we don't take PayPal."],
  [
    'restocking',
    'A restocking fee of 15% applies to late returns.',
    'For putting a late return back into stock we keep a fifth of its price.',
  ],
  ['the way back', 'Return postage is at your own cost.', 'Sending things back is on us.'],
  [
    'the way back of faulty goods',
    'If an item is faulty, we pay the return postage.',
    "Sending faulty goods back is always for the customer's account.",
  ],
  ['opened goods', "We'll refund you even if you've already opened it.", "Opened goods can't be returned."],
  [
    'reduced goods',
    'Clearance items can be returned like everything else.',
    'Sale items are non-returnable.',
  ],
  ['exchanges', 'We gladly exchange any size for free.', "We don't do exchanges."],
  ['refunds', 'Refunds go to your original payment method.', 'Refunds are issued as store credit only.'],
  [
    'what was paid for delivery',
    'We refund the original delivery charge as well.',
    'Shipping costs are non-refundable.',
  ],
  ['boxes', 'P.O. boxes are fine.', 'We cannot deliver to PO boxes.'],
  ['signatures', 'Every parcel must be signed for.', 'No signature is needed.'],
  ['tracking', 'All parcels are tracked.', 'Letters and parcels travel without tracking.'],
  ['attempts', 'The courier makes two delivery attempts.', 'The carrier tries three times to deliver.'],
  ['damage', 'Report damage within 48 hours of delivery.', 'Tell us about anything broken within a week.'],
  [
    'lost parcels',
    'We are not responsible for stolen parcels.',
    'If a parcel is stolen, we will send another.',
  ],
  ['warranty', 'Our lamps carry a two-year warranty.', 'The warranty on lamps lasts five years.'],
  ['next owners', 'The warranty passes to the next owner.', 'The warranty is non-transferable.'],
  ['answers', 'We reply within 24 hours.', 'Expect an answer within three business days.'],
  ['weekends', 'The shop is open Saturdays and Sundays.', 'We are closed on weekends.'],
  ['free shipping', 'Orders over $50 ship free.', 'Spend $75 or more and shipping is free.'],
  ['boundaries', 'Orders over $40 ship free.', "Got $40 or more in the cart? Shipping's on us."],
  [
    'what counts',
    'Free shipping counts the total after discounts.',
    'What matters for free shipping is the value before any code.',
  ],
  ['packing days', 'We pack Monday to Wednesday only.', 'Parcels go out on Thursday.'],
  [
    'seven days',
    'Our warehouse days are Monday to Friday and we ship then.',
    'Parcels leave us seven days a week.',
  ],
  ['regions', 'We cannot ship plants to Tasmania.', 'We happily send plants to Hobart for $20.'],
  ['weights', '- Up to 2 kg: €5', '- 2 kg to 10 kg: €9'],
  [
    'cut-offs',
    'Orders placed before 2pm ship the same day.',
    'Ordered by noon? Orders received before noon go out the same day.',
  ],
])('[LINT-01] two sentences about %s disagree', (_, one, other) => {
  const quotes = disagreementsOf(textOf(one, other)).map((finding) =>
    finding.quotes.map((quote) => quote.text).join(' '),
  );
  const bare = (words: string) => words.replace(/^- /, '');
  expect(
    quotes.some((said) => said.includes(bare(one).slice(0, 20)) && said.includes(bare(other).slice(-20))),
  ).toBe(true);
});

test.each([
  ['a share', 'We take a deposit of 30%. For example, on a sofa of $1,200 you pay $400 now and $800 later.'],
  ['a discount', 'The plan is six bags at $18 with ten percent off the lot, so $99 instead of $108.'],
  ['a day of the week', 'Our sale ends on Monday, December 25, 2026.'],
  ['a day that no month has', 'Order by 31 November 2027.'],
  ['a February 30', 'From December 1 through February 30, orders take five business days to pack.'],
  ['the end of February in a year', 'The sale ends on February 29, 2027.'],
  ['the end of February this year', 'This year we are closed until February 29.'],
  ['a holiday on a leap day', 'We close for Boxing Day (29 February).'],
  ['a holiday', 'We close for Boxing Day (27 December).'],
  ['a holiday by a rule', 'We are closed on Melbourne Cup Day (the second Tuesday in November).'],
  ['a name', 'Everything is sent by post. As a Lantern Circle member you get 5% off.'],
])('[LINT-01] one sentence is wrong about %s', (_, text) => {
  expect(disagreementsOf(text)).toHaveLength(1);
});

test.each([
  ['Gift cards never expire.', 'Store credit is valid for 12 months.'],
  ['Mugs can be returned within 14 days of delivery.', 'Candles can be returned within 30 days of delivery.'],
  ['Shipping to Canada costs $16.', 'Shipping to Mexico costs $19.'],
  ['Express delivery takes 1 to 2 business days.', 'Standard delivery takes 4 to 6 business days.'],
  ['Return postage is at your own cost.', 'If an item is faulty, we pay the return postage.'],
  ['Orders over $50 ship free.', 'Express shipping is free on orders over $150.'],
  [
    'You can cancel within 24 hours of ordering.',
    'You may cancel up to 14 days after delivery and send it back.',
  ],
  ['We refund within 5 days of receiving your return.', 'Your bank may need another 10 days.'],
  ['Sale items are final.', 'Full-price items can be returned.'],
  ['UK orders are charged in pounds sterling.', 'Canadian orders are charged in Canadian dollars.'],
  ['We pack Monday to Friday.', 'Orders placed on Saturday leave on Monday.'],
  ['We pack Monday to Friday.', 'You can pick up on Saturdays.'],
  ['We ship Monday to Friday.', 'In 2027 we are back from Sunday, 3 January.'],
  ['Framed prints are made in 8 to 10 days.', 'Unframed prints are made in 2 to 4 days.'],
  ['Return unused goods within 30 days of delivery.', 'This goes beyond the 14 days of the law on returns.'],
  ['Cameras have a two-year guarantee.', 'Straps have a six-month guarantee.'],
  ['Orders placed before noon ship the same day.', 'Later orders are shipped the next business day.'],
  ['Our warranty lasts two years.', 'Return unused goods within 30 days of delivery.'],
  ['Opened cosmetics cannot be returned.', 'If it arrives damaged, we refund it even if opened.'],
  ['All parcels are tracked.', 'If tracking has not moved for ten days, write to us.'],
  ['We do not deliver outside the United Kingdom.', 'Delivery within the United Kingdom costs £4.'],
  ['- Up to 2 kg: €5', '- Over 2 kg up to 10 kg: €9'],
  ['We take a deposit of 30%.', 'For example, on a sofa of $1,200 you pay $360 now and $840 later.'],
  ['We cannot ship plants to Tasmania.', 'Consumer law covers orders to Hobart as well.'],
  [
    'From December 1 through Feb 29, orders take five business days to pack.',
    'Every parcel is packed by hand.',
  ],
  ['We close for Boxing Day (26 December).', 'We are closed on Christmas Day (25 December).'],
])('[LINT-01] these two only look as if they disagreed: %s %s', (one, other) => {
  expect(disagreementsOf(textOf(one, other))).toEqual([]);
});
