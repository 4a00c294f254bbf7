import { decodePolicy, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { readShop } from '../admin-api/shop.ts';
import { baseRatesOf, setBaseRates } from '../setup/base-rates.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { provisionProtection } from '../setup/protection-product.ts';
import { rememberFound } from '../setup/remembered.server.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import { runAlone } from './alone.server.ts';
import { sayPublishFailure } from './publishing.ts';
import type { Publisher } from './publishing.ts';
import { settleUnfinished } from './reservation.server.ts';
import { liveVersion } from './versions.server.ts';

/**
 * Ends what a publisher of this shop that died has left unfinished: a version that reached checkout is recorded, of one that
 * did not the rates and the price are put back. A publisher that lives is left alone. Throws with words for what has to be tried
 * again.
 */
export async function healPublishing(publisher: Publisher): Promise<void> {
  const { shop } = publisher.admin;
  const healed = await runAlone(shop, () => settleUnfinished(publisher, () => putBack(publisher)));
  if (!healed.ok && healed.error.kind !== 'busy') throw new Error(sayPublishFailure(healed.error).join(' '));
}

/** Sets rates and price as the live version has them. Without one there is nothing to set them to. */
async function putBack({ admin, database }: Publisher): Promise<Result<unknown, SetupFailure>> {
  const live = await liveVersion(database, admin.shop);
  if (!live) return ok(null);
  const shop = await step('reading the shop', readShop(admin));
  if (!shop.ok) return shop;
  const row = await database.policyVersion.findFirst({ where: { shop: admin.shop, publishedAt: null } });
  const unfinished = decodePolicy(row?.document);
  const wanted = baseRatesOf(live.policy, unfinished.ok ? unfinished.value : null);
  const remember = rememberFound(database, admin.shop);
  const rates = await setBaseRates(admin, shop.value.features.marketDrivenShipping, wanted, remember);
  if (!rates.ok) return rates;
  return provisionProtection(admin, live.policy, await readKnownProtection(database, admin.shop), remember);
}
