import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import { checklistOf } from '../onboarding/checklist.ts';
import { visitPage } from '../page/served/visit.server.ts';
import { sayInstant } from '../policy/date-in-zone.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { blocks } from './blocks.ts';
import { checks } from './checks.ts';
import { gatherProblems } from './gather.ts';
import type { KeptProblem } from './kept.server.ts';
import { readGoneProblems, readOpenProblems } from './kept.server.ts';
import { lookAtHealth } from './look.server.ts';
import type { Severity } from './problem.ts';

/** What is gone is told for so many days, and so much of it. */
const daysTold = 30;
const mostTold = 20;

/** Looks at a shop, and gives what the Health page shows; `null` while no policy is live. */
export async function showHealth(database: Database, admin: Admin, now: Date, apiKey: string) {
  const { shop } = admin;
  const live = await liveVersion(database, shop);
  if (!live) return null;
  const { found, unseen, facts } = await lookAtHealth({ database, admin, shop, now, visit: visitPage }, live);
  const kept = await readOpenProblems(database, shop);
  const gone = await readGoneProblems(database, shop, daysBefore(now, daysTold), mostTold);
  const say = (at: Date) => sayInstant(at, live.policy.merchant.timeZone);
  const sinceOf = (check: string, about: string): Date =>
    kept.find((each) => each.check === check && each.about === about)?.since ?? now;
  const troubles = checks.flatMap(({ id, name }) =>
    gatherProblems(name, found.get(id) ?? [], (about) => say(sinceOf(id, about))),
  );
  return {
    lookedAt: say(now),
    troubles: troubles.toSorted((one, other) => rank[one.severity] - rank[other.severity]),
    unseen: unseen.map(({ check, reason }) => ({ ...describe(check), reason })),
    gone: gone.map((problem) => showGone(problem, say)),
    looksAt: [...checks, blocks].map(({ looksAt }) => looksAt),
    blocks: {
      items: facts.plan.ok ? checklistOf(apiKey, facts.plan.value, live.policy) : [],
      absent: kept
        .filter(({ check }) => check === blocks.id)
        .map(({ about, since }) => ({ about, since: say(since) })),
    },
  };
}

export type ShownHealth = NonNullable<Awaited<ReturnType<typeof showHealth>>>;

const rank: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, notice: 2 };

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

/** The words of a check; a release before this one may have had others. */
function describe(check: string): { readonly name: string; readonly looksAt: string } {
  const known = [...checks, blocks].find(({ id }) => id === check);
  return { name: known?.name ?? check, looksAt: known?.looksAt ?? check };
}

const showGone = ({ check, about, message, since, goneAt }: KeptProblem, say: (at: Date) => string) => ({
  id: `${check}/${about}`,
  name: describe(check).name,
  message,
  since: say(since),
  goneAt: goneAt === null ? '' : say(goneAt),
});
