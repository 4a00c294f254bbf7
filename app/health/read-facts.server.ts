import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readMissingScopes } from '../admin-api/installation.ts';
import { readOwners } from '../admin-api/owners.ts';
import { readShop } from '../admin-api/shop.ts';
import { readRateFacts } from '../setup/facts.ts';
import type { RateFacts } from '../setup/facts.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { ReadFacts } from './facts.ts';

/** Reads all facts at once; one that Shopify does not tell keeps none of the others from being told. */
export async function readHealthFacts(admin: Admin): Promise<ReadFacts> {
  const [owners, missingScopes, rates] = await Promise.all([
    readOwners(admin).then(said),
    readMissingScopes(admin).then(said),
    readRates(admin).then(saidOfStep),
  ]);
  return { owners, missingScopes, rates };
}

async function readRates(admin: Admin): Promise<Result<RateFacts, SetupFailure>> {
  const shop = await readShop(admin);
  return shop.ok
    ? readRateFacts(admin, shop.value.features.marketDrivenShipping)
    : fail({ step: 'reading the shop', reason: sayFailure(shop.error) });
}

const said = <Value>(result: Result<Value, AdminFailure>): Result<Value, string> =>
  result.ok ? result : fail(sayFailure(result.error));

const saidOfStep = <Value>(result: Result<Value, SetupFailure>): Result<Value, string> =>
  result.ok ? result : fail(result.error.reason);
