/** An answer of Shopify's server, or of what stands before it, as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What can go wrong with one call of the Admin API. */
export interface Fault {
  /** Whether the shop has done what was asked all the same, and only the answer is another. */
  readonly isDone: boolean;
  /** `cut`: the connection breaks off. `silence`: nothing comes within the app's patience. */
  readonly answer: 'cut' | 'silence' | ((query: string) => WireAnswer);
}

/** What happens at a call: a fault; `null`, which lets it pass; or what somebody else does just before it is carried out. */
export type Plan = Fault | null | (() => unknown);

/** What happens at the next calls of each operation, one after the other; calls behind the last plan pass. */
export type PlannedFaults = Map<string, readonly Plan[]>;
