/**
 * Measures how fast the engine decides, on this machine, and prints a table for docs/performance.md: decisions in a second, and
 * how the time grows with the number of lines. Run `npx tsx packages/policy/performance/measure.ts`.
 */
import type { LineFacts, OrderFacts } from '../src/index.ts';
import {
  aallyn,
  compileCheckout,
  decideOrder,
  decidePromise,
  decideShipping,
  decodePolicy,
} from '../src/index.ts';

const compiled = compileCheckout(aallyn, {
  version: 1,
  publishedOn: '2026-11-02',
  protectionVariantId: 'protection',
});
if (!compiled.ok) throw new Error('the preset does not compile');
const { shipping } = compiled.value;
const encoded = JSON.stringify(aallyn);

const lines = (count: number): readonly LineFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    merchandiseId: `bag ${index}`,
    quantity: 1,
    requiresShipping: true,
    subtotal: 100 + index,
    discount: 1,
  }));

const order = (count: number): OrderFacts => ({
  policyVersion: 1,
  placedAt: '2026-11-26T20:00:00Z',
  lines: lines(count).map((line) => ({ ...line, variantId: line.merchandiseId })),
  shippingAddress: {
    address1: '123 Main St',
    city: 'Columbus',
    countryCode: 'US',
    provinceCode: 'OH',
    zip: '43004',
  },
  carrier: 'unknown',
  protectionVariantId: 'protection',
});

const quote = (count: number) => {
  const cart = { currency: 'USD', rate: '1.0', lines: lines(count) };
  return () => decideShipping(shipping, cart, { countryCode: 'US', provinceCode: 'OH' }).because.length;
};
const whole = (count: number) => {
  const facts = order(count);
  return () => decideOrder(aallyn, facts).tags.length;
};
const promise = () =>
  decidePromise(aallyn, { placedAt: '2026-11-26T20:00:00Z', countryCode: 'US' })?.ships.latest.length ?? 0;

/** Microseconds for one call: the best of five runs of a fifth of a second, after one to warm up. */
function microseconds(decide: () => number): number {
  const runs = Array.from({ length: 6 }, () => {
    let calls = 0;
    const begin = performance.now();
    while (performance.now() - begin < 200)
      for (let again = 0; again < 50; again += 1) calls += decide() < 0 ? 0 : 1;
    return ((performance.now() - begin) * 1_000) / calls;
  });
  return Math.min(...runs.slice(1));
}

const row = (what: string, decide: () => number) => {
  const time = microseconds(decide);
  console.log(`| ${what} | ${time.toFixed(1)} | ${Math.round(1_000_000 / time).toLocaleString('en')} |`);
};

console.log('| decision | microseconds | in a second |\n| --- | --- | --- |');
row('a quote, 5 lines', quote(5));
row('a promise', promise);
row('a whole order, 5 lines', whole(5));
row('compiling what checkout reads', () =>
  Number(compileCheckout(aallyn, { version: 1, publishedOn: '2026-11-02', protectionVariantId: 'p' }).ok),
);
row('reading a policy', () => Number(decodePolicy(JSON.parse(encoded)).ok));
for (const count of [1, 5, 50, 100, 200, 500]) row(`a quote, ${count} lines`, quote(count));
for (const count of [1, 5, 50, 100, 200, 500]) row(`a whole order, ${count} lines`, whole(count));
