import type { Admin } from './call.ts';

/** Seconds for the calls of one job: together with a call and a mail that hang, less than a minute. */
export const jobSeconds = 30;

/**
 * The same Admin API until so many seconds from now; afterwards nothing is asked any more, so that whoever keeps asking an API
 * that hangs comes to an end.
 * @param clock Milliseconds.
 */
export function withinTime(admin: Admin, seconds: number, clock: () => number): Admin {
  const end = clock() + seconds * 1000;
  return {
    ...admin,
    send: async (query, variables) =>
      clock() < end ? admin.send(query, variables) : { kind: 'unreachable', message: 'this took too long' },
  };
}
