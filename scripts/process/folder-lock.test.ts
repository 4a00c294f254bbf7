import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doorstep-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is taken once, and the refusal names the process that has it', async () => {
  const lock = await lockFolder(folder, process.pid);
  await expect(lockFolder(folder, 1)).rejects.toThrow(
    `${folder} is in use by another Doorstep (process ${process.pid}). Stop that one first.`,
  );
  lock.release();
});

test('a released folder can be taken again, and nothing stays in it', async () => {
  (await lockFolder(folder, process.pid)).release();
  (await lockFolder(folder, process.pid)).release();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a process that is gone', '{"pid":1,"port":1,"token":"x"}'],
  ['a write that was cut short', '{"pid":12'],
])('a lock file left by %s does not count', async (_cause, left) => {
  writeFileSync(path.join(folder, 'lock.json'), left);
  (await lockFolder(folder, process.pid)).release();
});

test('a folder that cannot be written is refused in one line', async () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(lockFolder(path.join(file, 'data'), process.pid)).rejects.toThrow(
    /^The folder .* is not writable \(ENOTDIR/,
  );
});
