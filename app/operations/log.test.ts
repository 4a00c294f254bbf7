import { expect, test, vi } from 'vitest';
import { z } from 'zod';

import { logOf } from './log.server.ts';

test('an event is one line of JSON with its level, its part, its time and its fields', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  logOf('jobs').error('the queue cannot be read', { reason: 'line one\nline two' });
  const lines = said.mock.calls.map(([first]) => String(first));
  // What is said here is meant, and fails no test.
  said.mockClear();
  expect(lines).toHaveLength(1);
  const line = lines.join();
  expect(line).not.toContain('\n');
  const { time, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(line));
  expect(rest).toEqual({
    level: 'error',
    part: 'jobs',
    msg: 'the queue cannot be read',
    reason: 'line one\nline two',
  });
  expect(String(time)).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test('in tests what goes well is not said', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  logOf('server').info('ready');
  expect(said).not.toHaveBeenCalled();
});
