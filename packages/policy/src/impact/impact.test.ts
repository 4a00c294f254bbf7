import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { withManyDestinations } from '../testing/many-destinations.ts';
import { readerIn } from '../testing/reader.ts';
import { mostCompared } from './countries-to-compare.ts';
import { impactOf } from './impact.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const reader = readerIn('en');
const impact = (changes: Partial<Policy>, before: Policy = aallyn) =>
  impactOf(before, { ...before, ...changes }, '2026-11-29', reader);
const lines = (changes: Partial<Policy>, before?: Policy) =>
  impact(changes, before).lines.map(({ sentence }) => sentence);

type Destination = Policy['destinations']['served'][number];
const served = (change: (row: Destination) => Destination): Partial<Policy> => ({
  destinations: { ...aallyn.destinations, served: aallyn.destinations.served.map(change) },
});
const freeFrom = (amount: Destination['flat'], shopEquivalent: Destination['flat'] | null = null) => ({
  freeFrom: { amount, shopEquivalent },
});

test('policies that say the same have no impact', () => {
  expect(impact({})).toEqual({ lines: [], sentences: [], notes: [], settings: [] });
});

test('[SHIP-01] a higher threshold is told to whom it concerns, to the cent', () => {
  expect(lines(served((row) => (row.country === 'US' ? { ...row, ...freeFrom(usd(120_00)) } : row)))).toEqual(
    ['Orders to the United States between $100.00 and $119.99 will pay $5.00 instead of nothing.'],
  );
  expect(lines(served((row) => (row.country === 'US' ? { ...row, ...freeFrom(usd(80_00)) } : row)))).toEqual([
    'Orders to the United States between $80.00 and $99.99 will ship free instead of paying $5.00.',
  ]);
});

test('[SHIP-02, SHIP-04] countries for which a rate changes alike are told together', () => {
  expect(lines(served((row) => ({ ...row, flat: usd(row.flat.minor + 100) })))).toEqual([
    'Orders to the United States below $100.00 will pay $6.00 instead of $5.00.',
    'Orders to Canada, Japan, South Korea and Singapore will pay $26.00 instead of $25.00.',
    'Orders to Hong Kong below $128.00 will pay $26.00 instead of $25.00.',
    'Orders to Hong Kong below HK$1,000.00 will pay $26.00 instead of $25.00.',
  ]);
});

test('[SHIP-03] a threshold in another currency is told in it, and in the shop’s', () => {
  const threshold = freeFrom({ minor: 1200_00, currency: 'HKD' }, usd(150_00));
  expect(lines(served((row) => (row.country === 'HK' ? { ...row, ...threshold } : row)))).toEqual([
    'Orders to Hong Kong between $128.00 and $149.99 will pay $25.00 instead of nothing.',
    'Orders to Hong Kong between HK$1,000.00 and HK$1,199.99 will pay $25.00 instead of nothing.',
  ]);
});

test('[SHIP-05, SHIP-06] places that are gained and lost', () => {
  const { usTerritories } = aallyn.destinations;
  const rows = [
    ...aallyn.destinations.served.filter(({ country }) => country !== 'HK'),
    { country: 'GB', flat: usd(30_00), ...freeFrom(usd(200_00)) },
  ];
  const destinations = {
    ...aallyn.destinations,
    served: rows,
    usTerritories: { ...usTerritories, PR: false },
  };
  expect(lines({ destinations })).toEqual([
    'Orders to Hong Kong will be refused at checkout instead of accepted.',
    'Orders to the United Kingdom will be accepted instead of refused, and pay $30.00 below $200.00 and nothing from $200.00 on.',
    'Orders to Puerto Rico will be refused at checkout instead of accepted.',
  ]);
});

test('[SHIP-01, SHIP-04] what counts, and a rate that somebody raised by hand', () => {
  const destinations = { ...aallyn.destinations, basis: 'before-discounts' as const, clampToFlat: true };
  expect(lines({ destinations })).toEqual([
    'Orders to the United States worth $100.00 or more before discounts, and less than $100.00 after them, will ship free instead of paying the flat rate.',
    'Orders to Hong Kong worth $128.00 or more before discounts, and less than $128.00 after them, will ship free instead of paying the flat rate.',
    'Orders will not pay more than the flat rate any more, even where somebody raised it by hand.',
  ]);
});

