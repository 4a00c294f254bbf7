import { expect, test, vi } from 'vitest';

import { database } from '../database.server.ts';
import { sessionStorageOn } from './session-storage.server.ts';

test('a database that is away for minutes when a process starts is waited for', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'log').mockReturnValue();
  const asked = vi.spyOn(database.session, 'count').mockRejectedValue(new Error('away'));
  const ready = sessionStorageOn(database).isReady();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked.mock.calls.length).toBeGreaterThan(100);
  asked.mockResolvedValue(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await ready).toBe(true);
  vi.useRealTimers();
  vi.restoreAllMocks();
});
