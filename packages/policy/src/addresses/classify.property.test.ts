import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyAddress } from './classify.ts';
import { isStreetAtFirstLook } from './first-look.ts';
import { normalise } from './normalise.ts';
import samples from './samples.json' with { type: 'json' };

const classes = [
  'po-box',
  'street',
  'private-mailbox',
  'military',
  'rural-box',
  'general-delivery',
  'unread',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[pobx0 .#,\-1-3]{0,30}$/),
);
const nullable = fc.option(text, { nil: null });
const anAddress = fc.record(
  {
    countryCode: fc.constantFrom('US', 'CA', 'JP', 'KR', 'HK', 'SG', 'DE', '', null),
    address1: nullable,
    address2: nullable,
    city: nullable,
    company: nullable,
    provinceCode: nullable,
    zip: nullable,
  },
  { requiredKeys: [] },
);

test('[ADDR-01] any address gets one of the seven classes, and a field exactly when words of it decided', () => {
  fc.assert(
    fc.property(anAddress, (address) => {
      const { class: kind, field, why } = classifyAddress(address);
      expect(classes).toContain(kind);
      expect(field === null).toBe(kind === 'street' || kind === 'unread');
      expect(why === '').toBe(kind === 'street');
    }),
    { numRuns: 3000 },
  );
});

test('[ADDR-01] whatever the first look takes for a street is one to the whole classifier, and most streets are', () => {
  let streets = 0;
  let seen = 0;
  fc.assert(
    fc.property(anAddress, (address) => {
      if (isStreetAtFirstLook(address))
        expect(['street', 'military']).toContain(classifyAddress(address).class);
    }),
    { numRuns: 3000 },
  );
  for (const { country, city, province, class: kind, addresses } of samples)
    for (const address1 of addresses) {
      const address = { countryCode: country, city, provinceCode: province, address1 };
      if (kind !== 'street' && kind !== 'military') expect(isStreetAtFirstLook(address)).toBe(false);
      if (kind !== 'street') continue;
      seen += 1;
      if (isStreetAtFirstLook(address)) streets += 1;
    }
  expect(streets).toBeGreaterThan(seen / 3);
});

const sample = fc.constantFrom(
  ...samples.flatMap(({ country, city, province, class: kind, addresses }) =>
    addresses.map((line) => ({ country, city, province, kind, line })),
  ),
);
const padding = fc.stringMatching(/^[ \t\u00a0\u3000]{0,40}$/);

test('[ADDR-01] spaces around an address and the case of its letters change nothing', () => {
  fc.assert(
    fc.property(
      sample,
      padding,
      padding,
      fc.boolean(),
      ({ country, city, province, kind, line }, left, right, upper) => {
        fc.pre(!line.includes('ß')); // its capital is SS
        const [address1 = '', address2 = ''] = (upper ? line.toUpperCase() : line.toLowerCase()).split(' | ');
        const found = classifyAddress({
          countryCode: country,
          address1: left + address1 + right,
          address2: address2 && left + address2,
          city,
          provinceCode: province,
        });
        expect(found.class).toBe(kind);
      },
    ),
    { numRuns: 2000 },
  );
});

test('[ADDR-01] unseen characters between the letters change nothing, unless they make it too costly to read', () => {
  const unseen = fc.constantFrom('\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff');
  fc.assert(
    fc.property(sample, unseen, ({ country, city, province, kind, line }, sign) => {
      const [address1 = '', address2 = ''] = line.split(' | ');
      const hidden = Array.from(address1).join(sign);
      const found = classifyAddress({
        countryCode: country,
        address1: hidden,
        address2,
        city,
        provinceCode: province,
      });
      expect([kind, 'unread']).toContain(found.class);
    }),
    { numRuns: 1000 },
  );
});

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(text, (any) => {
      const once = normalise(any.toLowerCase(), { left: Infinity });
      expect(normalise(once, { left: Infinity })).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test('ten thousand characters of anything that a form is made of come to an end', () => {
  const parts = [
    'p',
    'p.o. ',
    'post office ',
    'box',
    'p o ',
    '#',
    '1',
    'no. ',
    'r r ',
    '私書',
    '사서',
    'Ｐ．Ｏ．',
    'p\u0301',
    'c.p. ',
  ];
  for (const part of parts) {
    const long = part.repeat(Math.ceil(10_000 / part.length));
    expect(classes).toContain(classifyAddress({ countryCode: 'US', address1: long, address2: long }).class);
  }
});

test('[ADDR-03] a number of two hundred thousand digits beside a box comes to an end, and is no street', () => {
  const address2 = '1'.repeat(200_000);
  const found = classifyAddress({ countryCode: 'US', address1: 'PO Box 12', address2 });
  expect(found).toMatchObject({ class: 'po-box', alsoStreet: false });
});
