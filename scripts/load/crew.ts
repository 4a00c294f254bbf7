import { setTimeout as wait } from 'node:timers/promises';

import type { Role } from '../../app/environment.server.ts';
import { startApp } from './app-process.ts';
import type { AppPlace, AppProcess } from './app-process.ts';

/** Processes of the app of which some are killed. */
export interface Crew {
  /** Starts one more; resolves once it answers. */
  readonly start: (role: Role) => Promise<void>;
  /** Kills the oldest of a role that answers, as `kill -9` does, and begins to start another; gives the number of the dead process. */
  readonly killOne: (role: Role) => Promise<number>;
  /** Where those of a role answer, in turn. Who was killed since is still named, as by a load balancer that has not noticed. */
  readonly next: (role: Role) => string;
  /** How many of a role were killed. */
  readonly killed: (role: Role) => number;
  readonly stop: () => Promise<void>;
}

export function startCrew(place: AppPlace): Crew {
  const running = new Map<Role, AppProcess[]>();
  const known = new Map<Role, readonly string[]>();
  const killed = new Map<Role, number>();
  const starting = new Set<Promise<void>>();
  const crewOf = (role: Role): AppProcess[] => {
    const crew = running.get(role) ?? [];
    running.set(role, crew);
    return crew;
  };
  let turn = 0;
  const start = async (role: Role): Promise<void> => {
    const app = await startApp(role, place);
    crewOf(role).push(app);
    known.set(
      role,
      crewOf(role).map(({ url }) => url),
    );
  };
  return {
    start,
    killOne: async (role) => {
      while (crewOf(role).length === 0) await wait(50);
      const [app] = crewOf(role).splice(0, 1);
      if (!app) throw new Error(`There is no ${role} to kill.`);
      process.kill(app.child.pid, 'SIGKILL');
      await app.child.ended;
      killed.set(role, (killed.get(role) ?? 0) + 1);
      const another = start(role).finally(() => starting.delete(another));
      starting.add(another);
      return app.child.pid;
    },
    next: (role) => {
      turn += 1;
      const urls = known.get(role) ?? [];
      return urls[turn % urls.length] ?? '';
    },
    killed: (role) => killed.get(role) ?? 0,
    stop: async () => {
      await Promise.all(starting);
      await Promise.all([...running.values()].flat().map(({ child }) => child.stop()));
      running.clear();
    },
  };
}
