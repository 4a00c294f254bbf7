import { isRecord } from './record.ts';

/** What crosses the channel. Functions among `args` and `value` have become handles. */
export type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: unknown }
  | { readonly kind: 'invoke'; readonly id: number; readonly handle: number; readonly args: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/** A message of the other end, which speaks through the same module. */
export function decodeMessage(data: unknown): Message {
  if (!isRecord(data) || typeof data.kind !== 'string') throw new Error('This is no message of the host.');
  return data as unknown as Message;
}
