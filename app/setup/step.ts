import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';

/** A step of set-up that did not work: what the app was doing, and why not, in words for the merchant. */
export interface SetupFailure {
  readonly step: string;
  readonly reason: string;
}

/** Names what the app was doing when a call to Shopify fails. */
export async function step<Value>(
  doing: string,
  call: Promise<Result<Value, AdminFailure>>,
): Promise<Result<Value, SetupFailure>> {
  const result = await call;
  return result.ok ? result : fail({ step: doing, reason: sayFailure(result.error) });
}
