import type { Database } from '../database.server.ts';
import type { SetupFailure } from '../setup/step.ts';

/** How a step went the last time; whether what it makes is there, Shopify tells. */
export interface StepRecord {
  readonly step: string;
  readonly undoing: boolean;
  readonly startedAt: Date;
  /** `null` while it runs, and when it was cut short. */
  readonly endedAt: Date | null;
  /** In words for the merchant; `null` when it did not fail. */
  readonly failure: string | null;
}

/** Writes down that a step is about to run. */
export async function startStep(
  database: Database,
  shop: string,
  { id, undoing }: { readonly id: string; readonly undoing: boolean },
  startedAt: Date,
): Promise<void> {
  const row = { undoing, startedAt, endedAt: null, failure: null };
  await database.setupStep.upsert({
    where: { shop_step: { shop, step: id } },
    create: { shop, step: id, ...row },
    update: row,
  });
}

/** Writes down that it ended, and why when it failed. */
export async function finishStep(
  database: Database,
  shop: string,
  step: string,
  failure: SetupFailure | null,
): Promise<void> {
  await database.setupStep.update({
    where: { shop_step: { shop, step } },
    data: { endedAt: new Date(), failure: failure && `It failed while ${failure.step}: ${failure.reason}` },
  });
}

export const readStepRecords = (database: Database, shop: string): Promise<readonly StepRecord[]> =>
  database.setupStep.findMany({ where: { shop }, orderBy: { startedAt: 'asc' } });
