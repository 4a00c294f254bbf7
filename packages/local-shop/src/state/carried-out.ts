/** What came of one mutation with the same arguments, however often it was asked for. */
export interface CarriedOut {
  /** The mutation's own name: `tagsAdd`. */
  readonly mutation: string;
  readonly arguments: unknown;
  /** How often it was done, whether or not the answer arrived. */
  done: number;
  /** How often it was refused: with user errors, or an error of its own. */
  refused: number;
  /** How often its idempotency key had been used, so that only the first answer was repeated. */
  repeated: number;
}
