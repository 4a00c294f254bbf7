import type { PlainDate } from '../calendar/plain-date.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import type { StatementId } from '../statements.ts';
import type { WayOut } from './way-out.ts';

/** Promises of a policy that disagree with each other or with the calendar: allowed, but the merchant should know. */
export interface Finding {
  /** What it is about, the same as long as it is found: `event/holiday`. No two findings of a policy have one id. */
  readonly id: string;
  readonly statements: readonly StatementId[];
  readonly path: PolicyPath;
  readonly message: string;
  /** What would settle it. */
  readonly fix: string;
  /**
   * What would settle it, ready to be done, the mildest first; taking any of them brings no other finding. Empty where only
   * the merchant knows the value.
   */
  readonly waysOut: readonly WayOut[];
  /** Nothing disagrees: the merchant should know it all the same, as a law of a country or what is left of an earlier policy. */
  readonly isNote?: true;
  /** The dates that would settle it, both included, where there are such; `path` is the event's then. */
  readonly renewal?: { readonly from: PlainDate; readonly until: PlainDate };
}
