import type { RemoteMutationRecord } from '@remote-dom/core';
import { isRecord } from './record.ts';
import type { HistoryEntry, TargetStart } from './target-start.ts';

/** What the page sends a worker to start with. Both sides are our own code and built together. */
export function decodeStart(value: unknown): TargetStart {
  if (!isRecord(value) || typeof value.target !== 'string')
    throw new Error('A target cannot start without its data.');
  return value as unknown as TargetStart;
}

/** Changed values by dotted path. */
export function decodeChanges(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** Where a full page is, and what it has remembered there. */
export function decodeEntry(value: unknown): HistoryEntry {
  if (!isRecord(value) || typeof value.key !== 'string')
    throw new Error('An entry of the history has a key.');
  return {
    key: value.key,
    url: typeof value.url === 'string' ? value.url : null,
    state: value.state,
    navigationType: value.navigationType,
  };
}

/** Changes of the worker's document; the receiver that gets them checks each one itself. */
export function decodeMutations(value: unknown): readonly RemoteMutationRecord[] {
  if (!Array.isArray(value)) throw new Error('Mutations are a list.');
  return value as readonly RemoteMutationRecord[];
}
