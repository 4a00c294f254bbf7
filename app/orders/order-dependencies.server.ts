import type { Admin } from '../admin-api/call.ts';
import { database } from '../database.server.ts';
import { sendMail } from '../mail/send.server.ts';
import type { OrderDependencies } from './dependencies.ts';

/** What the work on a shop's orders needs, outside of tests. */
export const orderDependencies = (admin: Admin): OrderDependencies => ({ admin, database, sendMail });
