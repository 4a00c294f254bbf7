import type { AddressInfo, Server } from 'node:net';

/** Opens a server on a free port of this machine, and gives the port. */
export async function portOf(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
