import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { functionRunner, type BuiltFunction } from './run-function.ts';

/** A small API of our own, in the shape of Shopify's. */
const schema = `
scalar Decimal
type Attribute { value: String }
type Line { id: ID!, quantity: Int! }
type Cart { lines: [Line!]!, attribute(key: String!): Attribute, amount: Decimal! }
type Query { cart: Cart! }
type Mutation { cartNoteGenerateRun(result: CartNoteGenerateRunResult!): Boolean }
input CartNoteGenerateRunResult { note: String!, amount: Decimal, urgent: Boolean! = false }
`;

const bundle = `
const echo = () => { const { cart } = ShopifyFunction.readInput(); ShopifyFunction.writeOutput({ note: cart.attribute?.value ?? '-', amount: cart.amount }); };
export const cartNoteGenerateRun = echo;
export function reads() { ShopifyFunction.readInput(); ShopifyFunction.writeOutput({ note: '' }); }
export function speaks() { console.log('heard'); throw new Error('no note'); }
export function shouts() { ShopifyFunction.writeOutput({ note: 'a'.repeat(20_001) }); }
export function works() { ShopifyFunction.readInput(); for (let i = 0; i < 40_000; i++); ShopifyFunction.writeOutput({ note: '' }); }
export function mumbles() { ShopifyFunction.writeOutput({ note: 7 }); }
`;

const note: BuiltFunction = {
  bundle,
  export: 'cart-note-generate-run',
  target: 'cart.note.generate.run',
  inputQuery: 'query ($key: String! = "note") { cart { amount attribute(key: $key) { value } } }',
  schema,
};
const linesQuery = '{ cart { lines { id quantity } } }';

/** Facts with so many lines; an attribute is a function of its key. */
const cartOf = (lines: number) => ({
  cart: {
    amount: '12.50',
    attribute: ({ key }: { readonly key: string }) => ({ value: `the ${key}` }),
    lines: Array.from({ length: lines }, (_, index) => ({
      id: `gid://shopify/CartLine/${index}`,
      quantity: 1,
    })),
  },
});

const runner = await functionRunner({ metered: false });
const metered = await functionRunner({ metered: true });

test('a run tells what went in, what came out, and of which bundle', async () => {
  expect(await runner.run(note, cartOf(1))).toEqual({
    hash: createHash('sha256').update(bundle).digest('hex'),
    input: { cart: { amount: '12.50', attribute: { value: 'the note' } } },
    result: { kind: 'done', output: { note: 'the note', amount: '12.50', urgent: false } },
    logs: [],
    instructions: null,
  });
});

test('a metered run is the same run, counted, and counts the same again', async () => {
  const counted = await metered.run(note, cartOf(1));
  expect(counted.instructions).toBeGreaterThan(0);
  expect({ ...counted, instructions: null }).toEqual(await runner.run(note, cartOf(1)));
  expect(await metered.run(note, cartOf(1))).toEqual(counted);
});

test('variables reach the query', async () => {
  const { input } = await runner.run(note, cartOf(1), { key: 'gift' });
  expect(input).toMatchObject({ cart: { attribute: { value: 'the gift' } } });
});

test.each<[string, Partial<BuiltFunction>, string, string | RegExp]>([
  ['a query that is no GraphQL', { inputQuery: '{ cart' }, 'InvalidInputQueryError', /^Syntax Error/],
  ['a query of another schema', { inputQuery: '{ cart { weight } }' }, 'InvalidInputQueryError', /weight/],
  ['a bundle that does not parse', { bundle: 'export (' }, 'InvalidModuleError', /^SyntaxError/],
  ['an export that is not there', { export: 'no-such-run' }, 'InvalidModuleError', /noSuchRun/],
  ['a function that throws', { export: 'speaks' }, 'RuntimeError', 'Error: no note'],
  ['an output of another type', { export: 'mumbles' }, 'InvalidOutputError', /^output\.note: /],
  ['an output of more than 20 kB', { export: 'shouts' }, 'OutputTooLargeError', /20012 bytes/],
  ['a schema that is none', { schema: 'type {' }, 'InvalidRunError', /^the schema cannot be read/],
  ['a target of another schema', { target: 'cart.other.run' }, 'InvalidRunError', /cart\.other\.run/],
])('%s is a failed run with a name', async (_, changes, error, message) => {
  const { result } = await runner.run({ ...note, ...changes }, cartOf(1));
  expect(result).toMatchObject({ kind: 'failed', error });
  expect(result.kind === 'failed' && result.message).toMatch(message);
});

test('variables that the query does not take fail the run', async () => {
  const { result } = await runner.run(note, cartOf(1), { key: 7 });
  expect(result).toMatchObject({ kind: 'failed', error: 'InvalidVariableValueError' });
});

test.each([
  ['that do not fit the schema', { cart: { amount: '1' } }, 'cart.lines'],
  ['that fail', { cart: () => Promise.reject(new Error('the shop is closed')) }, 'promises'],
])('facts %s are said to be the fault', async (_, facts, place) => {
  const { result } = await runner.run({ ...note, inputQuery: linesQuery }, facts);
  expect(result).toMatchObject({ kind: 'failed', error: 'InvalidRunError' });
  expect(result.kind === 'failed' && result.message).toContain(place);
});

test('a failed run keeps its input and what the function logged', async () => {
  expect(await runner.run({ ...note, export: 'speaks' }, cartOf(1))).toMatchObject({
    input: { cart: { amount: '12.50' } },
    logs: ['heard'],
  });
});

test('more than 11 million instructions are over the limit of a small cart, and within that of a large one', async () => {
  const working = { ...note, export: 'works', inputQuery: linesQuery };
  const small = await metered.run(working, cartOf(1));
  expect(small.result).toMatchObject({ kind: 'failed', error: 'InstructionCountLimitExceededError' });
  expect(small.instructions).toBeGreaterThan(11_000_000);
  expect((await metered.run(working, cartOf(500))).result).toMatchObject({ kind: 'done' });
});

test('an input of more than 128 kB is over the limit, unless it has the lines for it', async () => {
  const reading = { ...note, export: 'reads' };
  const long = { cart: { ...cartOf(1).cart, amount: '1'.repeat(128_000) } };
  expect((await runner.run(reading, long)).result).toMatchObject({ error: 'InputSizeLimitExceededError' });
  const lines = await runner.run({ ...reading, inputQuery: linesQuery }, cartOf(3_000));
  expect(JSON.stringify(lines.input).length).toBeGreaterThan(128_000);
  expect(lines.result).toMatchObject({ kind: 'done' });
});
