/** What a mutation with an idempotency key was first answered, and to which arguments. */
export interface IdempotentAnswer {
  readonly args: unknown;
  readonly answer: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}
