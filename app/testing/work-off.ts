import type { JobContext } from '../jobs/process-delivery.server.ts';
import { runJob } from '../jobs/run-job.server.ts';
import { ToBeTriedAgain } from './work-on.ts';

/** What is left of a job that asks for others, and those for others, ends long before. */
const mostRounds = 20;

/**
 * Runs every job that waits, of all shops, as a worker does, and those that they ask for, until none is left. Throws what a job
 * says that is to be tried again.
 */
export async function workOff(context: JobContext, now = new Date()): Promise<void> {
  const { job: table } = context.database;
  for (let round = 0; round < mostRounds; round += 1) {
    const jobs = await table.findMany({ orderBy: [{ shop: 'asc' }, { subject: 'asc' }] });
    if (jobs.length === 0) return;
    await table.deleteMany();
    for (const { shop, subject } of jobs) {
      const end = await runJob(
        context,
        { shop, subject, tries: 1, firstAsked: now, note: null },
        () => true,
        now,
      );
      if (end.kind !== 'done') throw new ToBeTriedAgain(end.note);
    }
  }
  throw new Error('The jobs ask for one another without end.');
}
