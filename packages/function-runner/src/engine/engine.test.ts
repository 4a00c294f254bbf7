import { expect, test } from 'vitest';
import { functionEngine } from './engine.ts';
import { evaluateInQuickJs } from './evaluate.ts';

const bundle = `
export function echo() { ShopifyFunction.writeOutput(ShopifyFunction.readInput()); }
export function count() { let sum = 0; for (const n of ShopifyFunction.readInput().numbers) sum += n; ShopifyFunction.writeOutput({ sum }); }
export function floor() { let sum = 0; for (const n of ShopifyFunction.readInput().numbers) sum += Math.floor(n); ShopifyFunction.writeOutput({ sum }); }
export function clock() { ShopifyFunction.writeOutput({ now: Date.now(), today: new Date().toISOString() }); }
export function globals() {
  ShopifyFunction.writeOutput(['Intl', 'setTimeout', 'fetch', 'URL', 'performance', 'process'].map((name) => typeof globalThis[name]));
}
export function speak() { console.log('seen', 2); console.error('and heard'); ShopifyFunction.writeOutput({}); }
export function fail() { throw new TypeError('no address'); }
export function exclaim() { throw 'no address'; }
export function deep() { deep(); return 1; }
export function nan() { ShopifyFunction.writeOutput({ amount: NaN }); }
export function forever() { for (;;); }
export function greedy() { const all = []; for (;;) all.push({ of: all.length }); }
export function silent() {}
`;

const metered = await functionEngine({ metered: true });
const quick = await functionEngine({ metered: false });

test.each([
  ['a metered engine', metered],
  ['an engine that is not metered', quick],
])('%s gives what the function wrote', async (_, engine) => {
  const input = { text: 'ＰＯ 私書箱 🏠 a\0b', nothing: null, list: [1, '2', { three: true }] };
  expect((await engine.run(bundle, 'echo', input)).output).toEqual(input);
});

test('a metered engine gives the same count for the same run, whatever ran in between', async () => {
  const counts = [];
  for (let round = 0; round < 5; round++) {
    counts.push((await metered.run(bundle, 'count', { numbers: [1, 2, 3] })).instructions);
    await metered.run(bundle, 'echo', { round });
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});

test('more work counts more', async () => {
  const few = await metered.run(bundle, 'count', { numbers: [1] });
  const many = await metered.run(bundle, 'count', { numbers: Array.from({ length: 100 }, () => 1) });
  expect(Number(many.instructions)).toBeGreaterThan(Number(few.instructions));
});

test('using Math counts no more than a built-in does: it is set up before, as it is at Shopify', async () => {
  const counted = async (name: string) =>
    (await metered.run(bundle, name, { numbers: [2.5] })).instructions ?? 0;
  const [floor, reference] = [await counted('floor'), await counted('count')];
  expect(floor - reference).toBeLessThan(5_000);
});

test('an engine that is not metered counts nothing', async () => {
  expect((await quick.run(bundle, 'echo', {})).instructions).toBeNull();
});

test('the clock stands at the epoch in the function and goes on outside', async () => {
  const before = Date.now();
  expect((await quick.run(bundle, 'clock', {})).output).toEqual({
    now: 0,
    today: '1970-01-01T00:00:00.000Z',
  });
  expect(Date.now()).toBeGreaterThanOrEqual(before);
});

test('what the platform does not have is not there', async () => {
  expect((await quick.run(bundle, 'globals', {})).output).toEqual(
    Array.from({ length: 6 }, () => 'undefined'),
  );
});

test('what the function logs is handed over', async () => {
  expect((await quick.run(bundle, 'speak', {})).logs).toEqual(['seen 2', 'and heard']);
});

test('a function that writes nothing has no output', async () => {
  expect((await quick.run(bundle, 'silent', {})).output).toBeNull();
});

test.each([
  ['a thrown error', 'fail', 'RuntimeError', 'TypeError: no address'],
  ['a thrown text', 'exclaim', 'RuntimeError', 'no address'],
  ['a number that JSON cannot carry', 'nan', 'InvalidOutputError', 'amount is NaN'],
  ['a function that never ends', 'forever', 'InstructionCountLimitExceededError', 'interrupted'],
  ['a function that takes more than 10,000 kB', 'greedy', 'LinearMemoryLimitExceededError', 'out of memory'],
  [
    'a function that calls itself without end',
    'deep',
    'StackMemoryLimitExceededError',
    'Maximum call stack size exceeded',
  ],
  ['an export that is not there', 'missing', 'InvalidModuleError', 'the bundle has no export missing'],
])(
  '%s rejects with its name and message, and leaves the engine usable',
  async (_, exportName, name, message) => {
    for (const engine of [metered, quick]) {
      await expect(engine.run(bundle, exportName, {})).rejects.toThrow(
        expect.objectContaining({ name, message }),
      );
      expect((await engine.run(bundle, 'echo', { after: true })).output).toEqual({ after: true });
    }
  },
);

test('a bundle that does not parse is an invalid module', async () => {
  await expect(quick.run('export function (', 'echo', {})).rejects.toThrow(
    expect.objectContaining({ name: 'InvalidModuleError', message: 'SyntaxError: function name expected' }),
  );
});

test('a bundle that fails while it starts fails as a function does', async () => {
  const starting = "throw new Error('not today'); export function run() {}";
  await expect(quick.run(starting, 'run', {})).rejects.toThrow(
    expect.objectContaining({ name: 'RuntimeError', message: 'Error: not today' }),
  );
});

test('a script is evaluated in bare QuickJS, and what it throws is thrown', async () => {
  expect(await evaluateInQuickJs('[1, "two", { three: typeof ShopifyFunction }]')).toEqual([
    1,
    'two',
    { three: 'undefined' },
  ]);
  await expect(evaluateInQuickJs('null.x')).rejects.toThrow("cannot read property 'x' of null");
});
