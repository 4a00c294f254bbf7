import { database } from '../database.server.ts';
import type { Database } from '../database.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';

/** What a worker throws that dies. */
class Killed extends Error {}

/** Whether what is done ends by its worker's death. */
export async function dies(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

/** Everything that a job waits for, counted before and after; the process dies at one of these moments. */
export function mortal({ admin, sendMail }: OrderDependencies, at: number) {
  let moment = 0;
  const step = () => {
    moment += 1;
    if (moment >= at) throw new Killed();
  };
  const around = async <Value>(act: () => PromiseLike<Value>): Promise<Value> => {
    step();
    const value = await act();
    step();
    return value;
  };
  const dependencies: OrderDependencies = {
    admin: { ...admin, send: (...asked) => around(() => admin.send(...asked)) },
    sendMail: (...given) => around(() => sendMail(...given)),
    database: counted(database, around),
  };
  return dependencies;
}

/** A database of which every call goes through `around`. */
function counted(real: Database, around: (act: () => PromiseLike<unknown>) => Promise<unknown>): Database {
  const counting = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get: (target, key): unknown => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === 'function')
          return (...given: unknown[]) => around(() => Promise.resolve(Reflect.apply(value, target, given)));
        return typeof value === 'object' && value !== null ? counting(value) : value;
      },
    });
  return counting(real);
}
