import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** What a line of the log may say besides its event. There is no place for what a person typed or is called. */
export interface LogFields {
  readonly shop?: string;
  /** GID of an order or a product. */
  readonly resource?: string;
  readonly topic?: string;
  readonly seconds?: number;
  /** Words of the app, or what `sayForLog` makes of something that was thrown. */
  readonly reason?: string;
  /** `whereThrown` */
  readonly where?: string | undefined;
}

/** A part of the app that says what happens to it. */
export interface Log {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
}

/** In tests an error goes to the console, where it fails the test, and so does a warning, where it does not. */
const inTests: DestinationStream = {
  write: (line) => {
    const level = /"level":"(\w+)"/.exec(line)?.[1];
    if (level === 'error') console.error(line.trimEnd());
    if (level === 'warn') console.warn(line.trimEnd());
  },
};

const root: Logger = pino(
  {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  },
  process.env['VITEST'] ? inTests : pino.destination({ dest: 1, sync: true }),
);

/** The log of a part of the app: one line of JSON for each event, on standard output. */
export function logOf(part: 'access' | 'admin-api' | 'jobs' | 'server' | 'web' | 'webhooks'): Log {
  const log = root.child({ part });
  return {
    info: (event, fields = {}) => log.info(fields, event),
    warn: (event, fields = {}) => log.warn(fields, event),
    error: (event, fields = {}) => log.error(fields, event),
  };
}
