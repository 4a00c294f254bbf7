/** The strings of one locale file, nested as in the file. */
export interface Dictionary {
  readonly locale: string;
  readonly strings: Readonly<Record<string, unknown>>;
}

/** A place in the history of a full page. */
export interface HistoryEntry {
  readonly key: string;
  /** As the extension writes it (`extension:/settings`); `null` for a page that is not an extension's. */
  readonly url: string | null;
  readonly state: unknown;
  /** How the buyer got there: `push`, `replace` or `traverse`. */
  readonly navigationType?: unknown;
}

/**
 * Everything a worker needs to run one target of one extension: what the global `shopify` holds at the start, by dotted
 * path (`cost.totalAmount`). See "APIs, exact" of the 2026-07 checkout UI extensions reference.
 */
export interface TargetStart {
  readonly target: string;
  /** Address of the extension's built bundle. */
  readonly script: string;
  /** Values that change: each becomes a signal of the class that the bundle hands over. */
  readonly signals: Readonly<Record<string, unknown>>;
  /** Values that stay. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Functions of the API which the host answers, for example `applyCartLinesChange`. */
  readonly procedures: readonly string[];
  /** Translations in the order in which they are asked; the first one that has the key wins. */
  readonly dictionaries: readonly Dictionary[];
  /** How the buyer writes numbers, prices and dates: language and country. */
  readonly locale: string;
  readonly currency: string;
  readonly capabilities: readonly string[];
  /** Where the app is, for an extension of the admin; `null` for one that shoppers see, which has no way there. */
  readonly appUrl: string | null;
  /** Where a full page is at the start; `null` for every other target. */
  readonly entry: HistoryEntry | null;
}
