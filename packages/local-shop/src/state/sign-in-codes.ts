/** A code that was mailed to a buyer who signs in. */
export interface SignInCode {
  readonly code: string;
  /** ISO in UTC. */
  readonly expiresAt: string;
  /** How often another one may be typed before it is worth nothing. */
  readonly triesLeft: number;
}
