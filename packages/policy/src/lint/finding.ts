import type { PlainDate } from '../calendar/plain-date.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import type { StatementId } from '../statements.ts';

/** Promises of a policy that disagree with each other or with the calendar: allowed, but the merchant should know. */
export interface Finding {
  readonly statements: readonly StatementId[];
  readonly path: PolicyPath;
  readonly message: string;
  /** What would settle it. */
  readonly fix: string;
  /** The dates that would settle it, both included, where there are such; `path` is the event's then. */
  readonly renewal?: { readonly from: PlainDate; readonly until: PlainDate };
}
