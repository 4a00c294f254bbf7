/** One run of a function, for the developer's panel. */
export interface FunctionLogEntry {
  readonly at: string;
  readonly extension: string;
  readonly target: string;
  /** The title of the validation, discount or customization that it ran for. */
  readonly owner: string;
  readonly milliseconds: number;
  readonly input: unknown;
  readonly result:
    | { readonly kind: 'done'; readonly output: unknown }
    | { readonly kind: 'failed'; readonly message: string };
  readonly logs: readonly string[];
}

export interface FunctionLog {
  add(entry: FunctionLogEntry): void;
  /** Newest first. */
  entries(): readonly FunctionLogEntry[];
}

const KEPT = 100;

/** Keeps the newest hundred runs in memory. */
export function functionLog(): FunctionLog {
  let entries: readonly FunctionLogEntry[] = [];
  return {
    add: (entry) => {
      entries = [entry, ...entries].slice(0, KEPT);
    },
    entries: () => entries,
  };
}
