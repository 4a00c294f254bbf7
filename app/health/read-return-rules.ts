import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { countriesOfMarket, readMarkets } from '../admin-api/markets.ts';
import { readReturnRules } from '../admin-api/return-rules.ts';
import type { ReturnRules } from '../admin-api/return-rules.ts';

/** Shopify's own return rules with the countries whose buyers they hold for. */
export interface PlacedReturnRules extends ReturnRules {
  /** As ISO 3166 codes; `null` of the default ones, which hold wherever no others do. */
  readonly countries: readonly string[] | null;
}

/** Reads the rules, and the countries of the markets that they are assigned to; `null` where the app may not read them. */
export async function readPlacedReturnRules(
  admin: Admin,
): Promise<Result<readonly PlacedReturnRules[] | null, AdminFailure>> {
  const rules = await readReturnRules(admin);
  if (!rules.ok || rules.value === null) return rules.ok ? ok(null) : rules;
  const needsMarkets = rules.value.some((each) => !each.default);
  const markets = needsMarkets ? await readMarkets(admin) : ok([]);
  if (!markets.ok) return markets;
  const countriesOf = (id: string) =>
    markets.value.filter((market) => market.id === id).flatMap(countriesOfMarket);
  return ok(
    rules.value.map((each) => ({
      ...each,
      countries: each.default ? null : each.markets.flatMap(({ id }) => countriesOf(id)),
    })),
  );
}
