import { expect, test } from 'vitest';
import { counterName, meter } from './meter.ts';

const section = (id: number, ...content: readonly number[]) => [id, content.length, ...content];

/** `sum(n)` adds n, n-1 … 1 in a loop. Assembled by hand so that its cost is known by hand. */
const sumBody = [
  ...[0x01, 0x01, 0x7f], // one local: the total
  ...[0x03, 0x40], // loop                                   free
  ...[0x20, 0x01, 0x20, 0x00, 0x6a, 0x21, 0x01], // total += n     4
  ...[0x20, 0x00, 0x41, 0x01, 0x6b, 0x22, 0x00], // n -= 1         4
  ...[0x0d, 0x00], // again while n is not zero               1
  ...[0x0b], // end                                          free
  ...[0x20, 0x01, 0x1a], // total, dropped                    1 + free
  ...[0x20, 0x01, 0x0b], // total                             1 + free
];

const sumModule = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...section(0x01, 0x01, 0x60, 0x01, 0x7f, 0x01, 0x7f), // one type: (i32) -> i32
  ...section(0x03, 0x01, 0x00), // one function of it
  ...section(0x06, 0x01, 0x7f, 0x00, 0x41, 0x07, 0x0b), // one global of its own
  ...section(0x07, 0x01, 0x03, 0x73, 0x75, 0x6d, 0x00, 0x00), // exported as `sum`
  ...section(0x0a, 0x01, sumBody.length, ...sumBody),
]);

async function run(times: number): Promise<{ sum: unknown; counted: unknown }> {
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(meter(sumModule)));
  const { sum, [counterName]: counter } = instance.exports;
  if (typeof sum !== 'function' || !(counter instanceof WebAssembly.Global))
    throw new Error('exports are missing');
  return { sum: Reflect.apply(sum, undefined, [times]), counted: counter.value };
}

test('a metered module computes what it computed before', async () => {
  expect((await run(10)).sum).toBe(55);
});

test.each([1, 2, 10, 1000])(
  'a loop of %i rounds costs nine instructions a round and two at the end',
  async (rounds) => {
    expect((await run(rounds)).counted).toBe(BigInt(9 * rounds + 2));
  },
);

test('a module that ends early is refused', () => {
  expect(() => meter(sumModule.subarray(0, 60))).toThrow(RangeError);
});

test('an instruction newer than the meter knows is refused instead of being miscounted', () => {
  const unknown = Uint8Array.from(sumModule);
  unknown[unknown.lastIndexOf(0x6a)] = 0xfe;
  expect(() => meter(unknown)).toThrow('unknown WebAssembly instruction 0xfe');
});
