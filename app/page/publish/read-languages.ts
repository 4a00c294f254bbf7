import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { readLocales } from '../../admin-api/locales.ts';
import { countriesOfMarket, readMarkets } from '../../admin-api/markets.ts';
import { planLanguages } from './languages.ts';
import type { ShopLanguages } from './languages.ts';

/** In which languages a shop reads its policy, by its languages and its markets of one country. */
export async function readLanguages(admin: Admin): Promise<Result<ShopLanguages, AdminFailure>> {
  const locales = await readLocales(admin);
  if (!locales.ok) return locales;
  const markets = await readMarkets(admin);
  if (!markets.ok) return markets;
  return ok(
    planLanguages(
      locales.value,
      markets.value
        .filter(({ status }) => status === 'ACTIVE')
        .map((market) => ({ id: market.id, countries: countriesOfMarket(market) })),
    ),
  );
}
