import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import type { SendMail } from '../mail/send.server.ts';

/** What the work on an order needs: its shop's Admin API, the database, and the mail. */
export interface OrderDependencies {
  readonly admin: Admin;
  readonly database: Database;
  readonly sendMail: SendMail;
}
