import type { RemoteMutationRecord } from '@remote-dom/core';
import { isRecord } from './record.ts';
import type { TargetStart } from './target-start.ts';

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

/** Changes of the worker's document; the receiver that gets them checks each one itself. */
export function decodeMutations(value: unknown): readonly RemoteMutationRecord[] {
  if (!Array.isArray(value)) throw new Error('Mutations are a list.');
  return value as readonly RemoteMutationRecord[];
}
