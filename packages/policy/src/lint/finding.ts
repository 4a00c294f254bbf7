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
  /** What would settle it, ready to be done, the mildest first; taking any of them brings no other finding. */
  readonly waysOut: readonly WayOut[];
  /** The dates that would settle it, both included, where there are such; `path` is the event's then. */
  readonly renewal?: { readonly from: PlainDate; readonly until: PlainDate };
}
