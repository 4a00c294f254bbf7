import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { plugin } from './answer-shapes.ts';

const schema = buildSchema(`
  scalar DateTime
  scalar JSON
  enum Status { OPEN CLOSED }
  interface Node { id: ID! }
  type Order implements Node { id: ID! placed: DateTime! status: Status! tags: [String!]! lines: [Line] note: JSON }
  type Line implements Node { id: ID! quantity: Int! }
  type Query { order: Order node: Node! }
`);
const config = { leaves: { ID: 'text', String: 'text', Int: 'number', DateTime: 'instant' } } as const;

/** What the plugin writes for one operation. */
const write = (rawSDL: string) => plugin(schema, [{ rawSDL, document: parse(rawSDL) }], config).content;

test('an operation is typed by its text, and its answer has the shape of the schema', () => {
  const text = 'query Order { order { id placed state: status tags lines { quantity } note } }';
  const content = write(text);
  expect(content).toContain(
    `"${text}": { readonly answer: OrderQuery; readonly variables: OrderQueryVariables }`,
  );
  const order = {
    id: 'text',
    placed: 'instant',
    state: 'text',
    tags: { list: 'text' },
    lines: { nullable: { list: { nullable: { fields: { quantity: 'number' } } } } },
    note: { nullable: 'anything' },
  };
  const shape = { fields: { order: { nullable: { fields: order } } } };
  expect(content).toContain(`"${text}": ${JSON.stringify(shape)}`);
});

test('what an object has besides is told by its type', () => {
  const node = { fields: { __typename: 'text', id: 'text' }, on: { Line: { quantity: 'number' } } };
  expect(write('query Node { node { __typename id ... on Line { quantity } } }')).toContain(
    JSON.stringify({ fields: { node } }),
  );
});

test.each([
  ['query A { node { id ... on Line { quantity } } }', 'A: ask for __typename beside "... on"'],
  ['query B { node { __typename ... on Node { id } } }', 'B: "... on Node" is no object'],
  ['query C { order { price } }', 'C: there is no Order.price'],
])('%s is refused, because its answer could not be checked', (text, message) => {
  expect(() => write(text)).toThrow(message);
});
