import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { places } from './places.ts';

test('every deliberate mistake is still possible: its place stands in the engine exactly once', () => {
  const gone = places.filter(({ file, from }) => {
    const source = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
    return source.split(from).length !== 2;
  });
  expect(gone).toEqual([]);
});
