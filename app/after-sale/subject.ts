const prefix = 'request/';

/** What the job of a request is kept under. */
export const requestSubject = (id: string): string => `${prefix}${id}`;

/** The request that a job is about; `null` when it is about something else. */
export const requestIdIn = (subject: string): string | null =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : null;
