const prefix = 'replay/';

/** What the job of a replay is kept under. */
export const replaySubject = (id: bigint): string => `${prefix}${id}`;

/** The replay that a job is about; `null` when it is about something else. */
export const replayIdIn = (subject: string): bigint | null =>
  /^replay\/\d{1,18}$/.test(subject) ? BigInt(subject.slice(prefix.length)) : null;
