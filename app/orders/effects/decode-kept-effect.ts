import type { Effect as Row } from '@prisma/client';

import type { AnyEffect } from './any-effect.ts';
import { safetyOf } from './safety.ts';

/** An effect as the ledger keeps it; `null` where its payload was erased, or its kind is of another release. */
export function decodeKeptEffect({ kind, key, orderId, policyVersion, payload }: Row): AnyEffect | null {
  if (payload === null || policyVersion === null || !Object.hasOwn(safetyOf, kind)) return null;
  const named = key.slice(orderId.length + 1);
  // Only what the engine planned is written there.
  return { kind, key: named, after: [], made: 'once', policyVersion, payload } as unknown as AnyEffect;
}
