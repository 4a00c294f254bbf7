import type { Actor } from '../../audit/actor.ts';
import type { Database } from '../../database.server.ts';
import { jsonOf } from '../../json.ts';
import { isPublishing } from '../alone.server.ts';
import { publishSteps } from '../publishing.ts';
import type { PublishStep } from '../publishing.ts';
import { endedRun } from './run.ts';
import type { EndedRun, Run } from './run.ts';

interface RunKey {
  readonly shop: string;
  readonly user: string;
}

/** A publishing that has begun. */
export interface BegunRun {
  readonly tell: (step: PublishStep) => Promise<void>;
  readonly end: (outcome: EndedRun) => Promise<void>;
  /** As if it had never begun: the request is sent again with a new session. */
  readonly forget: () => Promise<void>;
}

/** Writes down that a user's publishing has begun, for pages that are loaded before it ends. It takes the place of their last one. */
export async function beginRun(
  database: Database,
  { shop, user: userId }: RunKey,
  version: number,
  startedAt: Date,
): Promise<BegunRun> {
  const row = { version, startedAt, step: 'reading' satisfies PublishStep, endedAt: null };
  await database.publishRun.deleteMany({ where: { shop, userId } });
  await database.publishRun.create({ data: { shop, userId, ...row } });
  const where = { shop, userId, startedAt };
  return {
    tell: async (step) => {
      await database.publishRun.updateMany({ where, data: { step } });
    },
    end: async (outcome) => {
      const data = { endedAt: new Date(), outcome: jsonOf(outcome) };
      await database.publishRun.updateMany({ where, data });
    },
    forget: async () => {
      await database.publishRun.deleteMany({ where });
    },
  };
}

/**
 * How a user's latest publishing goes or went; `null` when there is none to tell of. Of one whose process died, the versions
 * tell how it ended: what was cut short is finished or taken back by whoever comes next, within a minute.
 */
export async function readRun(database: Database, { shop, user: userId }: RunKey): Promise<Run | null> {
  const row = await database.publishRun.findUnique({ where: { shop_userId: { shop, userId } } });
  if (row === null) return null;
  const ended = endedRun.safeParse(row.outcome);
  if (ended.success) return ended.data;
  if (await isPublishing(database, shop)) return { kind: 'running', step: sayStep(row.step) };
  const version = await database.policyVersion.findUnique({
    where: { shop_number: { shop, number: row.version } },
  });
  const isTheirs = version !== null && version.publishedById === userId;
  if (isTheirs && version.publishedAt !== null) return { kind: 'published', version: row.version };
  return isTheirs ? { kind: 'running', step: 'Finishing what was cut short' } : { kind: 'cut-short' };
}

const sayStep = (step: string): string =>
  Object.entries(publishSteps).find(([name]) => name === step)?.[1] ?? publishSteps.reading;

/** The user has read how it ended. */
export async function putRunAway(
  database: Database,
  { shop, user }: Pick<RunKey, 'shop'> & Actor,
): Promise<void> {
  if (user === null) return;
  await database.publishRun.deleteMany({ where: { shop, userId: user, endedAt: { not: null } } });
}
