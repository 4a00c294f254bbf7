import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { theApp } from '../audit/actor.ts';
import { runAlone } from './alone.server.ts';
import { publish } from './publish.server.ts';
import { sayPublishFailure } from './publishing.ts';
import type { PublishFailure, Publisher } from './publishing.ts';
import { abandonVersion, reserveVersion, settleUnfinished } from './reservation.server.ts';
import { liveVersion } from './versions.server.ts';
import type { PublishedVersion } from './versions.server.ts';
import { findProtection } from '../setup/found-protection.ts';
import type { FoundProtection } from '../setup/found-protection.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { rememberFound } from '../setup/remembered.server.ts';
import { provisionProtection } from '../setup/protection-product.ts';
import { finishRepair, countRepairsSince, startRepair } from './repairs.server.ts';

/** Why the product was not put back: for now, or because nobody can by trying again. */
export interface RepairFailure {
  readonly kind: 'retry' | 'give-up';
  readonly reason: string;
}

/** Another app that changes it back, or a channel that does not take it, must not make us go round in circles. */
const repairsInAnHour = 3;

/**
 * [PROT-01] Compares the protection product with the live policy and puts it back when a merchant changed or deleted it.
 * A variant that is gone makes the policy be published again, so that functions and blocks know the new one. Our own
 * changes are seen here, too: then nothing is different and nothing happens. `webhookId` is the delivery that made us look.
 */
export async function repairProtection(
  publisher: Publisher,
  webhookId: string,
): Promise<Result<string, RepairFailure>> {
  const { admin, database, now } = publisher;
  const key = { shop: admin.shop, webhookId };
  // While somebody publishes, the product is already as the next version wants it.
  const settled = await runAlone(admin.shop, () => settleUnfinished(publisher));
  if (!settled.ok) return later(settled.error);
  const live = await liveVersion(database, admin.shop);
  if (!live?.policy.protection.offered) return ok('protection is not offered');
  const found = await look(publisher, live);
  if (!found.ok) return found;
  const message = differencesIn(found.value, live);
  if (message === null) {
    await finishRepair(database, key, now);
    return ok('the protection product is as the policy says');
  }
  const hourAgo = new Date(now.getTime() - 60 * 60 * 1000);
  if ((await countRepairsSince(database, key, hourAgo)) >= repairsInAnHour) {
    await startRepair(database, key, message, now);
    return fail({
      kind: 'give-up',
      reason: `left as it is, it was put back ${repairsInAnHour} times in an hour: ${message}`,
    });
  }
  const repaired = isGone(found.value, live)
    ? await publishAgain(publisher, live, webhookId, message)
    : await putBack(publisher, live, webhookId, message);
  if (!repaired.ok) return repaired;
  await finishRepair(database, key, now);
  return ok(`put back: ${message}`);
}

async function look(
  { admin, database }: Publisher,
  { policy }: PublishedVersion,
): Promise<Result<FoundProtection, RepairFailure>> {
  const found = await findProtection(admin, policy, await readKnownProtection(database, admin.shop));
  return found.ok ? found : fail({ kind: 'retry', reason: found.error.reason });
}

/** The variant that checkout knows is no variant of the product any more. */
const isGone = ({ variantId }: FoundProtection, live: PublishedVersion): boolean =>
  variantId === null || variantId !== live.protectionVariantId;

function differencesIn(found: FoundProtection, live: PublishedVersion): string | null {
  const replaced = found.variantId !== null && isGone(found, live) ? ['its variant was replaced'] : [];
  const differences = [...found.differences, ...replaced];
  return differences.length > 0 ? differences.join(', ') : null;
}

async function publishAgain(
  publisher: Publisher,
  { policy, number }: PublishedVersion,
  webhookId: string,
  message: string,
): Promise<Result<unknown, RepairFailure>> {
  const { admin, database, now } = publisher;
  await startRepair(database, { shop: admin.shop, webhookId }, message, now);
  const note = `The protection product was put back: ${message}.`;
  const published = await publish(publisher, { document: policy, base: number, by: theApp, note });
  return published.ok ? published : later(published.error);
}

/** As publishing does, so that nobody publishes another price at the same time. */
async function putBack(
  publisher: Publisher,
  version: PublishedVersion,
  webhookId: string,
  message: string,
): Promise<Result<unknown, RepairFailure>> {
  const put = await runAlone(publisher.admin.shop, () =>
    putBackAlone(publisher, version, webhookId, message),
  );
  return put.ok ? put : later(put.error);
}

async function putBackAlone(
  publisher: Publisher,
  { policy, number }: PublishedVersion,
  webhookId: string,
  message: string,
): Promise<Result<unknown, PublishFailure>> {
  const { admin, database, now } = publisher;
  const reserved = await reserveVersion(publisher, policy, { document: policy, base: number, by: theApp });
  if (!reserved.ok) return reserved;
  try {
    await startRepair(database, { shop: admin.shop, webhookId }, message, now);
    const known = await readKnownProtection(database, admin.shop);
    const set = await provisionProtection(admin, policy, known, rememberFound(database, admin.shop));
    return set.ok ? set : fail({ kind: 'setup', ...set.error, leftovers: null });
  } finally {
    await abandonVersion(publisher, reserved.value);
  }
}

const later = (failure: PublishFailure): Result<never, RepairFailure> =>
  fail({
    kind: failure.kind === 'problems' ? 'give-up' : 'retry',
    reason: sayPublishFailure(failure).join(' '),
  });
