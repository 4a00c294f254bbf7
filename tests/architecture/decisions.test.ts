import path from 'node:path';

import { expect, test } from 'vitest';

import { filesBelow, read } from './sources.ts';

const records = filesBelow('docs/decisions').toSorted();
const numberOf = (file: string): string => path.basename(file).slice(0, 4);
const numbers = new Set(records.map(numberOf));
const head = /^# (\d{4}): .+\n\nDate: \d{4}-\d\d-\d\d(?:, revised \d{4}-\d\d-\d\d)? · Status: (.+)\n/;

test.each(records)('%s says its number, its date and whether it still holds', (file) => {
  const [, number, status] = head.exec(read(file)) ?? [];
  expect(number).toBe(numberOf(file));
  const [, successor] = /^superseded by (\d{4})$/.exec(status ?? '') ?? [];
  expect(status === 'accepted' || (successor !== undefined && numbers.has(successor))).toBe(true);
});

test('decisions are numbered without gaps, each number once', () => {
  expect(records.map((file) => Number(numberOf(file)))).toEqual(records.map((_, index) => index + 1));
});
