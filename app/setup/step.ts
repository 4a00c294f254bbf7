import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';

/** A step of set-up that did not work: what the app was doing, and why not, in words for the merchant. */
export interface SetupFailure {
  readonly step: string;
  readonly reason: string;
  /** Shopify has too much to do for this shop at the moment: the same works in some seconds. */
  readonly isThrottled?: true;
}

/** Names what the app was doing when a call to Shopify fails. */
export async function step<Value>(
  doing: string,
  call: Promise<Result<Value, AdminFailure>>,
): Promise<Result<Value, SetupFailure>> {
  const result = await call;
  if (result.ok) return result;
  const failure = { step: doing, reason: sayFailure(result.error) };
  return fail(result.error.kind === 'throttled' ? { ...failure, isThrottled: true } : failure);
}
