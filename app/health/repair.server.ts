import { sayFailure } from '../admin-api/failure.ts';
import { recordAudit } from '../audit/record.server.ts';
import { putRatesBack, runStep } from '../onboarding/run-step.server.ts';
import type { StepOutcome, Worker } from '../onboarding/run-step.server.ts';
import { publish } from '../policy/publish.server.ts';
import { sayPublishFailure } from '../policy/publishing.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { whatChanged } from '../page/publish/text-key.ts';
import { namePage, showPage } from '../page/publish/show-page.server.ts';
import { writeDue, writeOver } from '../page/publish/write-over.server.ts';
import { reconcileDays } from '../reconcile/reconcile.server.ts';
import { makeDue } from '../schedule/due.server.ts';
import type { Repair } from './problem.ts';

/** Puts something right that was found wrong; what is right already is left as it is. */
export async function repairProblem(
  worker: Worker,
  live: PublishedVersion,
  repair: Repair,
): Promise<StepOutcome> {
  switch (repair) {
    case 'publish':
      return publishAgain(worker, live);
    case 'rates':
      return putRatesBack(worker);
    case 'orders':
      return fetchOrders(worker);
    case 'texts':
      return writeDue(worker, live);
    case 'text-page':
    case 'text-shipping-policy':
    case 'text-refund-policy':
    case 'text-theme':
      return writeOver(worker, live, placeOfRepair[repair], whatChanged);
    case 'show-page':
      return showPage(worker);
    case 'name-page':
      return namePage(worker, live);
    default:
      return runStep(worker, repair, live.policy);
  }
}

/** Writes the live policy to Shopify once more, as a new version of which nothing is different. */
async function publishAgain(
  { by, ...publisher }: Worker,
  { policy, number }: PublishedVersion,
): Promise<StepOutcome> {
  const note = 'Everything was written to Shopify again.';
  const published = await publish(publisher, { document: policy, base: number, by, note });
  if (published.ok) return { kind: 'done' };
  const { error } = published;
  const passes = error.kind === 'busy' || (error.kind === 'setup' && error.isThrottled);
  return { kind: passes ? 'wait' : 'failed', reason: sayPublishFailure(error).join(' ') };
}

const placeOfRepair = {
  'text-page': 'page',
  'text-shipping-policy': 'shipping-policy',
  'text-refund-policy': 'refund-policy',
  'text-theme': 'theme',
} as const;

/** Has the orders of the last days followed that the app is behind with; what is left of very many is done in the background. */
async function fetchOrders({ admin, database, now, by }: Worker): Promise<StepOutcome> {
  const compared = await reconcileDays({ admin, database, now });
  if (!compared.ok) return { kind: 'failed', reason: sayFailure(compared.error) };
  const { shop } = admin;
  if (!compared.value.isAll) await makeDue(database, { name: 'orders-of-days', shop }, now);
  await recordAudit(database, {
    shop,
    by,
    at: now,
    what: { kind: 'orders-fetched', orders: compared.value.asked },
  });
  return { kind: 'done' };
}
