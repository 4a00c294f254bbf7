import { expect, test, vi } from 'vitest';

import { groupCommit } from './group-commit.ts';

/** A store whose commits end when the test says so. */
function heldStore() {
  const commits: { items: readonly number[]; end: () => void; fail: () => void }[] = [];
  const store = (items: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      commits.push({ items, end: resolve, fail: () => reject(new Error('gone')) });
    });
  return { commits, store };
}

const options = { lanes: 1, atOnce: 3, waiting: 5, patience: 1000 };

test('what arrives while a commit is under way is committed together by the next ones', async () => {
  const { commits, store } = heldStore();
  const commit = groupCommit({ ...options, store });
  const answers = Promise.all([1, 2, 3, 4, 5].map(commit));
  for (const [index, items] of [[1], [2, 3, 4], [5]].entries()) {
    await expect.poll(() => commits.length).toBe(index + 1);
    expect(commits[index]?.items).toEqual(items);
    commits[index]?.end();
  }
  expect(await answers).toEqual([true, true, true, true, true]);
});

test('a commit that fails is the failure of what it held and of nothing else', async () => {
  const { commits, store } = heldStore();
  const commit = groupCommit({ ...options, store });
  const answers = Promise.all([1, 2, 3].map(commit));
  commits[0]?.fail();
  await expect.poll(() => commits.length).toBe(2);
  commits[1]?.end();
  expect(await answers).toEqual([false, true, true]);
});

test('while a database says nothing, everybody is answered in time, and no more wait than may', async () => {
  vi.useFakeTimers();
  try {
    const { commits, store } = heldStore();
    const commit = groupCommit({ ...options, store });
    const answered: boolean[] = [];
    for (let item = 0; item < 20; item += 1) void commit(item).then((is) => answered.push(is));
    await vi.advanceTimersByTimeAsync(0);
    // One is under way, five wait, the others are turned away at once.
    expect(answered).toEqual(Array.from({ length: 14 }, () => false));
    await vi.advanceTimersByTimeAsync(options.patience);
    expect(answered).toEqual(Array.from({ length: 20 }, () => false));
    // What was given up is not committed later.
    commits[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(commits).toHaveLength(1);
    const again = commit(99);
    await vi.advanceTimersByTimeAsync(0);
    expect(commits[1]?.items).toEqual([99]);
    commits[1]?.end();
    expect(await again).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
