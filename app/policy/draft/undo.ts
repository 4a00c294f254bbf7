import type { FormTexts } from '@doorstep/policy';
import { z } from 'zod';

import type { TextChanges } from './draft.ts';

/** The changes that take changes back. */
export const takeBack = (texts: FormTexts, changes: TextChanges): TextChanges =>
  Object.fromEntries(Object.keys(changes).map((name) => [name, texts[name] ?? null]));

const textOrNone = z.string().nullable();

/** What an Undo sends back, as far as it is changes of texts; `null` for what holds none. */
export function decodeUndo(text: string): TextChanges | null {
  const sent = z.record(z.string(), z.unknown()).safeParse(jsonIn(text));
  const changes = Object.entries(sent.success ? sent.data : {}).flatMap(([name, value]) => {
    const change = textOrNone.safeParse(value);
    return change.success ? [[name, change.data] as const] : [];
  });
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
