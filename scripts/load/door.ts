import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

import { portOf } from './listening.ts';

/** The address of a database that stays the same while the server behind it goes and comes back at another one. */
export interface Door {
  readonly url: string;
  /** Cuts all connections, and refuses new ones. */
  readonly shut: () => Promise<void>;
  /** Lets connections through to a server. */
  readonly open: (url: string) => Promise<void>;
}

/** A door that is open to a server. */
export async function doorTo(url: string): Promise<Door> {
  let target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.once('error', () => other.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  const port = await portOf(server);
  const own = new URL(url);
  own.port = String(port);
  return {
    url: own.href,
    shut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    open: async (to) => {
      target = new URL(to);
      await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    },
  };
}
