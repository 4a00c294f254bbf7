import type { CartFacts, Locale, Policy, PromiseFacts, Reader } from '../src/index.ts';
import {
  aallyn,
  addMonths,
  compileCheckout,
  decideAddress,
  decideCancellation,
  decideClaim,
  decideDestination,
  decideExchange,
  decideOrder,
  decidePriceAdjustment,
  decidePromise,
  decideProtection,
  decideReship,
  decideReturn,
  decideShipping,
  carrierOfLines,
  decideSignature,
  decodePolicy,
  diffPolicies,
  distribute,
  lintPolicy,
  locales,
  minimalPolicy,
  parseAmount,
  parseDate,
  plainDate,
  sayAmount,
  sayStatement,
  statementIds,
} from '../src/index.ts';

/** One question to the engine and its answer. */
type Case = readonly [question: string, answer: unknown];

const countries = ['US', 'CA', 'HK', 'JP', 'KR', 'SG', 'DE', 'PR'];
const carts: readonly CartFacts[] = [
  ['USD', '1.0'],
  ['HKD', '7.8123'],
  ['JPY', '155.675'],
  ['SGD', null],
].flatMap(([currency, rate]) =>
  [4_500, 9_999, 10_000, 25_000, 25_001, 100_000].map((subtotal) => ({
    currency: currency ?? 'USD',
    rate: rate ?? null,
    lines: [{ merchandiseId: 'bag', quantity: 1, requiresShipping: true, subtotal, discount: 1 }],
  })),
);
const usd = (minor: number) => ({ minor, currency: 'USD' });
const japanese = minimalPolicy({
  name: 'Aomori',
  currency: 'JPY',
  timeZone: 'Asia/Tokyo',
  country: 'JP',
  contact: 'hello@aomori.example',
});

/** A reader without `Intl`, which this runtime does not have. */
const plainReader = (locale: Locale): Reader => ({
  locale,
  country: (code) => code,
  amount: sayAmount,
  timeZone: (name) => name,
});

/** Everything the engine decides, on a table of cases: the same here and in any other runtime, to the byte. */
export function answers(): string {
  return JSON.stringify([...checkoutCases(), ...promiseCases(), ...afterSaleCases(), ...documentCases()]);
}

function checkoutCases(): readonly Case[] {
  const compiled = compileCheckout(aallyn, {
    version: 1,
    publishedOn: '2026-11-02',
    protectionVariantId: 'protection',
  });
  if (!compiled.ok) return [['compile', compiled.error]];
  const { shipping, delivery, blocks, validation } = compiled.value;
  const decided = carts.flatMap((cart) =>
    countries.map((countryCode): Case => {
      const place = { countryCode, provinceCode: null };
      const lines = cart.lines.map((line) => ({ ...line, finalSale: line.subtotal === 4_500 }));
      return [
        `cart ${cart.currency} ${countryCode}`,
        [
          decideShipping(shipping, cart, place),
          decideSignature(delivery.signature, {
            ...cart,
            carrier: carrierOfLines(optionsTo(countryCode), 'UPS'),
          }),
          decideDestination(blocks.destinations, place),
          decideProtection(blocks.protection, { countryCode, lines }),
        ],
      ];
    }),
  );
  const addresses = [
    'PO Box 12',
    'ＰＯ　ＢＯＸ ６１１',
    '私書箱 12号',
    '12 Hippo Box Road',
    'General Delivery',
  ].map((address1): Case => [address1, decideAddress(validation.addresses, { address1, countryCode: 'US' })]);
  return [['compiled', compiled.value], ...decided, ...addresses];
}

const optionsTo = (countryCode: string) =>
  countryCode === 'US'
    ? [{ title: 'UPS® Ground', code: '03', source: 'ups_shipping' }]
    : [{ title: 'Express (signature required if shipped via UPS)', code: 'Express' }];

function promiseCases(): readonly Case[] {
  const first = parseDate('2026-01-01') ?? 0;
  return Array.from({ length: 800 }, (_, index): Case => {
    const placedAt = `${plainDate(first + index)}T${index % 2 === 0 ? '07:59:59' : '08:00:00'}Z`;
    const countryCode = countries[index % countries.length] ?? 'US';
    const delivered = index % 3 === 0 ? plainDate(first + index + 9) : null;
    const facts: PromiseFacts = { placedAt, countryCode, deliveredOn: delivered };
    const order = {
      ...facts,
      policyVersion: 3,
      lines: [{ variantId: 'bag', quantity: 1, requiresShipping: true, subtotal: 24_000 + index * 10 }],
      shippingAddress: { address1: index % 5 === 0 ? 'PO Box 1' : '1 Main St', countryCode },
      carrier: 'unknown' as const,
      protectionVariantId: 'protection',
    };
    return [placedAt, [decidePromise(japanese, facts), decideOrder(aallyn, order)]];
  });
}

function afterSaleCases(): readonly Case[] {
  const placed = parseDate('2026-11-10') ?? 0;
  return Array.from({ length: 120 }, (_, index): Case => {
    const day = plainDate(placed + index);
    const facts = {
      countryCode: countries[index % 4] ?? 'US',
      placedOn: plainDate(placed + (index % 40)),
      shippedOn: plainDate(placed + 12),
      deliveredOn: plainDate(placed + 20),
      requestedOn: day,
      waives: index % 3 === 0 ? (['return'] as const) : [],
      lines: [{ id: 'bag', sale: index % 7 === 0 ? ('flash-sale' as const) : ('full-price' as const) }],
    };
    const claim = { ...facts, placedAt: `${facts.placedOn}T20:00:00Z`, reportedOn: day, carrier: 'USPS' };
    const cancellation = { placedAt: claim.placedAt, askedAt: `${day}T20:00:00Z`, scanned: false };
    const price = { bought: 'full-price', nowFrom: 'price', adjustedBefore: false, quantity: 2 } as const;
    return [
      `order ${facts.placedOn} on ${day}`,
      [
        decideReturn(aallyn, facts),
        decideExchange(aallyn, { ...facts, returned: usd(10_000), wanted: usd(9_000 + index * 20) }),
        decideClaim(aallyn, claim),
        decideCancellation(aallyn, cancellation),
        decidePriceAdjustment(aallyn, {
          ...price,
          placedOn: facts.placedOn,
          askedOn: day,
          paid: usd(500),
          now: usd(400),
        }),
        decideReship(aallyn, { bags: index % 5, scannedOn: null, waives: [] }),
      ],
    ];
  });
}

function documentCases(): readonly Case[] {
  const changed: Policy = { ...aallyn, gifts: { ...aallyn.gifts, threshold: usd(15_000) } };
  const today = parseDate('2026-11-23') ?? 0;
  return [
    ['decode', decodePolicy(JSON.parse(JSON.stringify(aallyn)))],
    ['refuse', decodePolicy({ ...aallyn, merchant: null })],
    ['lint', lintPolicy(aallyn, '2026-11-23')],
    ['diff', diffPolicies(aallyn, changed)],
    ['calendar', plainDate(addMonths(today, 27))],
    [
      'amounts',
      ['100.00', '1e9', '99.5', ''].map((text) => [parseAmount(text, 'USD'), parseAmount(text, 'JPY')]),
    ],
    ['distribute', distribute(10_001, [1, 2, 3, 0, 5])],
    [
      'statements',
      locales.map((locale) => statementIds.map((id) => sayStatement(aallyn, id, plainReader(locale)))),
    ],
  ];
}
