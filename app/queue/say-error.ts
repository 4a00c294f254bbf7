/** What was thrown, in words for the log. */
export const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
