/** Longer than its clients keep a connection for the next call, in milliseconds: one that is closed as it is used again breaks that call. */
export const keepAliveTimeout = 60_000;
