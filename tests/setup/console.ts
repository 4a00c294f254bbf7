import { format } from 'node:util';
import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';

/**
 * `console.error` fails a test: it is how React, Remix and Node report what would otherwise go unnoticed. A test that
 * is about an error asserts on `console.error` and then calls `vi.mocked(console.error).mockClear()`.
 */
let said: MockInstance<typeof console.error>;

beforeEach(() => {
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const lines = said.mock.calls.map((call) => format(...call));
  if (lines.length > 0) throw new Error(`console.error was called during this test:\n${lines.join('\n')}`);
});
