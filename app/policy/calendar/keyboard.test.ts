import { expect, test } from 'vitest';

import { dayByKey } from './keyboard.ts';

test.each([
  ['ArrowLeft', '2026-11-27', '2026-11-26'],
  ['ArrowRight', '2026-11-30', '2026-12-01'],
  ['ArrowUp', '2026-12-03', '2026-11-26'],
  ['ArrowDown', '2026-11-27', '2026-12-04'],
  ['Home', '2026-11-27', '2026-11-22'],
  ['End', '2026-11-27', '2026-11-28'],
  ['Home', '2026-12-04', '2026-12-01'],
  ['End', '2026-11-30', '2026-11-30'],
  ['PageUp', '2026-12-31', '2026-11-30'],
  ['PageDown', '2028-01-31', '2028-02-29'],
  ['PageDown', '2026-01-31', '2026-02-28'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayByKey(from, { key, ctrlKey: false })).toBe(to);
});

test('with Ctrl, Home and End lead to the ends of the year', () => {
  expect(dayByKey('2026-11-27', { key: 'Home', ctrlKey: true })).toBe('2026-01-01');
  expect(dayByKey('2026-11-27', { key: 'End', ctrlKey: true })).toBe('2026-12-31');
});

test.each([
  ['ArrowLeft', '2026-01-01'],
  ['ArrowUp', '2026-01-07'],
  ['ArrowRight', '2026-12-31'],
  ['ArrowDown', '2026-12-25'],
  ['PageUp', '2026-01-15'],
  ['PageDown', '2026-12-15'],
  ['Enter', '2026-06-15'],
  ['a', '2026-06-15'],
])('%s leads nowhere from %s', (key, from) => {
  expect(dayByKey(from, { key, ctrlKey: false })).toBeNull();
});
