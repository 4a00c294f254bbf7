import { fileURLToPath } from 'node:url';
import { classifyAddress } from '@doorstep/policy';
import type { PostalAddress } from '@doorstep/policy';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { functionEngine } from 'function-runner';
import { functionBundles } from './function-targets.ts';
import { largestInputs } from './largest-inputs.ts';

const engine = await functionEngine({ metered: true });

/** A function that only classifies an address, and one that only reads it. */
const [classifying, reading] = await Promise.all(
  ['classifyAddress(address)', 'address'].map(async (answer) => {
    const contents = `import { classifyAddress } from './classify.ts';
      export function run() {
        const address = ShopifyFunction.readInput();
        ${answer};
        ShopifyFunction.writeOutput(0);
      }`;
    const resolveDir = fileURLToPath(new URL('../../packages/policy/src/addresses', import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents, resolveDir, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    return outputFiles[0]?.text ?? '';
  }),
);

async function instructions(address: PostalAddress): Promise<number> {
  const count = async (code = '') => (await engine.run(code, 'run', address)).instructions ?? Number.NaN;
  return (await count(classifying)) - (await count(reading));
}

const columbus = { countryCode: 'US', provinceCode: 'OH', city: 'Columbus' };

test.each<[kind: string, atMost: number, PostalAddress]>([
  ['a plain street', 66_000, { ...columbus, address1: '123 Main Street', address2: 'Apt 4' }],
  ['a usual P.O. box', 71_000, { ...columbus, address1: 'PO Box 12' }],
  [
    'a street and a usual P.O. box',
    80_000,
    { ...columbus, address1: '123 Main St', address2: 'P.O. Box 12' },
  ],
  [
    'a long address in Hong Kong with a usual P.O. box',
    97_000,
    {
      countryCode: 'HK',
      address1: 'Flat 12B, 23/F, Tower 2, Metro City, 1 Wan Hang Road',
      address2: 'P.O. Box 20345',
      city: 'Tseung Kwan O',
      company: 'Doorstep Trading (Hong Kong) Limited',
    },
  ],
  [
    'a street with accents',
    95_000,
    {
      countryCode: 'CA',
      address1: '1250 boulevard René-Lévesque Ouest',
      address2: 'Bureau 200',
      city: 'Montréal',
    },
  ],
  [
    'a Japanese street',
    85_000,
    { countryCode: 'JP', address1: '西新宿２丁目８−１', address2: '都庁第一本庁舎 １２階', city: '新宿区' },
  ],
  [
    'a Korean street',
    75_000,
    { countryCode: 'KR', address1: '세종대로 110 서울특별시청', address2: '3층', city: '중구' },
  ],
  ['a box in a rare form', 700_000, { ...columbus, address1: '1550 Elm Ave', address2: 'Firm Caller 12' }],
])('[ADDR-01] in a function, %s costs at most %d instructions to classify', async (_, atMost, address) => {
  expect(await instructions(address)).toBeLessThanOrEqual(atMost);
});

const units = [
  'p o ',
  'post office ',
  'case ',
  'box',
  '1',
  'rr 1',
  '# ',
  'é',
  'e\u0301',
  'Ｐ',
  '私書',
  '局a',
  '사서',
  '박스',
];

test.each(units)(
  '[ADDR-01] an address of twice as much of %j costs at most 2.3 times the instructions: the time is linear',
  async (unit) => {
    const cost = (length: number) =>
      instructions({ countryCode: 'CA', address1: `PO ${unit.repeat(length)}`.slice(0, length) });
    expect((await cost(4_000)) / (await cost(2_000))).toBeLessThan(2.3);
  },
);

/** What Shopify's engine needs to start checkout-policy: `npx tsx scripts/measure-shopify-engine.ts`. */
const starting = 2_090_000;

/** The dearest that a search among repeated words, slips, scripts, digits and signs found for each way of reading. */
const dearest = [
  'bx ',
  'b ',
  'c ',
  'case ',
  'pooox ',
  'p o ',
  'xbox ',
  'x',
  'box,',
  '1 ',
  'ＰＯ ',
  'р',
  'ß',
  '№',
  '🅰',
  '気',
  '留 ',
  '局a',
  '局留',
  '私書',
  '박스',
  '사서',
  '우체국',
  'ポストオフィス',
  'p\u200b',
  'not a ',
].flatMap((unit) => [20, 40, 255].map((length) => [unit, length] as const));

const checkout = (await functionBundles()).get('checkout-policy') ?? '';
const ofLines = largestInputs['cart.validations.generate.run']?.find(({ name }) => name === '200 lines');

test.each(dearest)(
  '[ADDR-01] 200 lines and an address of %j, %d characters in each field, stay under 10 of the 11 million of a whole run, start included',
  async (unit, length) => {
    const text = unit.repeat(length).slice(0, length);
    const input: unknown = JSON.parse(
      JSON.stringify(ofLines?.input, (key, value: unknown) =>
        ['address1', 'address2', 'city', 'company'].includes(key) ? text : value,
      ).replaceAll('"countryCode":"HK"', '"countryCode":"CA"'),
    );
    const { instructions } = await engine.run(checkout, 'cartValidationsGenerateRun', input);
    expect(starting + (instructions ?? Infinity)).toBeLessThan(10_000_000);
  },
);

test('[ADDR-01] a P.O. box before a text of any cost is refused', () => {
  const address1 = `PO Box 12 ${'bx '.repeat(60)}`;
  expect(classifyAddress({ countryCode: 'US', address1 })).toMatchObject({ class: 'po-box' });
});

test('[ADDR-03] a street and more than is read is asked about, wherever it is read', () => {
  const address1 = `12 Main St ${'bx '.repeat(60)}`;
  expect(classifyAddress({ countryCode: 'US', address1 })).toMatchObject({ class: 'unread' });
});