test('[ADDR-01..03] kinds of address, and a single one', () => {
  const exceptions = [{ address1: 'PO Box 9', zip: '10001', country: 'US', who: 'Ann', why: 'A shop' }];
  expect(lines({ addresses: { ...aallyn.addresses, ruralBox: 'ask', exceptions } })).toEqual([
    'Orders to rural and highway route boxes will be held until the customer confirms the address instead of accepted.',
    'Orders to PO Box 9, 10001 will be accepted instead of refused at checkout.',
  ]);
});

test('[SIGN-01] a lower value, and another carrier', () => {
  expect(lines({ signature: { ...aallyn.signature, above: usd(200_00) } })).toEqual([
    'Orders between $200.01 and $250.00 shipped via UPS will need a signature on delivery.',
  ]);
  expect(lines({ signature: { ...aallyn.signature, carrier: 'FedEx' } })).toEqual([
    'Orders of $250.01 or more shipped via UPS will not need a signature any more.',
    'Orders of $250.01 or more shipped via FedEx will need a signature on delivery.',
  ]);
});

test('[PROT-01, PROT-03, PROT-04, PROT-06] price, places, what is waived and what is final sale', () => {
  const protection: Policy['protection'] = {
    ...aallyn.protection,
    price: usd(3_98),
    countries: ['US', 'CA'],
    waives: ['return', 'exchange'],
    finalSaleTag: 'final',
  };
  expect(lines({ protection })).toEqual([
    'Customers in the United States will pay $3.98 for the protection instead of $2.98.',
    'Customers in Canada will be offered the protection, for $3.98.',
    'A parcel that comes back, with the protection, will cost $15.00 instead of nothing.',
    'Items tagged “final-sale” will count like any other instead of as final sale.',
    'Items tagged “final” will count as final sale instead of like any other.',
  ]);
});

test('[CAL-03, CAL-05] another holiday moves single orders, a slower carrier those of every day', () => {
  const { calendar } = aallyn;
  const day = { name: 'Stocktaking', on: { kind: 'date', date: '2027-03-09' } } as const;
  const warehouse = { ...calendar.warehouse, holidays: [...calendar.warehouse.holidays, day] };
  expect(lines({ calendar: { ...calendar, warehouse } }).slice(0, 2)).toEqual([
    'Orders placed on Mar 8, 2027 will ship Mar 10, 2027 instead of Mar 9, 2027.',
    'Orders to the United States placed on Mar 8, 2027 will arrive Mar 11–19, 2027 instead of Mar 10–18, 2027.',
  ]);
  const transit = calendar.transit.map((row) => (row.country === 'US' ? { ...row, most: 9 } : row));
  expect(lines({ calendar: { ...calendar, transit } })).toEqual([
    'Orders to the United States placed on any day will arrive later (Nov 29: Dec 1–14 instead of Dec 1–10).',
    'Missing parcels to the United States of orders placed on any day can be reported later (Nov 29: Dec 21 – Jan 4, 2027 instead of Dec 17–31).',
  ]);
});

test('[CAL-02] a cut-off concerns the orders behind it', () => {
  const calendar = { ...aallyn.calendar, cutOff: 14 * 60, transit: [] };
  const before = { ...aallyn, calendar: { ...aallyn.calendar, transit: [] } };
  const said = lines({ calendar }, before);
  expect(said.every((line) => line.startsWith('Orders between 14:00 and midnight placed '))).toBe(true);
  expect(said[0]).toMatch(/^Orders .* will ship later \(Nov 29: Dec 1–2 instead of Nov 30 – Dec 1\)\.$/);
});

test('[RET-01, RET-02, RET-04, RET-06, RET-08, INTL-01] longer, cheaper and otherwise', () => {
  const returns = {
    ...aallyn.returns,
    ...{ refundDays: 30, fee: usd(10_00), shipBackDays: 14, flashSale: [], chargeBackFreeShipping: true },
    refundWithin: { least: 5, most: 10 },
  };
  const international = { ...aallyn.international, anchor: 'delivery' as const, days: 30 };
  const abroad = 'Canada, Hong Kong, Japan, South Korea and Singapore';
  expect(lines({ returns, international })).toEqual([
    'Customers in the United States will have 30 days after delivery instead of 21 to ask for a refund.',
    `Customers in ${abroad} will have 30 days after delivery instead of 21 days after shipment to ask for a refund.`,
    'Flash-sale items can be returned from the United States for nothing instead of store credit.',
    'Customers will have 14 days instead of 7 to send a return back.',
    'Returns that arrive on any day will be refunded earlier (Nov 29: Dec 4–20 instead of Dec 11–20).',
    'Customers who keep less than the free-shipping amount will be charged the shipping of their order.',
    'A return from the United States will cost $10.00 instead of $15.00.',
  ]);
});

