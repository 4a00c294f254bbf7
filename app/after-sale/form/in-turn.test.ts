import { expect, test } from 'vitest';

import { inTurn } from './in-turn.ts';

test('what one asks for is done one after another, what others ask for in between, and nothing waits for what has failed', async () => {
  const done: string[] = [];
  const does = (who: string, what: string) =>
    inTurn(who, async () => {
      done.push(`${what} begins`);
      await Promise.resolve();
      done.push(`${what} ends`);
      if (what === 'first') throw new Error('It cannot be done.');
      return what;
    });
  const all = [does('a', 'first'), does('a', 'second'), does('b', 'other'), does('a', 'third')];
  expect(await Promise.allSettled(all)).toMatchObject([
    { status: 'rejected' },
    { value: 'second' },
    { value: 'other' },
    { value: 'third' },
  ]);
  expect(done.filter((each) => !each.startsWith('other'))).toEqual([
    ...['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'],
  ]);
  expect(done.indexOf('other ends')).toBeLessThan(done.indexOf('second begins'));
});
