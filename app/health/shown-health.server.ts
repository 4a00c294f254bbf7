import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import { sayInstant } from '../policy/date-in-zone.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { checks } from './checks.ts';
import type { KeptProblem } from './kept.server.ts';
import { readGoneProblems, readOpenProblems } from './kept.server.ts';
import { lookAtHealth } from './look.server.ts';
import type { Problem, Severity, WayOut } from './problem.ts';

/** What is gone is told for so many days, and so much of it. */
const daysTold = 30;
const mostTold = 20;

/** Problems of one check that mean the same to shoppers and have the same way out. */
export interface ShownTrouble {
  readonly name: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly wayOut: WayOut;
  /** `since` in words, in the shop's time zone. */
  readonly items: readonly { readonly about: string; readonly message: string; readonly since: string }[];
}

/** Looks at a shop, and gives what the Health page shows; `null` while no policy is live. */
export async function showHealth(database: Database, admin: Admin, now: Date) {
  const { shop } = admin;
  const live = await liveVersion(database, shop);
  if (!live) return null;
  const { found, unseen } = await lookAtHealth(database, admin, live, now);
  const kept = await readOpenProblems(database, shop);
  const gone = await readGoneProblems(database, shop, daysBefore(now, daysTold), mostTold);
  const say = (at: Date) => sayInstant(at, live.policy.merchant.timeZone);
  const sinceOf = (check: string, about: string): Date =>
    kept.find((each) => each.check === check && each.about === about)?.since ?? now;
  const troubles = checks.flatMap(({ id, name }) =>
    gather(name, found.get(id) ?? [], (about) => say(sinceOf(id, about))),
  );
  return {
    lookedAt: say(now),
    troubles: troubles.toSorted((one, other) => rank[one.severity] - rank[other.severity]),
    unseen: unseen.map(({ check, reason }) => ({ ...describe(check), reason })),
    gone: gone.map((problem) => showGone(problem, say)),
    looksAt: checks.map(({ looksAt }) => looksAt),
  };
}

export type ShownHealth = NonNullable<Awaited<ReturnType<typeof showHealth>>>;

const rank: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, notice: 2 };

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

/** The words of a check; a release before this one may have had others. */
function describe(check: string): { readonly name: string; readonly looksAt: string } {
  const known = checks.find(({ id }) => id === check);
  return { name: known?.name ?? check, looksAt: known?.looksAt ?? check };
}

function gather(
  name: string,
  problems: readonly Problem[],
  sinceOf: (about: string) => string,
): readonly ShownTrouble[] {
  const troubles = new Map<string, ShownTrouble>();
  for (const { about, message, severity, meaning, wayOut } of problems) {
    const key = JSON.stringify([severity, meaning, wayOut]);
    const before = troubles.get(key) ?? { name, severity, meaning, wayOut, items: [] };
    const item = { about, message, since: sinceOf(about) };
    troubles.set(key, { ...before, items: [...before.items, item] });
  }
  return [...troubles.values()];
}

const showGone = ({ check, about, message, since, goneAt }: KeptProblem, say: (at: Date) => string) => ({
  id: `${check}/${about}`,
  name: describe(check).name,
  message,
  since: say(since),
  goneAt: goneAt === null ? '' : say(goneAt),
});