test('[RET-07, PROMO-02] an event concerns the orders of its days', () => {
  const period = {
    from: { kind: 'date', date: '2026-12-01' },
    until: { kind: 'date', date: '2026-12-12' },
  } as const;
  const events = aallyn.events.map((event) => ({ ...event, period }));
  expect(lines({ events })).toEqual([
    'Customers in the United States who order from Dec 1 to Dec 12 will have 45 days after delivery instead of 21 to ask for store credit.',
    'Customers in the United States who order from Dec 1 to Dec 12 will have 45 days after delivery instead of 21 to ask for an exchange.',
    'Orders placed from Dec 1 to Dec 12 will take no code instead of one code.',
  ]);
});

test('[MISS-04, RTS-02] what costs something else later, with the protection or without', () => {
  const missingParcels = { ...aallyn.missingParcels, replacementFee: usd(20_00) };
  const returnedParcels = { ...aallyn.returnedParcels, reshipFirst: usd(0) };
  expect(lines({ missingParcels, returnedParcels })).toEqual([
    'Sending one item again will cost nothing instead of $15.00.',
    'Sending three items again will cost $16.00 instead of $31.00.',
    'A replacement for a missing parcel will cost $20.00 instead of $25.00.',
  ]);
});

test('[ORD-01, ORD-02, PRICE-01, PRICE-02, PROD-01, GIFT-01] what customers can ask for after they have ordered', () => {
  expect(
    lines({
      orders: { cancellations: 'never', paymentChange: 'never' },
      priceAdjustments: { days: 14, fullPrice: 'store-credit', reduced: 'none' },
      productIssues: { days: 7, answerWithinHours: 24 },
      gifts: { ...aallyn.gifts, threshold: usd(150_00) },
    }),
  ).toEqual([
    'Cancellations will be refused instead of tried.',
    'Customers will not be able to change their payment any more by cancelling and ordering again.',
    'A price that falls will be adjusted for items bought at full price as store credit, up to 14 days after the order, instead of as a refund, up to 7 days after the order.',
    'A price that falls will not be adjusted any more for items bought on sale or with a code.',
    'Customers will have 7 days instead of 14 after delivery to report a product issue.',
    'Customers who report a product issue will be answered within 24 hours instead of 48.',
    'Where a customer keeps merchandise below $150.00 after a return, the gift has to come back (until now somebody of you decides about the gift).',
    'Where a customer keeps merchandise of $150.00 or more after a return, the gift can be kept (until now somebody of you decides about the gift).',
  ]);
});

test('[CAL-07, ORD-01] a later pick-up gives cancellations more time', () => {
  expect(lines({ calendar: { ...aallyn.calendar, handOver: 11 * 60, scanGapHours: 20 } })).toEqual([
    'Cancellations asked for from 09:00 and before 11:00 on the day of the pick-up will have a good chance instead of a small chance.',
    'Cancellations asked for from 21:00 and before 07:00 of the next day on the day of the pick-up will have a small chance instead of no chance.',
  ]);
});

test('[PROMO-01, PRICE-03, FORM-01, TAX-01] codes, sales, the form and the list of states', () => {
  expect(lines({ promotions: { ...aallyn.promotions, codesPerOrder: 2 } })).toEqual([
    'Orders placed on any day will take 2 codes instead of one code.',
  ]);
  const flashSale = { ...aallyn.promotions.flashSale, codes: ['FLASH'] };
  expect(lines({ promotions: { ...aallyn.promotions, flashSale } })).toEqual([
    'Items bought with the code FLASH will count as flash-sale items instead of like any other.',
  ]);
  expect(lines({ support: { ...aallyn.support, requests: ['order', 'claim'], captcha: false } })).toEqual([
    'Customers will not be able to write about a return, a product issue or something else any more.',
    'Customers who write will not have to pass a captcha any more.',
  ]);
  expect(lines({ tax: { states: aallyn.tax.states.slice(1) } })).toEqual([
    'CA will not be among the states where you say that sales tax is collected, for orders placed on any day.',
  ]);
});

