import getPort from 'get-port';

const host = '127.0.0.1';

/** A loopback port that is free now, and given to nobody else of this process for a while. */
export const freePort = (): Promise<number> => getPort({ host });

/** `wanted`, or the next free one of the 50 from there on. Any, where all of these are taken, and for 0. */
export const portFrom = (wanted: number): Promise<number> =>
  wanted === 0 ? freePort() : getPort({ host, port: Array.from({ length: 50 }, (_, at) => wanted + at) });
