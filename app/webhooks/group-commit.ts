/** How things that arrive one by one are committed together. */
export interface GroupCommitOptions<Item> {
  /** Commits all of them or none; rejects when it cannot tell. */
  readonly store: (items: readonly Item[]) => Promise<void>;
  /** So many commits at the same time. */
  readonly lanes: number;
  /** The most that one commit takes. */
  readonly atOnce: number;
  /** The most that wait; what comes then is turned away at once, so that memory stays bounded. */
  readonly waiting: number;
  /** How long anybody waits for an answer, in milliseconds. */
  readonly patience: number;
}

interface Waiting<Item> {
  readonly item: Item;
  readonly answer: (committed: boolean) => void;
}

/**
 * Commits what arrives while a commit is under way together with the next one: a busy database is asked less often, a quiet
 * one at once. What it gives answers `true` when, and only when, the item is committed; `false` when that is not known in time.
 */
export function groupCommit<Item>(options: GroupCommitOptions<Item>): (item: Item) => Promise<boolean> {
  const { store, lanes, atOnce, waiting, patience } = options;
  const queue = new Set<Waiting<Item>>();
  let busy = 0;

  const takeNext = (): readonly Waiting<Item>[] => {
    const next: Waiting<Item>[] = [];
    for (const each of queue) {
      if (next.length === atOnce) break;
      queue.delete(each);
      next.push(each);
    }
    return next;
  };

  const work = async (): Promise<void> => {
    busy += 1;
    for (let next = takeNext(); next.length > 0; next = takeNext()) {
      const committed = await store(next.map(({ item }) => item)).then(
        () => true,
        () => false,
      );
      for (const { answer } of next) answer(committed);
    }
    busy -= 1;
  };

  return (item) =>
    new Promise((resolve) => {
      if (queue.size >= waiting) {
        resolve(false);
        return;
      }
      const answer = (committed: boolean): void => {
        clearTimeout(timer);
        resolve(committed);
      };
      const entry = { item, answer };
      const timer = setTimeout(() => {
        queue.delete(entry);
        resolve(false);
      }, patience);
      queue.add(entry);
      if (busy < lanes) void work();
    });
}