test('[SHIP-02] what customers read is told before and after, with what is new in it marked', () => {
  const { sentences } = impact(served((row) => (row.country === 'US' ? { ...row, flat: usd(6_00) } : row)));
  expect(sentences.map(({ statement }) => statement)).toEqual(['SHIP-02']);
  const marked = (side: 'before' | 'after') =>
    sentences[0]?.[side].map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
  expect(marked('before')).toBe(
    'Below the free-shipping amount, shipping costs [$5.00] to the United States.',
  );
  expect(marked('after')).toBe(
    'Below the free-shipping amount, shipping costs [$6.00] to the United States.',
  );
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const toMany = withManyDestinations(aallyn, codes, 200);
const withEstimates = (most: (index: number) => number) => ({
  ...toMany.calendar,
  transit: toMany.calendar.transit.map((each, index) => ({ ...each, most: most(index) })),
});

test('[CAL-05] of two hundred different delivery times the most common are compared, and how many are not is said', () => {
  const each = withEstimates((index) => 10 + (index % 90));
  const told = lines({ calendar: each }, toMany).filter((line) => /arrive|missing parcels/i.test(line));
  expect(told.filter((line) => !/ may /.test(line)).length).toBeLessThanOrEqual(2 * mostCompared);
  expect(told.filter((line) => / may /.test(line))).toEqual([
    expect.stringMatching(
      /^Orders to .* more countries may arrive on other days, too: only the 30 most common/,
    ),
    expect.stringMatching(/^Missing parcels to .* more countries may be reported on other days, too/),
  ]);
});

test('[CAL-05] one slower country among two hundred is the only one that is told of, with the claims to it', () => {
  const calendar = {
    ...toMany.calendar,
    transit: toMany.calendar.transit.map((each, index) => (index === 150 ? { ...each, most: 60 } : each)),
  };
  const told = lines({ calendar }, toMany);
  const country = reader.country(calendar.transit[150]?.country ?? '');
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((line) => line.includes(country))).toBe(true);
});

test('[CAL-05] another name of the shipping option, and one that says the arrival', () => {
  const destinations = { ...aallyn.destinations, optionName: 'Express' };
  const calendar = { ...aallyn.calendar, arrivalInTitles: true };
  expect(lines({ destinations })).toEqual([
    'The shipping option will be called “Express” at checkout instead of “Standard”.',
  ]);
  expect(lines({ calendar })).toEqual([
    'The name of the shipping option will say the estimated arrival, such as “Standard (estimated delivery Dec 1–10)”.',
  ]);
  expect(
    lines({}, { ...aallyn, calendar }).concat(lines({ calendar: aallyn.calendar }, { ...aallyn, calendar })),
  ).toEqual(['The name of the shipping option will not say the estimated arrival any more.']);
});

test('[ADDR-03] who allowed an address, and why', () => {
  const allowed = (who: string, why: string): Partial<Policy> => {
    const exception = { address1: 'PO Box 9', zip: '10001', country: 'US', who, why };
    return { addresses: { ...aallyn.addresses, exceptions: [exception] } };
  };
  expect(lines(allowed('Bo', 'Our shop'), { ...aallyn, ...allowed('Ann', 'A shop') })).toEqual([
    'Orders to PO Box 9, 10001 will say “allowed by Bo: Our shop” instead of “allowed by Ann: A shop”.',
  ]);
});

test('[PROMO-02] other words for a code that is not taken', () => {
  const [event] = aallyn.events;
  const period = {
    from: { kind: 'date', date: '2026-12-01' },
    until: { kind: 'date', date: '2026-12-12' },
  } as const;
  const running: Policy = { ...aallyn, events: event ? [{ ...event, period }] : [] };
  const events = aallyn.promotions.events.map((each) => ({ ...each, message: { en: 'No codes now.' } }));
  expect(lines({ promotions: { ...aallyn.promotions, events } }, running)).toEqual([
    'Somebody who enters a code from Dec 1 to Dec 12 will read “No codes now.” instead of “Codes cannot be added to our Holiday Event pricing.”.',
  ]);
});

test('[GIFT-01] another tag of gifts', () => {
  expect(lines({ gifts: { ...aallyn.gifts, tag: 'present' } })).toEqual([
    'Items tagged “gift” will not count as gifts any more.',
    'Items tagged “present” will count as gifts.',
  ]);
});
