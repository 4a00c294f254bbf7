import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import type { SendMail } from '../mail/send.server.ts';

/** What effects reach: one shop's Admin API, the ledger, and the mail. */
export interface Reach {
  readonly admin: Admin;
  readonly database: Database;
  readonly sendMail: SendMail;
}
