/** A job that this process has taken. */
export interface TakenJob {
  readonly shop: string;
  /** What it is about: the GID of an order, or a delivery that is about none. */
  readonly subject: string;
  /** The how-manieth try it is, from 1. */
  readonly tries: number;
  readonly firstAsked: Date;
  /** What the try before it said. */
  readonly note: string | null;
}

/** How a try of a job ended. */
export type JobEnd =
  /** Nothing is left to do, by this job. */
  | { readonly kind: 'done' }
  /** It is tried again, later each time and not for ever. */
  | { readonly kind: 'failed'; readonly note: string }
  /** The shop's Admin API is to blame: it is put off with all others of the shop, and the try does not count. */
  | { readonly kind: 'put-off'; readonly note: string }
  /** It was tried as often as allowed, and what it left undone is with a person. */
  | { readonly kind: 'exhausted'; readonly note: string };
