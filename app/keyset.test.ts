import { expect, test } from 'vitest';

import { askFor, pageOf, turnIn } from './keyset.ts';

/** What the database gives for a question, of keys 1 to 7. */
function rowsFor({ range, order, take }: ReturnType<typeof askFor>): readonly bigint[] {
  const keys = [1n, 2n, 3n, 4n, 5n, 6n, 7n].filter((key) =>
    Object.entries(range).every(([side, limit]) => (side === 'lt' ? key < limit : key > limit)),
  );
  return (order === 'asc' ? keys : keys.toReversed()).slice(0, take);
}
const open = (query: string) => {
  const turn = turnIn(new URLSearchParams(query));
  return pageOf(rowsFor(askFor(turn, 3)), turn, 3);
};

test('a list is turned from the newest to the oldest, and back to where it began', () => {
  expect(open('')).toEqual({ rows: [7n, 6n, 5n], hasNewer: false, hasOlder: true });
  expect(open('before=5')).toEqual({ rows: [4n, 3n, 2n], hasNewer: true, hasOlder: true });
  expect(open('before=2')).toEqual({ rows: [1n], hasNewer: true, hasOlder: false });
  expect(open('after=1')).toEqual({ rows: [4n, 3n, 2n], hasNewer: true, hasOlder: true });
  expect(open('after=4')).toEqual({ rows: [7n, 6n, 5n], hasNewer: false, hasOlder: true });
});

test.each(['before=', 'before=x', 'after=-1', 'before=1e3', 'before=99999999999999999999'])(
  '"%s" is no place in a list: its first page is shown',
  (query) => {
    expect(open(query)).toEqual(open(''));
  },
);
