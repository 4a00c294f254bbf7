import { compileCheckout, decodePolicy, fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import { isStale, sayFailure } from '../admin-api/failure.ts';
import { readShop } from '../admin-api/shop.ts';
import { waitOut } from '../admin-api/wait-out.ts';
import { baseRatesOf, setBaseRates } from '../setup/base-rates.ts';
import { defineOrderMetafields } from '../setup/steps/order-fields.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { rememberFound } from '../setup/remembered.server.ts';
import { provisionOwners } from '../setup/owners.ts';
import { provisionProtection } from '../setup/protection-product.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { Undo } from '../setup/undo.ts';
import { askForTexts } from './ask-for-texts.server.ts';
import { runAlone } from './alone.server.ts';
import { configure } from './configure.ts';
import { digestsOf } from './configuration-digests.ts';
import { dateIn } from './date-in-zone.ts';
import { tryBeforePublishing } from './examples/try-before-publishing.server.ts';
import type { PublishFailure, Publisher, PublishRequest, PublishStep } from './publishing.ts';
import {
  abandonVersion,
  finishVersion,
  hasReachedCheckout,
  recordWriting,
  reserveVersion,
  settleUnfinished,
} from './reservation.server.ts';
import { liveVersion } from './versions.server.ts';

/** So long, in seconds, a publishing waits in all for a shop that is busy: three times what fills an empty bucket. */
const patienceSeconds = 60;

/**
 * Publishes a policy: the shop's examples are tried with it, then the owners of the functions, the protection product and the base rates are set, then all
 * configurations are written at once, guarded by their digests, and the version is recorded. When any of it fails,
 * rates and price are put back and no version remains, so the policy reaches every place or none.
 * Gives the new version's number.
 */
export async function publish(
  publisher: Publisher,
  request: PublishRequest,
): Promise<Result<number, PublishFailure>> {
  const policy = decodePolicy(request.document);
  if (!policy.ok) return fail({ kind: 'problems', problems: policy.error });
  return runAlone(publisher.admin.shop, () => publishAlone(publisher, policy.value, request));
}

async function publishAlone(
  publisher: Publisher,
  policy: Policy,
  request: PublishRequest,
): Promise<Result<number, PublishFailure>> {
  const settled = await settleUnfinished(publisher);
  if (!settled.ok) return settled;
  const tried = await tryBeforePublishing(publisher, policy, request);
  if (!tried.ok) return tried;
  const number = await reserveVersion(publisher, policy, request);
  if (!number.ok) return number;
  const tell = request.tell ?? (() => Promise.resolve());
  // Shopify's library throws when the browser has to bring a new session token. Then the version stays unfinished, and whoever
  // comes next ends it: the same publishing that is sent again, or the round that heals.
  const written = await writeToShopify(publisher, policy, number.value, tell);
  if (!written.ok) {
    if (!isUnsettled(written.error)) await abandonVersion(publisher, number.value);
    return written;
  }
  await finishVersion(publisher, number.value, publisher.now, tried.value);
  await askForTexts(publisher.database, publisher.admin.shop, publisher.now);
  return number;
}

async function writeToShopify(
  publisher: Publisher,
  policy: Policy,
  version: number,
  told: NonNullable<PublishRequest['tell']>,
): Promise<Result<null, PublishFailure>> {
  const { database, now } = publisher;
  let at: PublishStep = 'reading';
  const tell = (step: PublishStep) => told((at = step));
  // Half of it may be done, and it could not be put back either while Shopify is busy.
  const admin = waitOut(publisher.admin, patienceSeconds, async (wait) => {
    await told('waiting');
    await wait();
    await told(at);
  });
  await tell('reading');
  const shop = await step('reading the shop', readShop(admin));
  if (!shop.ok) return notSetUp(shop.error);
  const { currencyCode, features, primaryDomain } = shop.value;
  if (currencyCode !== policy.merchant.shopCurrency) return otherCurrency(currencyCode, policy);
  await tell('owners');
  const owners = await provisionOwners(admin, now);
  if (!owners.ok) return notSetUp(owners.error);
  const defined = await defineOrderMetafields(admin);
  if (!defined.ok) return notSetUp(defined.error);
  await tell('product');
  const known = await readKnownProtection(database, admin.shop);
  const remember = rememberFound(database, admin.shop);
  const protection = await provisionProtection(admin, policy, known, remember);
  if (!protection.ok) return notSetUp(protection.error);
  const { productId, variantId, retiredVariantIds, undo: undoProtection } = protection.value;
  const sold = { protectionProductId: productId, protectionVariantId: variantId };
  const compiled = compileCheckout(policy, {
    publishedOn: dateIn(policy.merchant.timeZone, now),
    version,
    protectionVariantId: variantId,
    retiredVariantIds,
    storefront: primaryDomain.url,
  });
  if (!compiled.ok) {
    await undoProtection();
    return fail({ kind: 'problems', problems: compiled.error });
  }
  await tell('rates');
  const live = await liveVersion(database, admin.shop);
  const wanted = baseRatesOf(policy, live?.policy ?? null);
  const rates = await setBaseRates(admin, features.marketDrivenShipping, wanted, remember);
  if (!rates.ok) return notSetUp(rates.error, [undoProtection]);
  const undos = [rates.value, undoProtection];
  await tell('writing');
  const { hash } = compiled.value;
  const digests = digestsOf(compiled.value);
  await recordWriting(publisher, version, { hash, digests, owners: owners.value, ...sold });
  const configured = await configure(admin, owners.value, compiled.value);
  if (configured.ok) return ok(null);
  if (isStale(configured.error)) {
    await undoAll(undos);
    return fail({ kind: 'busy' });
  }
  // Only an answer may have been lost: what is live at Shopify tells, and nothing is put back before it is known.
  const reached = await hasReachedCheckout(admin, version);
  if (!reached.ok) return fail({ kind: 'setup', leftovers: null, unsettled: true, ...reached.error });
  if (reached.value) return ok(null);
  return notSetUp({ step: 'writing the configuration', reason: sayFailure(configured.error) }, undos);
}

const isUnsettled = (failure: PublishFailure): boolean =>
  failure.kind === 'setup' && failure.unsettled === true;

async function notSetUp(
  failure: SetupFailure,
  undo: readonly Undo[] = [],
): Promise<Result<never, PublishFailure>> {
  return fail({ kind: 'setup', ...failure, leftovers: await undoAll(undo) });
}

/** Puts everything back; gives words for what could not be, which the next publishing sets right. */
async function undoAll(undo: readonly Undo[]): Promise<string | null> {
  const leftovers: string[] = [];
  for (const putBack of undo) {
    const result = await putBack();
    if (!result.ok) leftovers.push(result.error.step);
  }
  return leftovers.length > 0 ? leftovers.join(', ') : null;
}

const otherCurrency = (currency: string, policy: Policy): Result<never, PublishFailure> =>
  fail({
    kind: 'setup',
    step: 'reading the shop',
    reason: `The shop’s currency is ${currency}, the policy is written in ${policy.merchant.shopCurrency}.`,
    leftovers: null,
  });
