import { expect, test, vi } from 'vitest';

import { handleError } from './entry.server.tsx';

/** What the log says when a page throws this. */
function saidOf(error: unknown, signal = new AbortController().signal): string {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  handleError(error, {
    request: new Request('https://app.example/app', { signal }),
    params: {},
    context: {},
  });
  const lines = said.mock.calls.map(([first]) => String(first)).join('\n');
  // What is said here is meant, and fails no test.
  said.mockClear();
  return lines;
}

test('a page that fails is one line of the log, with its place and without what the error quotes', () => {
  let thrown: unknown;
  try {
    JSON.parse('{"email": hanako@example.com}');
  } catch (error) {
    thrown = error;
  }
  const line = saidOf(thrown);
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    part: 'web',
    msg: 'a page failed',
    reason: 'SyntaxError',
  });
  expect(line).toContain('"where":"at ');
  expect(line).not.toContain('hanako');
});

test('a page that nobody waits for, or that there is not, is no error', () => {
  const left = new AbortController();
  left.abort();
  expect(saidOf(new Error('late'), left.signal)).toBe('');
  expect(saidOf({ status: 404, statusText: 'Not Found', internal: true, data: '' })).toBe('');
  expect(saidOf({ status: 500, statusText: 'Unexpected', internal: true, data: '' })).toContain(
    '500 Unexpected',
  );
});
