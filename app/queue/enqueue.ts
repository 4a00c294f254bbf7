import { execute } from './transaction.ts';
import type { Transaction } from './transaction.ts';

/** What is taken first, within a shop and across shops. */
export const priorities = {
  /** Something has just happened. */
  news: 0,
  /** Somebody looks whether something was missed, or does again what was done: reconciliation, a replay. */
  check: 1,
} as const;

export type Priority = keyof typeof priorities;

/** Something of a shop that is to be looked at. */
export interface Asked {
  readonly shop: string;
  readonly subject: string;
}

/**
 * Asks for jobs, inside the caller's transaction: they exist when, and only when, that commits. A subject has one job however
 * often, and by whomever, it is asked for. Asked for while it runs, it runs again after that; two of them never run at once.
 * A job that was given up begins anew.
 */
export async function enqueue(
  transaction: Transaction,
  asked: readonly Asked[],
  priority: Priority,
): Promise<void> {
  if (asked.length === 0) return;
  // In the order of their keys: two transactions that ask for the same wait for each other and do not deadlock.
  await execute(
    transaction,
    `insert into "Job" (shop, subject, priority)
     select distinct shop, subject, $3::int from unnest($1::text[], $2::text[]) as given (shop, subject)
     order by shop, subject
     on conflict (shop, subject) do update set
       asked = "Job".asked + 1,
       priority = least("Job".priority, excluded.priority),
       "readyAt" = least("Job"."readyAt", now()),
       tries = case when "Job"."exhaustedAt" is null then "Job".tries else 0 end,
       "firstAsked" = case when "Job"."exhaustedAt" is null then "Job"."firstAsked" else now() end,
       "exhaustedAt" = null`,
    [asked.map(({ shop }) => shop), asked.map(({ subject }) => subject), priorities[priority]],
  );
}
