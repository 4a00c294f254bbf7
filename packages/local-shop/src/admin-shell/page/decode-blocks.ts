import type { TargetStart } from '../../ui-host/target-start.ts';

/** What each block of the page starts with, by handle. Server and page are built from the same types. */
export function decodeBlockStarts(): Readonly<Record<string, TargetStart>> {
  const written = document.getElementById('admin-blocks')?.textContent ?? '{}';
  return JSON.parse(written) as Readonly<Record<string, TargetStart>>;
}
