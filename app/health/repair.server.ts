import { putRatesBack, runStep } from '../onboarding/run-step.server.ts';
import type { StepOutcome, Worker } from '../onboarding/run-step.server.ts';
import { publish } from '../policy/publish.server.ts';
import { sayPublishFailure } from '../policy/publishing.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
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
