const latest = new Map<string, Promise<void>>();

/**
 * Does what somebody asks for once all is done that they have asked for before, in this process: whoever sends a thousand forms at once waits for
 * themselves, while others are answered in between, and holds one connection to the database in place of all.
 * @param who The same text for the same person.
 */
export async function inTurn<Value>(who: string, work: () => Promise<Value>): Promise<Value> {
  const before = latest.get(who);
  const done = before === undefined ? work() : before.then(work);
  const ended = done.then(
    () => undefined,
    () => undefined,
  );
  latest.set(who, ended);
  try {
    return await done;
  } finally {
    if (latest.get(who) === ended) latest.delete(who);
  }
}
